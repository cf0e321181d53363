package io.github.medsecretary.terminology.spelling;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.Lexicon;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.lexicon.UsLexicons;
import io.github.medsecretary.terminology.reading.Derivation;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Tells whether a word is spelt right, in Britain or elsewhere, and what one that is not may have been meant to be.
 *
 * <p>Words are compared without regard to case and accents. The built-in words are read when the first word is asked
 * about, and shared; upper lexicons add theirs. What is spelt right may still be the wrong word: that is what the other
 * rules are for. Immutable and thread-safe.
 */
public final class Spelling {

    /** How many words are proposed at most. */
    public static final int MOST = 10;

    private static final int SHORTEST = 5;
    private static final int LONG = 9;
    private static final int LONGER = 12;
    private static final int LONG_HEARD = 8;
    private static final int COMMON = 11;
    private static final int MET = 5;
    private static final int END = 2;
    private static final double ONE_EDIT = 1.25;
    private static final double TWO_EDITS = 2;
    private static final double BETWEEN_ENDS = 2.4;
    private static final double NEIGHBOUR = 0.4;
    private static final double AS_NEAR = 0.3;
    private static final double FAR = 1.7;
    private static final double FARTHEST = 3.2;

    private final Seq<Lexicon> lexicons;
    private final Predicate<CompiledWords> speaks;
    // Whether its lexicons are those of the United States.
    private final boolean american;
    private final UsualWords usual = new UsualWords();
    private final Derivation<BitSet> usualWords = this::usualOf;
    private final AtomicReference<Stock> stock = new AtomicReference<>();

    private Spelling(Seq<Lexicon> lexicons, Predicate<CompiledWords> speaks) {
        this.lexicons = lexicons;
        this.speaks = speaks;
        this.american = lexicons.nonEmpty()
                && UsLexicons.layers().lexicons().forAll(lexicons::contains)
                && !UkLexicons.layers().lexicons().forAll(lexicons::contains);
    }

    /** By the built-in words alone. */
    public static Spelling uk() {
        return new Spelling(List.empty(), words -> true);
    }

    /**
     * By the built-in words and those of these lexicons. Where none of the built-in lexicons is among them, it still knows
     * and proposes words, but doubts none and holds none for another country's.
     */
    public static Spelling of(Layers layers) {
        return new Spelling(layers.lexicons(), words -> layers.lexicons().exists(words::hold));
    }

    /** Words, and what follows from them. */
    private record Stock(
            boolean speaks,
            WordTable builtIn,
            WordTable upper,
            Morphology morphology,
            CountrySpellings countries,
            AtomicReference<SoundIndex> sounds,
            AtomicReference<NeighbourPairs> neighbours) {

        static Stock of(Seq<Lexicon> lexicons, Predicate<CompiledWords> speaks) {
            CompiledWords words = CompiledWords.get();
            return new Stock(
                    speaks.test(words),
                    words.table(),
                    WordTable.of(LexiconWords.of(lexicons.reject(words::hold))),
                    new Morphology(words.table()),
                    CountrySpellings.read(),
                    new AtomicReference<>(),
                    new AtomicReference<>());
        }

        NeighbourPairs pairs() {
            NeighbourPairs known = neighbours.get();
            if (known == null) {
                known = NeighbourPairs.read();
                neighbours.set(known);
            }
            return known;
        }

        SoundIndex sound() {
            SoundIndex known = sounds.get();
            if (known == null) {
                known = SoundIndex.of(builtIn);
                sounds.set(known);
            }
            return known;
        }
    }

    private Stock stock() {
        Stock known = stock.get();
        if (known == null) {
            known = Stock.of(lexicons, speaks);
            stock.set(known);
        }
        return known;
    }

    /** Whether it is a right word in any country, or is built as one. */
    public boolean isKnown(String word) {
        String plain = Alphabet.plain(word);
        return isIn(plain) || (Alphabet.isWord(plain) && stock().morphology().accepts(plain));
    }

    /** Whether a list holds it: of the words that are known, told most quickly. */
    public boolean isListed(String word) {
        long key = UsualWords.key(word);
        if (usual.hold(key)) {
            return true;
        }
        String plain = Alphabet.plain(word);
        if (isUsual(plain)) {
            usual.keep(key);
        }
        return isIn(plain);
    }

    /**
     * Words of a reading, by their indexes, that a list holds and that are no country's own: most of those that are asked
     * about, told at once.
     */
    public BitSet usual(Reading reading) {
        return reading.derived(usualWords);
    }

