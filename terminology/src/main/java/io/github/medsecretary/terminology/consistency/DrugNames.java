package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.lexicon.Drug;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.Map;

/** The names of medicines as they are compared, in small letters: made once of those of lexicons. Immutable and thread-safe. */
final class DrugNames {

    private record Named(Seq<String> others, Seq<String> all) {}

    private final Map<String, Named> byName = new HashMap<>();

    DrugNames(Iterable<Drug> drugs) {
        drugs.forEach(drug -> byName.put(drug.name(), new Named(drug.otherNames(), folded(drug))));
    }

    /** All names of a medicine, each once. */
    Seq<String> of(Drug drug) {
        Named known = byName.get(drug.name());
        // Two lexicons may tell other names of one medicine.
        return known != null && known.others().equals(drug.otherNames()) ? known.all() : folded(drug);
    }

    private static Seq<String> folded(Drug drug) {
        return drug.otherNames().prepend(drug.name()).map(AllergyRule::folded).distinct();
    }
}
