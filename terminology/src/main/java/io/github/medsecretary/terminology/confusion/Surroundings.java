package io.github.medsecretary.terminology.confusion;

import io.vavr.collection.HashSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a {@link ConfusionModel} looks at around a word, and how strongly each counts: the words within twenty, whole
 * ({@code w:}) and by their beginnings ({@code t:}), the less the farther away; those within four on the left
 * ({@code b:}) and on the right ({@code a:}); the neighbours, single ({@code l:}, {@code r:}), by their beginnings
 * ({@code sl:}, {@code sr:}) and endings ({@code el:}, {@code er:}), one farther ({@code l2:}, {@code r2:}), in pairs and
 * threes ({@code ll:}, {@code rr:}, {@code lr:}, {@code lll:}, {@code rrr:}), and the author's specialty ({@code s:}).
 * The word itself is not looked at. A number is {@code #}, a mark stands for itself, the end of a text or paragraph is
 * {@code ^}; {@code ae} and {@code oe} count as {@code e}, so that British and American words are one. Belongs to one
 * thread.
 */
public final class Surroundings {

    private static final int REACH = 20;
    private static final int CLOSE = 4;
    private static final float FADING = 0.1f;
    private static final float ONE_FARTHER = 0.7f;
    private static final int MOST = 4 * REACH + 2 * CLOSE + 16;
    // At least twice as many, a power of two.
    private static final int PLACES = 256;
    private static final int GOLDEN = 0x9E3779B1;

    private static final HashSet<Kind> SEVERAL_WORDS =
            HashSet.of(Kind.TWO_BEFORE, Kind.TWO_AFTER, Kind.BOTH, Kind.THREE_BEFORE, Kind.THREE_AFTER, Kind.SPECIALTY);

    /** The hash that those of the features of words begin with. */
    static final int OF_WORD = Kind.WORD.hash;

    private enum Kind {
        WORD("w:"),
        BEGINNING("t:"),
        LEFT("b:"),
        RIGHT("a:"),
        BEFORE("l:"),
        AFTER("r:"),
        BEFORE_BEGINNING("sl:"),
        AFTER_BEGINNING("sr:"),
        BEFORE_ENDING("el:"),
        AFTER_ENDING("er:"),
        SECOND_BEFORE("l2:"),
        SECOND_AFTER("r2:"),
        TWO_BEFORE("ll:"),
        TWO_AFTER("rr:"),
        BOTH("lr:"),
        THREE_BEFORE("lll:"),
        THREE_AFTER("rrr:"),
        SPECIALTY("s:");

        private final String prefix;
        private final int hash;

        Kind(String prefix) {
            this.prefix = prefix;
            this.hash = prefix.hashCode();
        }
    }

    private final FeatureWords words;
    private final int first;
    private final int last;
    private final String specialty;
    private final Kind[] kinds = new Kind[MOST];
    private final int[] from = new int[MOST];
    private final int[] hashes = new int[MOST];
    private final float[] strengths = new float[MOST];
    // By their hashes, one more than the number of those of which only the nearest counts; 0 where there is none.
    private final short[] places = new short[PLACES];
    private int count;

    private Surroundings(FeatureWords words, int first, int last, Optional<String> specialty) {
        this.words = words;
        this.first = first;
        this.last = last;
        this.specialty = specialty
                .map(each -> each.strip().toLowerCase(Locale.ROOT).replace(' ', '_'))
                .orElse("");
    }

    /** What stands around the words from one index to another, both included. */
    public static Surroundings of(FeatureWords words, int first, int last, Optional<String> specialty) {
        var found = new Surroundings(words, first, last, specialty);
        found.near(first - 1, -1, Kind.LEFT);
        found.near(last + 1, 1, Kind.RIGHT);
        found.neighbours();
        if (!found.specialty.isEmpty()) {
            found.add(Kind.SPECIALTY, -1, 1);
        }
        return found;
    }

    private void near(int start, int step, Kind close) {
        int seen = 0;
        for (int i = start; i >= 0 && i < words.count() && seen < REACH; i += step) {
            if (!words.isMark(i)) {
                float strength = 1 / (1 + FADING * seen);
                addOnce(Kind.WORD, i, strength);
                if (words.isLong(i)) {
                    addOnce(Kind.BEGINNING, i, strength);
                }
                if (seen < CLOSE) {
                    add(close, i, 1);
                }
                seen++;
            }
        }
    }

    private void neighbours() {
        add(Kind.BEFORE, first - 1, 1);
        add(Kind.AFTER, last + 1, 1);
        add(Kind.TWO_BEFORE, first - 2, 1);
        add(Kind.TWO_AFTER, last + 1, 1);
        add(Kind.BOTH, first - 1, 1);
        add(Kind.THREE_BEFORE, first - 3, 1);
        add(Kind.THREE_AFTER, last + 1, 1);
        add(Kind.SECOND_BEFORE, first - 2, ONE_FARTHER);
        add(Kind.SECOND_AFTER, last + 2, ONE_FARTHER);
        add(Kind.BEFORE_BEGINNING, first - 1, 1);
        add(Kind.AFTER_BEGINNING, last + 1, 1);
        add(Kind.BEFORE_ENDING, first - 1, 1);
        add(Kind.AFTER_ENDING, last + 1, 1);
    }

    private void add(Kind kind, int index, float strength) {
        add(kind, index, strength, hash(kind, index));
    }

    private void add(Kind kind, int index, float strength, int hash) {
        kinds[count] = kind;
        from[count] = index;
        strengths[count] = strength;
        hashes[count] = hash;
        count++;
    }

    // The nearer of two equal words is met first.
    private void addOnce(Kind kind, int index, float strength) {
        int hash = hash(kind, index);
        int place = (hash * GOLDEN) >>> -Integer.numberOfTrailingZeros(PLACES);
        for (; places[place] > 0; place = (place + 1) & (PLACES - 1)) {
            int known = places[place] - 1;
            if (hashes[known] == hash && kinds[known] == kind) {
                strengths[known] = Math.max(strengths[known], strength);
                return;
            }
        }
        places[place] = (short) (count + 1);
        add(kind, index, strength, hash);
    }

    private int hash(Kind kind, int index) {
        return switch (kind) {
            case BEGINNING, BEFORE_BEGINNING, AFTER_BEGINNING -> words.beginning(kind.hash, index);
            case BEFORE_ENDING, AFTER_ENDING -> words.ending(kind.hash, index);
            case TWO_BEFORE, TWO_AFTER -> next(words.whole(kind.hash, index), index + 1);
            case BOTH -> next(words.whole(kind.hash, index), last + 1);
            case THREE_BEFORE, THREE_AFTER -> next(next(words.whole(kind.hash, index), index + 1), index + 2);
            case SPECIALTY -> hash(kind.hash, specialty);
            default -> words.whole(kind.hash, index);
        };
    }

    private int next(int before, int index) {
        return words.whole(FeatureWords.joined(before), index);
    }

    private static int hash(int before, String word) {
        int hash = before;
        for (int i = 0; i < word.length(); i++) {
            if (!FeatureWords.isSilent(word, i, word.length())) {
                hash = 31 * hash + word.charAt(i);
            }
        }
        return hash;
    }

    /** A word as it is compared here: {@code ae} and {@code oe} as {@code e}. */
    public static String plain(String word) {
        var plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (!FeatureWords.isSilent(word, i, word.length())) {
                plain.append(word.charAt(i));
            }
        }
        return plain.toString();
    }

    /** How many features there are. */
    public int count() {
        return count;
    }

    /** The hash of a feature's name. */
    public int hash(int feature) {
        return hashes[feature];
    }

    /** How strongly a feature counts, from 0 to 1. */
    public float strength(int feature) {
        return strengths[feature];
    }

    /** Whether a feature is a whole word, within reach on either side. */
    public boolean isWord(int feature) {
        return kinds[feature] == Kind.WORD;
    }

    /** A feature's name, without blanks. */
    public String name(int feature) {
        Kind kind = kinds[feature];
        int index = from[feature];
        String word = words.word(index);
        String rest = switch (kind) {
            case BEGINNING, BEFORE_BEGINNING, AFTER_BEGINNING -> plain(FeatureWords.beginning(word));
            case BEFORE_ENDING, AFTER_ENDING -> plain(FeatureWords.ending(word));
            case TWO_BEFORE, TWO_AFTER -> plain(word) + '_' + plain(words.word(index + 1));
            case BOTH -> plain(word) + '_' + plain(words.word(last + 1));
            case THREE_BEFORE, THREE_AFTER ->
                plain(word) + '_' + plain(words.word(index + 1)) + '_' + plain(words.word(index + 2));
            case SPECIALTY -> plain(specialty);
            default -> plain(word);
        };
        return kind.prefix + rest;
    }

    /** The word of the text that a feature is about, if it is about one that tells a reader something. */
    Optional<String> telling(int feature) {
        Kind kind = kinds[feature];
        boolean single = !SEVERAL_WORDS.contains(kind);
        String word = words.word(from[feature]);
        return single && word.length() >= FeatureWords.BEGINNING && word.chars().allMatch(Character::isLetter)
                ? Optional.of(word)
                : Optional.empty();
    }

    /** The hashes of the features, in no order of use to anybody else. */
    int[] hashes() {
        return Arrays.copyOf(hashes, count);
    }
}
