package io.github.medsecretary.cli.picture;

import io.github.medsecretary.scheduling.replanning.Move;
import java.util.Locale;

/** What becomes of an appointment in a plan. */
enum ChangeKind {
    /** Another time or practitioner. */
    MOVE("moves"),
    /** Another room or device only. */
    RESEAT("same time, other room or device"),
    /** It had no place. */
    PLACE("newly placed"),
    /** It loses its place, or gets none. */
    LEFT("no place");

    private final String words;

    ChangeKind(String words) {
        this.words = words;
    }

    static ChangeKind of(Move.Kind kind) {
        return switch (kind) {
            case MOVE -> MOVE;
            case RESEAT -> RESEAT;
            case PLACE -> PLACE;
        };
    }

    /** As a reader is told. */
    String words() {
        return words;
    }

    /** The class of what is drawn for it. */
    String look() {
        return name().toLowerCase(Locale.ROOT);
    }
}
