package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.terminology.document.Patch;
import java.util.Map;

/** The reading of a text after an edit, and how near to the edit its facts stand. Immutable and thread-safe. */
public final class EditedReading {

    /** What is told of facts of which any is another than before. */
    static final int CHANGED = -1;

    private final Reading reading;
    private final Map<Facts<?>, Integer> distances;

    EditedReading(Reading reading, Map<Facts<?>, Integer> distances) {
        this.reading = reading;
        this.distances = Map.copyOf(distances);
    }

    /**
     * What was edited.
     *
     * @param units what is another than before
     * @param sentences those in which something is another than before
     * @param asked the sentences in which facts may be others, these included
     */
    public record Edited(Patch units, Patch sentences, Patch asked) {}

    /** The reading, which knows all facts that the one before the edit has known. */
    public Reading reading() {
        return reading;
    }

    /**
     * How many words lie between the edited sentences and the nearest fact, 0 if one stands in them; {@link #CHANGED} if any
     * is another than before, or what is given for facts that were not gathered before.
     */
    int distance(Facts<?> facts, int missing) {
        return distances.getOrDefault(facts, missing);
    }

    @Override
    public String toString() {
        return "EditedReading[" + reading + "]";
    }
}
