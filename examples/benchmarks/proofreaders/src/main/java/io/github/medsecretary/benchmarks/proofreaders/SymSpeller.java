package io.github.medsecretary.benchmarks.proofreaders;

import io.gitlab.rxp90.jsymspell.SymSpell;
import io.gitlab.rxp90.jsymspell.SymSpellBuilder;
import io.gitlab.rxp90.jsymspell.Verbosity;
import io.gitlab.rxp90.jsymspell.api.SuggestItem;
import io.gitlab.rxp90.jsymspell.exceptions.NotInitializedException;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Map;

/** jsymspell: words within two edits, the nearest first, and the commonest of these. */
record SymSpeller(SymSpell words) implements Speller {

    private static final int EDITS = 2;

    /** By words with their frequencies. */
    static SymSpeller of(Map<String, Long> frequencies) {
        return new SymSpeller(new SymSpellBuilder()
                .setMaxDictionaryEditDistance(EDITS)
                .setUnigramLexicon(frequencies)
                .createSymSpell());
    }

    @Override
    public boolean knows(String word) {
        return words.getUnigramLexicon().containsKey(word);
    }

    @Override
    public Seq<String> suggest(String word) {
        try {
            return List.ofAll(words.lookup(word, Verbosity.ALL)).sorted().map(SuggestItem::getSuggestion);
        } catch (NotInitializedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
