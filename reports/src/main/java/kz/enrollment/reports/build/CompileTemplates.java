package kz.enrollment.reports.build;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Run by the build, left out of the jar: compiles the templates, so that no compiler is needed where documents are printed. */
public final class CompileTemplates {
    private CompileTemplates() {}

    /** @param directories source of the .jrxml files, then where the .jasper files go */
    public static void main(String[] directories) throws IOException, JRException {
        Path target = Files.createDirectories(Path.of(directories[1]));
        for (Path template : templates(Path.of(directories[0]))) {
            String compiled = template.getFileName().toString().replace(".jrxml", ".jasper");
            JasperCompileManager.compileReportToFile(
                    template.toString(), target.resolve(compiled).toString());
        }
        Files.write(
                target.resolve("srgb.icc"),
                ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    }

    private static List<Path> templates(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".jrxml")).toList();
        }
    }
}
