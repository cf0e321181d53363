package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Spot;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** The medicines that a letter names, as a fact that rules judge by. */
final class NamedMedicines {

    static final Facts<Spot> PLACES = Spot.ofMentions(Drug.class);

    private NamedMedicines() {}

    /** All of them, in their order. */
    static Seq<Mention<Drug>> of(Reading reading) {
        return reading.derived(PLACES).isEmpty() ? Array.empty() : reading.mentions(Drug.class);
    }
}
