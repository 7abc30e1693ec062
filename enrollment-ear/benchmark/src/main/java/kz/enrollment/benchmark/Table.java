package kz.enrollment.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lines of text in columns; the first line is the heading. */
final class Table {
    private final List<String[]> lines = new ArrayList<>();

    Table(String title, String... heading) {
        add(title, heading);
    }

    void add(String title, String... cells) {
        lines.add(Stream.concat(Stream.of(title), Stream.of(cells)).toArray(String[]::new));
    }

    void print(PrintStream out) {
        int[] widths = new int[lines.get(0).length];
        for (String[] line : lines) {
            for (int i = 0; i < line.length; i++) {
                widths[i] = Math.max(widths[i], line[i].length());
            }
        }
        for (String[] line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < line.length; i++) {
                text.append(i == 0 ? left(line[i], widths[i]) : "  " + right(line[i], widths[i]));
            }
            out.println(text.toString().stripTrailing());
        }
    }

    private static String left(String cell, int width) {
        return cell + " ".repeat(width - cell.length());
    }

    private static String right(String cell, int width) {
        return " ".repeat(width - cell.length()) + cell;
    }
}
