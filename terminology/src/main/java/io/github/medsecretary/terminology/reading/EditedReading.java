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
     * Whether all facts are those of before, and none stands in the edited sentences or so many words before or after them;
     * with a reach of -1, whether they are those of before wherever they stand. Facts that were not gathered before are not.
     */
    public boolean isFar(Facts<?> facts, int reach) {
        return distances.getOrDefault(facts, CHANGED) > reach;
    }

    @Override
    public String toString() {
        return "EditedReading[" + reading + "]";
    }
}
