package io.github.medsecretary.terminology.heard;

import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What may have been said, with its sounds: the terms, and longer words of clinical text. Immutable and thread-safe.
 */
final class Candidates {

    private static final int SHORTEST_WORD = 7;
    private static final int FEWEST = 3;

    private final String[] words;
    private final String[] folded;
    private final String[] sounds;
    private final byte[] lengths;
    private final int[][] numbers;
    private final int[][] areas;
    private final int terms;
    private final BitSet usual = new BitSet();
    private final SoundIndex index;

    private Candidates(List<String> words, List<int[]> areas, int terms, Usage usage, Spellings spellings) {
        int count = words.size();
        this.words = words.toArray(String[]::new);
        this.folded = new String[count];
        this.sounds = new String[count];
        this.lengths = new byte[count];
        this.numbers = new int[count][];
        this.areas = areas.toArray(int[][]::new);
        this.terms = terms;
        for (int i = 0; i < count; i++) {
            folded[i] = this.words[i].toLowerCase(Locale.ROOT);
            sounds[i] = Pronunciation.of(folded[i]);
            lengths[i] = (byte) Math.min(Byte.MAX_VALUE, sounds[i].length());
            String[] parts = KnownPhrases.parts(folded[i]);
            numbers[i] = new int[parts.length];
            for (int j = 0; j < parts.length; j++) {
                int number = usage.number(parts[j]);
                numbers[i][j] = number == Usage.UNKNOWN ? usage.number(spellings.american(parts[j])) : number;
            }
        }
        this.index = SoundIndex.of(sounds);
    }

    /** Terms alone. */
    static Candidates of(Seq<HeardTerm> heard, Usage usage, Areas known, Spellings spellings) {
        var words = new ArrayList<String>();
        var areas = new ArrayList<int[]>();
        put(heard, known, new HashSet<>(), words, areas);
        return new Candidates(words, areas, words.size(), usage, spellings);
    }

    /** Terms, some of which are usual, and the longer words of clinical text. */
    static Candidates withWords(
            Seq<HeardTerm> heard, Set<String> usual, Usage usage, Areas known, Spellings spellings) {
        var words = new ArrayList<String>();
        var areas = new ArrayList<int[]>();
        var have = new HashSet<String>();
        put(heard, known, have, words, areas);
        int terms = words.size();
        for (int i = 0; i < usage.size(); i++) {
            String word = usage.word(i);
            boolean plain = word.length() >= SHORTEST_WORD
                    && usage.count(i) >= FEWEST
                    && word.chars().allMatch(Character::isLetter);
            if (plain && have.add(word)) {
                words.add(word);
                areas.add(areasOf(word, known));
            }
        }
        var candidates = new Candidates(words, areas, terms, usage, spellings);
        for (int i = 0; i < terms; i++) {
            candidates.usual.set(i, usual.contains(words.get(i)));
        }
        return candidates;
    }

    private static void put(
            Seq<HeardTerm> heard, Areas known, Set<String> have, List<String> words, List<int[]> areas) {
        heard.forEach(term -> {
            if (have.add(term.words().toLowerCase(Locale.ROOT))) {
                words.add(term.words());
                int[] own = term.areas()
                        .map(known::number)
                        .filter(area -> area >= 0)
                        .toJavaStream()
                        .mapToInt(Integer::intValue)
                        .toArray();
                areas.add(own.length > 0 ? own : areasOf(term.words(), known));
            }
        });
    }

    private static int[] areasOf(String term, Areas known) {
        var found = new java.util.TreeSet<Integer>();
        for (String word : KnownPhrases.parts(term.toLowerCase(Locale.ROOT))) {
            int[] pairs = known.of(word);
            for (int i = 0; i < pairs.length; i += 2) {
                found.add(pairs[i]);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    int count() {
        return words.length;
    }

    /** How many of them are terms: the first. */
    int terms() {
        return terms;
    }

    /** As it is written. */
    String words(int candidate) {
        return words[candidate];
    }

    /** In small letters. */
    String folded(int candidate) {
        return folded[candidate];
    }

    String sounds(int candidate) {
        return sounds[candidate];
    }

    /** How many sounds it has, as far as a byte holds; looked at first, as most have too many or too few. */
    int length(int candidate) {
        return lengths[candidate];
    }

    /** The numbers of its words in the usage. */
    int[] numbers(int candidate) {
        return numbers[candidate];
    }

    int[] areas(int candidate) {
        return areas[candidate];
    }

    /** Whether it is of the lists of terms, not only a word of clinical text. */
    boolean isTerm(int candidate) {
        return candidate < terms;
    }

    /** Whether it is a term that every other letter of its subject has. */
    boolean isUsual(int candidate) {
        return usual.get(candidate);
    }

    SoundIndex index() {
        return index;
    }
}
