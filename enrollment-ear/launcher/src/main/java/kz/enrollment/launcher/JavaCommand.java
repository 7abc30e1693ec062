package kz.enrollment.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java process of the same Java that runs the launcher. */
final class JavaCommand {
    private JavaCommand() {}

    /** UTF-8 whatever the locale of the machine is: Java 17 would lose Kazakh letters under the locale "C". */
    static List<String> of(List<String> arguments) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-Dfile.encoding=UTF-8");
        words.addAll(arguments);
        return words;
    }
}
