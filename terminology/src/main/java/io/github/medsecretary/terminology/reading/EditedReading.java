package io.github.medsecretary.terminology.reading;

import java.util.Set;

/** The reading of a text after an edit, and what facts stand near the edit. Immutable and thread-safe. */
public final class EditedReading {

    private final Reading reading;
    private final Set<Facts<?>> far;

    EditedReading(Reading reading, Set<Facts<?>> far) {
        this.reading = reading;
        this.far = Set.copyOf(far);
    }

    /** The reading, which knows all facts that the one before the edit has known. */
    public Reading reading() {
        return reading;
    }

    /** Whether facts were gathered before the edit, and none of them stands near it or stood there. */
    public boolean isFar(Facts<?> facts) {
        return far.contains(facts);
    }

    @Override
    public String toString() {
        return "EditedReading[" + reading + "]";
    }
}
