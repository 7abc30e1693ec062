package kz.enrollment.architecture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which subdomain may use which; a subdomain that is not here does not exist. */
final class SubdomainTable {

    static final Map<String, Set<String>> MAY_USE = table();

    private SubdomainTable() {}

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        table.put("shared", Set.of());
        table.put("crypto", Set.of());
        table.put("audit", Set.of("shared"));
        table.put("task", Set.of("shared"));
        table.put("statesystems", Set.of("shared", "crypto"));
        table.put("notification", Set.of("shared", "task"));
        table.put("campaign", Set.of("shared", "audit"));
        table.put("schoolregistry", Set.of("shared", "campaign"));
        table.put("access", Set.of("shared", "audit", "notification", "task", "statesystems"));
        table.put("allocation", Set.of("shared", "audit", "access", "task", "campaign", "schoolregistry"));
        table.put("consent", Set.of("shared", "audit", "access", "task", "statesystems"));
        table.put("person", Set.of("shared", "audit", "access", "consent", "task", "statesystems"));
        table.put("documents", Set.of("shared", "audit", "consent", "person", "task", "statesystems"));
        table.put("signature", Set.of("shared", "crypto", "audit", "access", "task", "notification"));
        table.put("application", everythingIn(table));
        table.put("verification", everythingIn(table));
        table.put("decision", everythingIn(table));
        table.put("integration", everythingIn(table));
        return table;
    }

    private static Set<String> everythingIn(Map<String, Set<String>> table) {
        return new TreeSet<>(table.keySet());
    }
}
