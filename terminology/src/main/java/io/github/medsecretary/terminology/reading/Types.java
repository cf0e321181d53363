package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.lexicon.Confusable;
import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.lexicon.Entry;
import io.github.medsecretary.terminology.lexicon.ErrorProne;
import io.github.medsecretary.terminology.lexicon.HeadingLabel;
import io.github.medsecretary.terminology.lexicon.PlainWording;
import io.github.medsecretary.terminology.lexicon.Variant;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The types of entries that are looked for, each by the type that a caller names. */
final class Types {

    static final Seq<Class<? extends Entry>> ALL = List.of(
            Abbreviation.class,
            Confusable.class,
            ErrorProne.class,
            Drug.class,
            Variant.class,
            PlainWording.class,
            HeadingLabel.class);

    private Types() {}

    /** The type of an entry: the one that is declared, not the class that implements it. */
    static Class<? extends Entry> of(Entry entry) {
        for (Class<? extends Entry> type : ALL) {
            if (type.isInstance(entry)) {
                return type;
            }
        }
        throw new IllegalArgumentException("an entry of an unknown type");
    }
}
