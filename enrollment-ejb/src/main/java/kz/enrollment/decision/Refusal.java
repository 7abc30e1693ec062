package kz.enrollment.decision;

import java.io.Serializable;

/**
 * A reasoned refusal (Rules §7).
 *
 * @param ground 1 false documents or data, 2 documents not as the law requires, 3 no free places
 * @param factsKk facts of this case in Kazakh
 * @param factsRu the same in Russian
 */
public record Refusal(int ground, String factsKk, String factsRu) implements Serializable {}
