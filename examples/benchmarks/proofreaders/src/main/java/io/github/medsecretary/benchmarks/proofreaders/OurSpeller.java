package io.github.medsecretary.benchmarks.proofreaders;

import io.github.medsecretary.terminology.spelling.Spelling;
import io.github.medsecretary.terminology.spelling.Suggestion;
import io.vavr.collection.Seq;

/** The built-in words. */
record OurSpeller(Spelling spelling) implements Speller {

    OurSpeller() {
        this(Spelling.uk());
    }

    @Override
    public boolean knows(String word) {
        return spelling.isKnown(word);
    }

    @Override
    public Seq<String> suggest(String word) {
        return spelling.suggest(word).map(Suggestion::word);
    }
}
