package io.github.medsecretary.terminology.confusion;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What was measured of the built-in sets of confusable words, by their names ({@code Confusable.set}): a line of the resource
 * for each, parted by tabs. A set of a vendor's, or one whose words no note had, has {@link SetMeasure#recall none}.
 * Immutable and thread-safe.
 */
public final class SetMeasures {

    private static final String NAME = "uk-confusable-measures.tsv";
    private static final int CELLS = 5;

    private final Map<String, SetMeasure> bySet;

    private SetMeasures(Map<String, SetMeasure> bySet) {
        this.bySet = bySet;
    }

    /** Those that come with the library. Each call reads them anew: keep the result. */
    public static SetMeasures uk() {
        try (InputStream in = SetMeasures.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its measures of confusable words");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SetMeasures read(String text) {
        Map<String, SetMeasure> bySet = HashMap.empty();
        for (String line : text.split("\n", -1)) {
            String[] cells = line.split("\t", -1);
            if (!line.startsWith("#") && cells.length == CELLS) {
                bySet = bySet.put(
                        cells[0],
                        new SetMeasure(
                                Integer.parseInt(cells[1]),
                                Integer.parseInt(cells[2]),
                                Integer.parseInt(cells[3]),
                                Integer.parseInt(cells[4])));
            }
        }
        return new SetMeasures(bySet);
    }

    /** What was measured of a set. */
    public SetMeasure of(String set) {
        return bySet.getOrElse(set, SetMeasure.NONE);
    }

    /** The sets that have a line, measured or not. */
    public Set<String> sets() {
        return bySet.keySet();
    }

    @Override
    public String toString() {
        return "SetMeasures[" + bySet.size() + " sets]";
    }
}
