package io.github.medsecretary.terminology.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Clauses, and the sentences that hold certain words, are the same in whatever order a letter's words are asked about. */
class ClausesProperties {

    private static final Dictionary DICTIONARY = Dictionary.of(Layers.empty());
    private static final WordSet WANTED = WordSet.of("left", "knee");

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(
                        "left", "knee", "Knee", "The", "but", "But", "then", ",", ".", ". ", ";", ":", "\n\n", "and")
                .list()
                .ofMaxSize(30);
    }

    @Property
    void aClauseIsPartedByMarksAndTurningWords(@ForAll("texts") List<String> text, @ForAll boolean backwards) {
        Words words = words(text);
        var clauses = new Clauses(words);
        for (int asked = 0; asked < words.count(); asked++) {
            int i = backwards ? words.count() - 1 - asked : asked;
            assertEquals(start(i, words), clauses.start(i));
            assertEquals(end(i, words), clauses.end(i));
        }
    }

    @Property
    void aSentenceHoldsWhatOneOfItsWordsIs(@ForAll("texts") List<String> text, @ForAll boolean backwards) {
        Words words = words(text);
        Sentences sentences = Sentences.with(WANTED, words);
        for (int asked = 0; asked < words.count(); asked++) {
            int i = backwards ? words.count() - 1 - asked : asked;
            boolean holds = false;
            for (int k = words.sentenceStart(i); k < words.sentenceEnd(i); k++) {
                holds |= WANTED.contains(words.folded(k));
            }
            assertEquals(holds && i < words.sentenceEnd(i), sentences.have(i));
        }
    }

    private static Words words(List<String> text) {
        return DICTIONARY.read(ClinicalText.of(String.join(" ", text)).get()).words();
    }

    private static boolean opens(int index, Words words) {
        return words.sentenceStart(index) == index;
    }

    private static boolean turns(int index, Words words) {
        return words.folded(index).equals("but") || words.folded(index).equals("then");
    }

    private static boolean isApart(int index, Words words) {
        return words.isMark(index) || (turns(index, words) && !opens(index, words));
    }

    private static int start(int index, Words words) {
        int start = index;
        while (!isApart(index, words) && start > 0 && !opens(start, words) && !isApart(start - 1, words)) {
            start--;
        }
        return start;
    }

    private static int end(int index, Words words) {
        int end = index + 1;
        while (!isApart(index, words)
                && end < words.count()
                && !opens(end, words)
                && !words.isMark(end)
                && !turns(end, words)) {
            end++;
        }
        return end;
    }
}
