package kz.enrollment.allocation.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The three-to-one rule once more, thought of as chairs: three of four chairs have a sign that says for whom they are. A
 * child may come in if it finds a chair, where those who sit may be asked to change over to another chair that suits them.
 * Nothing is counted and no formula of the rule is used; it is only there to be compared with the machine.
 */
final class SeatHall {

    private enum Sign {
        CATCHMENT_ONLY,
        OUTSIDERS_ONLY,
        FOR_ANYBODY
    }

    private static final class Chair {
        private Sign sign;
        private Child sitter;

        Chair(Sign sign) {
            this.sign = sign;
        }

        boolean suits(Child child) {
            return switch (sign) {
                case FOR_ANYBODY -> true;
                case CATCHMENT_ONLY -> child.letter == 'K';
                case OUTSIDERS_ONLY -> child.letter == 'O';
            };
        }
    }

    private static final class Child {
        private final int ticket;
        private final char letter;

        Child(int ticket, char letter) {
            this.ticket = ticket;
            this.letter = letter;
        }
    }

    private final List<Chair> chairs = new ArrayList<>();
    private final List<Child> corridor = new ArrayList<>();
    private int tickets;
    private boolean signsDown;

    /** @param fixed whether the fourth chair is for outsiders alone, else for anybody */
    SeatHall(int size, boolean fixed) {
        for (int chair = 1; chair <= size; chair++) {
            Sign fourth = fixed ? Sign.OUTSIDERS_ONLY : Sign.FOR_ANYBODY;
            chairs.add(new Chair(chair % 4 == 0 ? fourth : Sign.CATCHMENT_ONLY));
        }
    }

    /** A child comes and sits down or waits in the corridor. */
    void comes(char letter) {
        Child child = new Child(tickets++, letter);
        if (!sits(child, new HashSet<>())) {
            corridor.add(child);
        }
    }

    /** The child with the ticket goes home. */
    void goes(int ticket) {
        corridor.removeIf(child -> child.ticket == ticket);
        for (Chair chair : chairs) {
            if (chair.sitter != null && chair.sitter.ticket == ticket) {
                chair.sitter = null;
            }
        }
        callIn();
    }

    /** The signs are taken down; as long as a chair that had the catchment's sign is left over, the catchment goes first. */
    void takeSignsDown() {
        signsDown = true;
        callIn();
    }

    /** The tickets of those who sit. */
    Set<Integer> sitting() {
        Set<Integer> sitting = new HashSet<>();
        for (Chair chair : chairs) {
            if (chair.sitter != null) {
                sitting.add(chair.sitter.ticket);
            }
        }
        return sitting;
    }

    private void callIn() {
        boolean somebodyCameIn = true;
        while (somebodyCameIn) {
            somebodyCameIn = false;
            List<Child> byTicket = new ArrayList<>(corridor);
            byTicket.sort(
                    Comparator.comparing((Child child) -> !goesFirst(child)).thenComparing(child -> child.ticket));
            for (Child child : byTicket) {
                if (!somebodyCameIn && sits(child, new HashSet<>())) {
                    corridor.remove(child);
                    somebodyCameIn = true;
                }
            }
        }
    }

    /** With the signs down: could the child sit on a chair that was the catchment's, were only the catchment there? */
    private boolean goesFirst(Child child) {
        if (!signsDown || child.letter != 'K') {
            return false;
        }
        List<Chair> signed = new ArrayList<>();
        chairs.stream().filter(chair -> chair.sign == Sign.CATCHMENT_ONLY).forEach(signed::add);
        for (Chair chair : chairs) {
            if (chair.sitter != null && chair.sitter.letter == 'K' && !signed.isEmpty()) {
                signed.remove(0);
            }
        }
        return !signed.isEmpty();
    }

    private boolean sits(Child child, Set<Chair> asked) {
        for (Chair chair : chairs) {
            if ((signsDown || chair.suits(child)) && asked.add(chair)) {
                if (chair.sitter == null || sits(chair.sitter, asked)) {
                    chair.sitter = child;
                    return true;
                }
            }
        }
        return false;
    }
}
