package kz.enrollment.benchmark.crash;

/** Who is killed in a round. */
public enum Victim {
    APPLICATION,
    POSTGRESQL
}
