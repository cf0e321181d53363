package io.github.medsecretary.terminology.heard;

import io.vavr.collection.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What listening rests on, all made of the terms and of the library's files. Immutable and thread-safe. */
final class HeardTables {

    private static final int TERM_TENTHS = 12;
    private static final int CUE_TENTHS = 15;

    private final Usage usage;
    private final Areas areas;
    private final Spellings spellings;
    private final KnownPhrases phrases;
    private final Candidates candidates;
    private final Predicate<String> words;

    private HeardTables(Usage usage, Areas areas, HeardTerms terms, Predicate<String> words) {
        this.usage = usage;
        this.areas = areas;
        this.spellings = new Spellings(terms.layers());
        this.phrases = new KnownPhrases(terms.terms().map(term -> term.words().toLowerCase(Locale.ROOT)));
        this.words = words;
        this.candidates = Candidates.of(terms, usage, areas, spellings);
    }

    static HeardTables of(HeardTerms terms, Predicate<String> words) {
        java.util.List<String> learnt = Resource.lines("uk-usage.tsv");
        Set<String> once = learnt.stream()
                .filter(line -> line.startsWith("once\t"))
                .flatMap(line -> Stream.of(line.split("\t")).skip(1))
                .collect(Collectors.toSet());
        return new HeardTables(Usage.read(learnt), areas(learnt, terms), terms, words.or(once::contains));
    }

    private static Areas areas(java.util.List<String> learnt, HeardTerms terms) {
        var areas = new Areas.Builder();
        for (String line : learnt) {
            if (line.startsWith("near\t")) {
                String[] cells = line.split("\t");
                for (int i = 2; i < cells.length; i++) {
                    int colon = cells[i].indexOf(':');
                    areas.put(cells[1], cells[i].substring(0, colon), Integer.parseInt(cells[i].substring(colon + 1)));
                }
            }
        }
        for (TermRows.Said said : new TermRows(Resource.lines("uk-heard-terms.tsv")).of("cues")) {
            said.list().stream()
                    .filter(cue -> cue.indexOf(' ') < 0)
                    .forEach(cue -> areas.put(cue, said.about(), CUE_TENTHS));
        }
        terms.terms()
                .map(term -> new HeardTerm(term.words(), List.ofAll(term.areas()).remove("general")))
                .filter(term -> term.words().indexOf(' ') < 0)
                .forEach(term -> areas.putTerm(
                        term.words().toLowerCase(Locale.ROOT), term.areas(), TERM_TENTHS));
        return areas.build();
    }

    Usage usage() {
        return usage;
    }

    Areas areas() {
        return areas;
    }

    Candidates candidates() {
        return candidates;
    }

    KnownPhrases phrases() {
        return phrases;
    }

    /** The number of a word or of its American spelling. */
    int number(String folded) {
        int number = usage.number(folded);
        return number == Usage.UNKNOWN ? usage.number(spellings.american(folded)) : number;
    }

    /** Whether a word is known, or made of known ones by an ending or a beginning. */
    boolean isWord(String folded) {
        return isListed(folded) || words.test(folded) || spellings.isDerived(folded, this::isListed);
    }

    private boolean isListed(String word) {
        return !word.isEmpty() && (number(word) != Usage.UNKNOWN || phrases.isTerm(word));
    }
}
