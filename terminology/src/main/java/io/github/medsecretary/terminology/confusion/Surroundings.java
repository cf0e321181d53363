package io.github.medsecretary.terminology.confusion;

import io.github.medsecretary.terminology.reading.Words;
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
    private static final int BEGINNING = 5;
    private static final int ENDING = 3;
    private static final float FADING = 0.1f;
    private static final float ONE_FARTHER = 0.7f;
    private static final int MOST = 4 * REACH + 2 * CLOSE + 16;

    private static final HashSet<Kind> SEVERAL_WORDS =
            HashSet.of(Kind.TWO_BEFORE, Kind.TWO_AFTER, Kind.BOTH, Kind.THREE_BEFORE, Kind.THREE_AFTER, Kind.SPECIALTY);

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

    private final Words words;
    private final int first;
    private final int last;
    private final String specialty;
    private final Kind[] kinds = new Kind[MOST];
    private final int[] from = new int[MOST];
    private final int[] hashes = new int[MOST];
    private final float[] strengths = new float[MOST];
    private int count;

    private Surroundings(Words words, int first, int last, Optional<String> specialty) {
        this.words = words;
        this.first = first;
        this.last = last;
        this.specialty = specialty
                .map(each -> each.strip().toLowerCase(Locale.ROOT).replace(' ', '_'))
                .orElse("");
    }

    /** What stands around the words from one index to another, both included. */
    public static Surroundings of(Words words, int first, int last, Optional<String> specialty) {
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
                if (words.folded(i).length() > BEGINNING) {
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
        kinds[count] = kind;
        from[count] = index;
        strengths[count] = strength;
        hashes[count] = hash(kind, index);
        count++;
    }

    // The nearer of two equal words is met first.
    private void addOnce(Kind kind, int index, float strength) {
        int hash = hash(kind, index);
        for (int i = 0; i < count; i++) {
            if (hashes[i] == hash && kinds[i] == kind) {
                strengths[i] = Math.max(strengths[i], strength);
                return;
            }
        }
        add(kind, index, strength);
    }

    private int hash(Kind kind, int index) {
        return switch (kind) {
            case BEGINNING, BEFORE_BEGINNING, AFTER_BEGINNING -> beginning(kind.hash, word(index));
            case BEFORE_ENDING, AFTER_ENDING -> ending(kind.hash, word(index));
            case TWO_BEFORE, TWO_AFTER -> hash(hash(kind.hash, word(index)) * 31 + '_', word(index + 1));
            case BOTH -> hash(hash(kind.hash, word(index)) * 31 + '_', word(last + 1));
            case THREE_BEFORE, THREE_AFTER ->
                hash(hash(hash(kind.hash, word(index)) * 31 + '_', word(index + 1)) * 31 + '_', word(index + 2));
            case SPECIALTY -> hash(kind.hash, specialty);
            default -> hash(kind.hash, word(index));
        };
    }

    private static int beginning(int before, String word) {
        return hash(before, word.substring(0, Math.min(BEGINNING, word.length())));
    }

    private static int ending(int before, String word) {
        return hash(before, word.substring(Math.max(0, word.length() - ENDING)));
    }

    // That of the name, as a string's would be.
    private static int hash(int before, String word) {
        int hash = before;
        for (int i = 0; i < word.length(); i++) {
            if (!isSilent(word, i)) {
                hash = 31 * hash + word.charAt(i);
            }
        }
        return hash;
    }

    private static boolean isSilent(String word, int at) {
        char c = word.charAt(at);
        return (c == 'a' || c == 'o') && at + 1 < word.length() && word.charAt(at + 1) == 'e';
    }

    /** A word as it is compared here: {@code ae} and {@code oe} as {@code e}. */
    public static String plain(String word) {
        var plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (!isSilent(word, i)) {
                plain.append(word.charAt(i));
            }
        }
        return plain.toString();
    }

    private String word(int index) {
        if (index < 0 || index >= words.count()) {
            return "^";
        }
        String folded = words.folded(index);
        return Character.isDigit(folded.charAt(0)) ? "#" : folded.equals("\n") ? "^" : folded;
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

    /** A feature's name, without blanks. */
    public String name(int feature) {
        Kind kind = kinds[feature];
        int index = from[feature];
        String word = word(index);
        String rest = switch (kind) {
            case BEGINNING, BEFORE_BEGINNING, AFTER_BEGINNING ->
                plain(word.substring(0, Math.min(BEGINNING, word.length())));
            case BEFORE_ENDING, AFTER_ENDING -> plain(word.substring(Math.max(0, word.length() - ENDING)));
            case TWO_BEFORE, TWO_AFTER -> plain(word) + '_' + plain(word(index + 1));
            case BOTH -> plain(word) + '_' + plain(word(last + 1));
            case THREE_BEFORE, THREE_AFTER -> plain(word) + '_' + plain(word(index + 1)) + '_' + plain(word(index + 2));
            case SPECIALTY -> plain(specialty);
            default -> plain(word);
        };
        return kind.prefix + rest;
    }

    /** The word of the text that a feature is about, if it is about one that tells a reader something. */
    Optional<String> telling(int feature) {
        Kind kind = kinds[feature];
        boolean single = !SEVERAL_WORDS.contains(kind);
        String word = word(from[feature]);
        return single && word.length() > BEGINNING - 1 && word.chars().allMatch(Character::isLetter)
                ? Optional.of(word)
                : Optional.empty();
    }

    /** The hashes of the features, in no order of use to anybody else. */
    int[] hashes() {
        return Arrays.copyOf(hashes, count);
    }
}
