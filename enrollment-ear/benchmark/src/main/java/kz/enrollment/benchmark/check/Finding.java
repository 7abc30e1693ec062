package kz.enrollment.benchmark.check;

/** Something that must not be, and how often it is there. */
public record Finding(String what, long times) {
    @Override
    public String toString() {
        return times + " × " + what;
    }
}