    private BitSet usualOf(Reading reading) {
        Words words = reading.words();
        String text = reading.text().value();
        var found = new BitSet(words.count());
        for (int i = reading.firstAsked(); i < reading.endAsked(); i++) {
            if (usual.hold(UsualWords.key(text, words.start(i), words.end(i)))) {
                found.set(i);
            }
        }
        return found;
    }

    private boolean isUsual(String plain) {
        WordTable table = stock().builtIn();
        int number = table.number(plain);
        return number != Automaton.NONE
                && !table.is(WordTable.Mark.AMERICAN, number)
                && !table.is(WordTable.Mark.BRITISH, number);
    }

    private boolean isIn(String plain) {
        return stock().builtIn().number(plain) != Automaton.NONE
                || stock().upper().number(plain) != Automaton.NONE;
    }

    /** What a word may have been meant to be, the likeliest first, at most {@link #MOST}; not the word itself. */
    public Seq<Suggestion> suggest(String word) {
        String plain = Alphabet.plain(word);
        return Alphabet.isWord(plain) ? ranked(builtIn(plain)) : List.empty();
    }

    /** The same, where it stands in a text: what often stands beside its neighbours comes earlier. */
    public Seq<Suggestion> suggest(String word, ClinicalText text, Span span) {
        var beside = NeighbourPairs.Beside.of(text, span);
        NeighbourPairs pairs = stock().pairs();
        return ownFirst(
                Alphabet.plain(word),
                suggest(word)
                        .map(each -> each.cheaper(NEIGHBOUR * pairs.count(each.word(), beside)))
                        .sorted(Candidates.ORDER));
    }

    /**
     * What a word may have been meant to be, but none unless it is unknown and the likeliest of the built-in words is both near and far likelier:
     * where a reader may be disturbed. Words that lexicons add never make another word doubtful.
     */
    public Seq<Suggestion> doubts(String word) {
        String plain = Alphabet.plain(word);
        if (plain.length() < SHORTEST || !Alphabet.isWord(plain) || !stock().speaks() || isKnown(plain)) {
            return List.empty();
        }
        Near near = near(plain);
        if (!mayBeDoubted(plain, near)) {
            return List.empty();
        }
        var candidates = new Candidates(plain);
        boolean far = listed(near, candidates);
        withBritish(candidates);
        if (isFarLikelier(plain, candidates) && far) {
            // Words that are built count as not common: they may only take the first place from one that is, and are
            // looked for, which takes longest, where there is one.
            built(plain, candidates);
        }
        return isFarLikelier(plain, candidates) ? ranked(candidates) : List.empty();
    }

    // Whether any of the words that are compared is common and near. Often none is, and the others, which are many,
    // need
    // not be ranked then.
    private boolean mayBeDoubted(String plain, Near near) {
        var doubt = new Doubt(plain, stock().builtIn());
        near.words().forEach(each -> doubt.take(each.number(), each.word()));
        stock().sound()
                .find(plain, number -> doubt.take(number, stock().builtIn().word(number)));
        return doubt.isThere();
    }

    /** Whether some word would make a string doubtful. Belongs to one thread. */
    private final class Doubt {

        private final String plain;
        private final WordTable table;
        private final EditCost costs;
        private boolean there;

        Doubt(String plain, WordTable table) {
            this.plain = plain;
            this.table = table;
            this.costs = new EditCost(plain);
        }

        void take(int number, String word) {
            there = there || isLikely(number, word);
            if (!there && table.is(WordTable.Mark.AMERICAN, number)) {
                british(word).ifPresent(other -> there = isLikely(table.number(other), other));
            }
        }

        private boolean isLikely(int number, String word) {
            int frequency = table.frequency(number);
            return frequency >= MET && isNear(plain, word, frequency, costs.of(word));
        }

        boolean isThere() {
            return there;
        }
    }

    private static boolean isFarLikelier(String plain, Candidates candidates) {
        return candidates.likeliest().filter(best -> isFarLikelier(plain, best)).isPresent();
    }

    private static boolean isFarLikelier(String plain, Suggestion best) {
        // Where a blank may be missing, a compound is as likely.
        return best.word().indexOf(' ') < 0 && isNear(plain, best.word(), best.frequency(), best.edits());
    }

