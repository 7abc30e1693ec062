package kz.enrollment.benchmark.crash;

import java.util.UUID;

/** What a parent was answered: the draft it filed and the number of the application. */
record Receipt(UUID draft, String number) {}
