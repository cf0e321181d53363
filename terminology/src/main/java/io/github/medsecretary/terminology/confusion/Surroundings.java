package io.github.medsecretary.terminology.confusion;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a {@link ConfusionModel} looks at around a word, and how strongly each counts: the words within twenty, whole
 * ({@code w:}) and by their beginnings ({@code t:}), the less the farther away; those within four on the left
 * ({@code b:}) and on the right ({@code a:}); the neighbours, single ({@code l:}, {@code r:}), by their beginnings
 * ({@code sl:}, {@code sr:}) and endings ({@code el:}, {@code er:}), one farther ({@code l2:}, {@code r2:}), in pairs and
 * threes ({@code ll:}, {@code rr:}, {@code lr:}, {@code lll:}, {@code rrr:}), what kinds of words they are, noun, verb,
 * preposition and so on ({@code cl:}, {@code cr:}, {@code c2:}, in pairs {@code cb:}, {@code cc:}), and the author's
 * specialty ({@code s:}).
 * The word itself is not looked at. A number is {@code #}, a mark stands for itself, the end of a text or paragraph is
 * {@code ^}; {@code ae} and {@code oe} count as {@code e}, so that British and American words are one. Belongs to one
 * thread.
 */
public final class Surroundings {

    // At least twice as many, a power of two.
    private static final int PLACES = 256;
    private static final int GOLDEN = 0x9E3779B1;

    /** The hash that those of the features of words begin with. */
    static final int OF_WORD = FeatureKind.WORD.hash();

    private final FeatureWords words;
    private final Place place;
    private final FeatureKind[] kinds = new FeatureKind[Place.MOST];
    private final int[] from = new int[Place.MOST];
    private final int[] hashes = new int[Place.MOST];
    private final float[] strengths = new float[Place.MOST];
    // By their hashes, one more than the number of those of which only the nearest counts; 0 where there is none.
    private final short[] places = new short[PLACES];
    private int count;

    private Surroundings(FeatureWords words, Place place) {
        this.words = words;
        this.place = place;
    }

    /** What stands around the words from one index to another, both included. */
    public static Surroundings of(FeatureWords words, int first, int last, Optional<String> specialty) {
        return of(words, new Place(words.words(), first, last, Place.specialty(specialty)));
    }

    /** What stands around a place. */
    static Surroundings of(FeatureWords words, Place place) {
        var found = new Surroundings(words, place);
        place.show(found.new Gathering());
        return found;
    }

    /** Gathers the features. */
    private final class Gathering implements Place.Taker {

        @Override
        public void near(FeatureKind kind, int index, float strength) {
            addOnce(kind, index, strength);
        }

        @Override
        public void next(FeatureKind kind, int index, float strength) {
            add(kind, index, strength, hashOf(kind, index));
        }
    }

    private void add(FeatureKind kind, int index, float strength, int hash) {
        kinds[count] = kind;
        from[count] = index;
        strengths[count] = strength;
        hashes[count] = hash;
        count++;
    }

    // The nearer of two equal words is met first.
    private void addOnce(FeatureKind kind, int index, float strength) {
        int hash = hashOf(kind, index);
        int at = (hash * GOLDEN) >>> -Integer.numberOfTrailingZeros(PLACES);
        for (; places[at] > 0; at = (at + 1) & (PLACES - 1)) {
            int known = places[at] - 1;
            if (hashes[known] == hash && kinds[known] == kind) {
                strengths[known] = Math.max(strengths[known], strength);
                return;
            }
        }
        places[at] = (short) (count + 1);
        add(kind, index, strength, hash);
    }

    private int hashOf(FeatureKind kind, int index) {
        return switch (kind) {
            case BEGINNING, BEFORE_BEGINNING, AFTER_BEGINNING -> words.beginning(kind.hash(), index);
            case BEFORE_ENDING, AFTER_ENDING -> words.ending(kind.hash(), index);
            case TWO_BEFORE, TWO_AFTER -> then(words.whole(kind.hash(), index), index + 1);
            case BOTH -> then(words.whole(kind.hash(), index), place.last() + 1);
            case THREE_BEFORE, THREE_AFTER -> then(then(words.whole(kind.hash(), index), index + 1), index + 2);
            case BEFORE_CLASS, AFTER_CLASS, SECOND_AFTER_CLASS -> words.ofClass(kind.hash(), index);
            case BOTH_CLASSES -> words.ofClass(words.ofClass(kind.hash(), index), place.last() + 1);
            case TWO_CLASSES_AFTER -> words.ofClass(words.ofClass(kind.hash(), index), index + 1);
            case SPECIALTY -> FeatureWords.hash(kind.hash(), place.specialty());
            default -> words.whole(kind.hash(), index);
        };
    }

    private int then(int before, int index) {
        return words.whole(FeatureWords.joined(before), index);
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
        return kinds[feature] == FeatureKind.WORD;
    }

    /** Whether a feature is of what kind of word stands next to the place, whatever the word. */
    public boolean isOfClass(int feature) {
        return kinds[feature].isOfClass();
    }

    /** What a feature is of. */
    FeatureKind kind(int feature) {
        return kinds[feature];
    }

    /** The index of a feature's first word. */
    int from(int feature) {
        return from[feature];
    }

    /** A feature's name, without blanks. */
    public String name(int feature) {
        return place.name(kinds[feature], from[feature]);
    }

    /** The word of the text that a feature is about, if it is about one that tells a reader something. */
    Optional<String> telling(int feature) {
        String word = kinds[feature].isOfOneWord() ? place.word(from[feature]) : "";
        return word.length() >= FeatureWords.BEGINNING && word.chars().allMatch(Character::isLetter)
                ? Optional.of(word)
                : Optional.empty();
    }

    /** The hashes of the features, in no order of use to anybody else. */
    int[] hashes() {
        return Arrays.copyOf(hashes, count);
    }
}
