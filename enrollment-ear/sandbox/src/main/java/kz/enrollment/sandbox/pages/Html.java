package kz.enrollment.sandbox.pages;

import java.util.Map;

/** Fills the small HTML templates: <code>{{name}}</code> is escaped, <code>{{{name}}}</code> is markup already. */
final class Html {

    private Html() {}

    /** @throws IllegalArgumentException when the template asks for something that is not there */
    static String fill(String template, Map<String, ?> values) {
        var html = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", from)) {
            html.append(template, from, open);
            boolean markup = template.startsWith("{{{", open);
            int close = template.indexOf("}}", open);
            var value = value(values, template.substring(open + (markup ? 3 : 2), close));
            html.append(markup ? value : escape(value));
            from = close + (markup ? 3 : 2);
        }
        return html.append(template, from, template.length()).toString();
    }

    private static String value(Map<String, ?> values, String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Nothing to fill in for " + name);
        }
        return value.toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
