package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.lexicon.Confusable;
import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.lexicon.Entry;
import io.github.medsecretary.terminology.lexicon.ErrorProne;
import io.github.medsecretary.terminology.lexicon.HeadingLabel;
import io.github.medsecretary.terminology.lexicon.KnownWord;
import io.github.medsecretary.terminology.lexicon.PlainWording;
import io.github.medsecretary.terminology.lexicon.Variant;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** The types of entries that are looked for, each by the type that a caller names, numbered from 0. */
final class Types {

    static final Seq<Class<? extends Entry>> ALL = Array.of(
            Abbreviation.class,
            Confusable.class,
            ErrorProne.class,
            Drug.class,
            Variant.class,
            PlainWording.class,
            HeadingLabel.class,
            KnownWord.class);

    private Types() {}

    /** The number of an entry's type: the one that is declared, not the class that implements it. */
    static int of(Entry entry) {
        for (int type = 0; type < ALL.size(); type++) {
            if (ALL.get(type).isInstance(entry)) {
                return type;
            }
        }
        throw new IllegalArgumentException("an entry of an unknown type");
    }
}
