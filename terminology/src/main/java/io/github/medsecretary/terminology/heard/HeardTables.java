package io.github.medsecretary.terminology.heard;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What listening rests on: the library's tables, and the terms of lexicons beside them. Immutable and thread-safe. */
final class HeardTables {

    private final Usage usage;
    private final Areas areas;
    private final Spellings spellings;
    private final KnownPhrases phrases;
    private final KnownPhrases everyday;
    private final Seq<Candidates> candidates;
    private final Predicate<String> words;

    private HeardTables(OwnTables own, HeardTerms terms, Predicate<String> words) {
        this.usage = own.usage();
        this.areas = own.areas();
        this.spellings = new Spellings(terms.layers());
        this.phrases = new KnownPhrases(terms.terms().map(term -> term.words().toLowerCase(Locale.ROOT)));
        this.everyday = own.everyday();
        this.words = words;
        var known = new TreeSet<>(
                own.terms().map(term -> term.words().toLowerCase(Locale.ROOT)).asJava());
        Seq<HeardTerm> others =
                terms.terms().reject(term -> known.contains(term.words().toLowerCase(Locale.ROOT)));
        this.candidates = List.of(own.candidates(), Candidates.of(others, usage, areas, spellings));
    }

    static HeardTables of(HeardTerms terms, Predicate<String> words) {
        OwnTables own = OwnTables.get();
        return new HeardTables(own, terms, words.or(own::isMetOnce));
    }

    Usage usage() {
        return usage;
    }

    Areas areas() {
        return areas;
    }

    /** The library's own, then those of the lexicons. */
    Seq<Candidates> candidates() {
        return candidates;
    }

    KnownPhrases phrases() {
        return phrases;
    }

    /** Words and phrases that are ordinary in British letters, however seldom American notes have them. */
    KnownPhrases everyday() {
        return everyday;
    }

    /** The number of a word or of its American spelling. */
    int number(String folded) {
        int number = usage.number(folded);
        return number == Usage.UNKNOWN ? usage.number(spellings.american(folded)) : number;
    }

    /** Whether a word is the American spelling of another. */
    boolean isAmerican(String word) {
        return spellings.isAmerican(word);
    }

    /** Whether a word is known, or made of known ones by an ending or a beginning. */
    boolean isWord(String folded) {
        return isListed(folded) || words.test(folded) || spellings.isDerived(folded, this::isListed);
    }

    private boolean isListed(String word) {
        return !word.isEmpty() && (number(word) != Usage.UNKNOWN || phrases.isTerm(word));
    }
}
