package io.github.medsecretary.terminology.heard;

import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Parts a word that is none into two that are, one of them a term: "withcirrhosis". Belongs to one check. */
final class Parting {

    private static final int SHORTEST_TERM = 6;
    private static final int LONG_TERM = 8;
    private static final int SHORTEST = 3;
    private static final int COMMON = 20;
    // A run of letters that is no word is rarer than any word: by how much, the author has judged.
    private static final double NO_WORD = 24;

    private final HeardTables tables;
    private final Words words;
    private final int[] numbers;

    Parting(HeardTables tables, Words words, int[] numbers) {
        this.tables = tables;
        this.words = words;
        this.numbers = numbers;
    }

    /** The best way to part it, if there is one; what may be built like a word only into a small word and a longer term. */
    Seq<Matching.Match> parted(int index, boolean strange) {
        String word = words.folded(index);
        int before = index == 0 ? tables.usage().number(".") : numbers[index - 1];
        Seq<Matching.Match> best = List.empty();
        for (int i = 2; i <= word.length() - 2; i++) {
            String head = word.substring(0, i);
            String tail = word.substring(i);
            if (strange ? mayBe(head, tail) : Stems.isSmall(head) && isLongTerm(tail)) {
                int one = tables.number(head);
                double surprise = surprise(before, one, head) + surprise(one, tables.number(tail), tail);
                if (best.isEmpty() || best.head().margin() < NO_WORD - surprise) {
                    best = List.of(new Matching.Match(head + " " + tail, NO_WORD - surprise, 1, List.empty()));
                }
            }
        }
        return best;
    }

    private boolean mayBe(String head, String tail) {
        return (isTerm(head) && isCommon(tail) && parts(head, tail, head))
                || (isCommon(head) && isTerm(tail) && parts(head, tail, tail))
                || areUsual(head, tail);
    }

    private boolean isLongTerm(String word) {
        return word.length() >= LONG_TERM && tables.phrases().isTerm(word);
    }

    // A term of the lists is not so rare as what was never met.
    private double surprise(int before, int number, String word) {
        double known = tables.usage().surprise(before, number);
        return tables.phrases().isTerm(word) ? Math.min(Matching.RAREST_TERM, known) : known;
    }

    private boolean isTerm(String word) {
        return word.length() >= SHORTEST_TERM
                && (tables.phrases().isTerm(word) || tables.usage().count(tables.number(word)) > 2);
    }

    // Compounds such as "breastbone" are words: only what joins words, what was seen so, or a long term is parted.
    private boolean parts(String head, String tail, String term) {
        boolean seen = tables.usage().follows(tables.number(head), tables.number(tail));
        boolean longTerm = term.length() >= LONG_TERM && head.length() + tail.length() - term.length() > SHORTEST;
        return seen || longTerm || Stems.isSmall(head) || Stems.isSmall(tail);
    }

    private boolean isCommon(String word) {
        return (word.length() >= SHORTEST || Stems.isSmall(word))
                && tables.usage().count(tables.number(word)) >= COMMON;
    }

    // Two common words that were seen so: "signof", "rightknee".
    private boolean areUsual(String head, String tail) {
        return isCommon(head)
                && isCommon(tail)
                && Math.max(head.length(), tail.length()) > SHORTEST
                && tables.usage().follows(tables.number(head), tables.number(tail));
    }
}