    // Long words are no others by chance. Where the middle alone differs it was more likely mistyped: another beginning
    // or
    // ending makes another word, and of a word that is met seldom nothing else is believed. A shorter one whose
    // consonants
    // are heard as those of a common word was written by ear: "greatful".
    private static boolean isNear(String plain, String word, int frequency, double edits) {
        boolean isCommon = frequency >= COMMON;
        boolean isHeard = isCommon && plain.length() >= LONG_HEARD && SoundKey.isAlike(plain, word);
        boolean isLong = isHeard || plain.length() >= (isCommon ? LONG : LONGER);
        boolean isInside = (isHeard || plain.length() >= LONG) && hasSameEnds(plain, word);
        double most = !isLong ? ONE_EDIT : isInside ? BETWEEN_ENDS : TWO_EDITS;
        return (isCommon || (frequency >= MET && isInside)) && edits <= most;
    }

    private static boolean hasSameEnds(String one, String other) {
        return one.regionMatches(0, other, 0, END)
                && one.regionMatches(one.length() - END, other, other.length() - END, END);
    }

    private Candidates builtIn(String plain) {
        var candidates = new Candidates(plain);
        if (listed(near(plain), candidates)) {
            built(plain, candidates);
        }
        withBritish(candidates);
        return candidates;
    }

    private Near near(String plain) {
        return Candidates.near(plain, stock().builtIn());
    }

    // Whether all that are near are so far that others have to be looked for: those that sound alike, which are added
    // as
    // well, and such as are built.
    private boolean listed(Near near, Candidates candidates) {
        near.addTo(candidates);
        candidates.split(stock().builtIn());
        boolean far = candidates.best() > FAR;
        if (far) {
            sounding(candidates);
        }
        return far;
    }

    private void sounding(Candidates candidates) {
        WordTable table = stock().builtIn();
        stock().sound().find(candidates.query(), number -> candidates.add(table, number, table.word(number)));
    }

    private void built(String plain, Candidates candidates) {
        stock().morphology().beginnings(plain).forEach(each -> candidates.after(each, stock().builtIn()));
    }

    private void withBritish(Candidates candidates) {
        WordTable table = stock().builtIn();
        // A British reader is offered British words as well, however far the other spelling is.
        candidates
                .american()
                .forEach(each -> british(each).ifPresent(other -> candidates.add(table, table.number(other), other)));
    }

    private Seq<Suggestion> ranked(Candidates candidates) {
        candidates.near(stock().upper());
        Seq<Suggestion> ranked = List.ofAll(candidates.ranked(MOST)).filter(each -> each.edits() <= FARTHEST);
        return ownFirst(candidates.query(), ranked);
    }

    // Of the two spellings of a word the one of the lexicons' country comes first, where the better of them stood,
    // unless
    // what was written is nearer to the other's, or spelt as that where the two part: "leukemea", but not "anasthetic".
    private Seq<Suggestion> ownFirst(String plain, Seq<Suggestion> ranked) {
        Function<String, Optional<String>> own = american ? this::american : this::british;
        Seq<Suggestion> ordered = ranked;
        for (Suggestion each : ranked) {
            String other = own.apply(each.word()).orElse("");
            int foreign = ordered.indexOf(each);
            int home = ordered.indexWhere(one -> one.word().equals(other) && one.edits() <= each.edits() + AS_NEAR);
            if (home > foreign && !CountrySpellings.isWritten(plain, each.word(), other)) {
                ordered = ordered.insert(foreign, ordered.get(home)).removeAt(home + 1);
            }
        }
        return ordered;
    }

    /** How a word is spelt in Britain that is spelt so in the United States alone; none if it isn't. */
    public Optional<String> british(String word) {
        return otherCountry(word, WordTable.Mark.AMERICAN, stock().countries()::british);
    }

    /** How a word is spelt in the United States that is spelt so in Britain alone; none if it isn't. */
    public Optional<String> american(String word) {
        return otherCountry(word, WordTable.Mark.BRITISH, stock().countries()::american);
    }

    private Optional<String> otherCountry(String word, WordTable.Mark mark, Function<String, Set<String>> respelt) {
        if (usual.hold(UsualWords.key(word))) {
            return Optional.empty();
        }
        String plain = Alphabet.plain(word);
        WordTable table = stock().builtIn();
        int number = table.number(plain);
        if (number == Automaton.NONE || !table.is(mark, number) || !stock().speaks()) {
            return Optional.empty();
        }
        return respelt.apply(plain).stream()
                .filter(each -> table.number(each) != Automaton.NONE && !table.is(mark, table.number(each)))
                .max(Comparator.comparingInt(each -> table.frequency(table.number(each))));
    }
}
