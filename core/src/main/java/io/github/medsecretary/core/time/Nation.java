package io.github.medsecretary.core.time;

import io.vavr.collection.Array;
import java.util.Optional;

/** A nation of the United Kingdom: each has its own bank holidays. */
public enum Nation {
    /** England. */
    ENGLAND("England"),
    /** Wales, whose bank holidays have so far been those of England. */
    WALES("Wales"),
    /** Scotland. */
    SCOTLAND("Scotland"),
    /** Northern Ireland. */
    NORTHERN_IRELAND("Northern Ireland");

    private final String label;

    Nation(String label) {
        this.label = label;
    }

    /** Its English name, as people write it. */
    public String label() {
        return label;
    }

    /** The nation of that English name, whatever the case of its letters. */
    public static Optional<Nation> ofLabel(String label) {
        return Array.of(values())
                .find(each -> each.label.equalsIgnoreCase(label))
                .toJavaOptional();
    }
}
