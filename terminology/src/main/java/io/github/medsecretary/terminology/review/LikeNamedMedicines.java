package io.github.medsecretary.terminology.review;

import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.lexicon.Sourced;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Medicines by the first letters of their names of one word, other names included. Immutable and thread-safe. */
final class LikeNamedMedicines {

    private static final int FIRST_LETTERS = 3;

    private final Map<String, Seq<Sourced<Drug>>> byStart = new TreeMap<>();

    /** By names that are so long at least. */
    LikeNamedMedicines(Iterable<Sourced<Drug>> drugs, int shortest) {
        Map<String, java.util.List<Sourced<Drug>>> all = new TreeMap<>();
        for (Sourced<Drug> each : drugs) {
            starts(each.entry(), shortest)
                    .forEach(start -> all.computeIfAbsent(start, none -> new ArrayList<>())
                            .add(each));
        }
        all.forEach((start, found) -> byStart.put(start, Array.ofAll(found)));
    }

    private static Seq<String> starts(Drug drug, int shortest) {
        return drug.otherNames()
                .prepend(drug.name())
                .filter(name -> name.length() >= shortest && name.indexOf(' ') < 0)
                .map(LikeNamedMedicines::start)
                .distinct();
    }

    private static String start(String name) {
        return name.substring(0, FIRST_LETTERS).toLowerCase(Locale.ROOT);
    }

    /** Those of which a name begins like another one, in the order of their lexicon. */
    Seq<Sourced<Drug>> of(String name) {
        return byStart.getOrDefault(start(name), List.empty());
    }
}
