package io.github.medsecretary.terminology.heard;

import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** What may have been said where certain words stand, and how well it fits. Belongs to one thread. */
final class Matching {

    private static final double COST = 0.026;
    // How much of a term's sounds may be heard otherwise, in hundredths for each sound.
    private static final int PER_SOUND = 26;
    private static final int PER_REAL_SOUND = 20;
    private static final double ALIKE = 0.95;
    private static final double UNLIKE = 90;
    private static final double UNLIKE_BUT_END = 36;
    private static final double OF_SUBJECT = 1.5;
    // How much the letter's subject must speak for a term that stands for one real word.
    private static final double OF_ONE = 1;
    private static final int LONGEST_REAL = 9;
    private static final double SHARED = 0.6;
    private static final double SHARED_AGAIN = 0.5;
    // How surprising it is at most that a word of the letter is said again.
    private static final double AGAIN = 6;
    private static final int PER_SOUND_AGAIN = 40;
    private static final int LONG_END = 6;
    private static final int FEW_SOUNDS = 7;
    private static final double EACH_FEWER = 3;
    // A run of letters that is no word is rarer than an unknown word.
    private static final double NO_WORD = 1.5;
    private static final int FEWEST_SOUNDS = 5;
    private static final int MOST_LONGER = 3;
    // How rare a word must be in itself, whatever stands before it, where one other word of a term is right, or
    // several.
    private static final double ODD = 9;
    private static final double UNMET = 13;
    // The rarest that a term of the lists, and a usual one, is held to be.
    static final double RAREST_TERM = 12.5;
    private static final double RAREST_USUAL = 9.5;
    // The words of a term follow each other in it.
    private static final double NEXT_OF_TERM = 3;
    private static final int MOST_MATCHES = 5;

    private final HeardTables tables;
    private final Candidates[] sets;
    private final Words words;
    private final int[] numbers;
    private final double[] surprise;
    private final BitSet everyday;
    // Whether a hyphen stands after a word.
    private final IntPredicate hyphen;
    private final SoundDistance distance = new SoundDistance();
    private final int[][] seen;
    private int looks;
    private @Nullable Subjects subjects;
    private final Repeated repeated;

    Matching(HeardTables tables, Words words, int[] numbers, double[] surprise, BitSet everyday, IntPredicate hyphen) {
        this.tables = tables;
        this.sets = tables.candidates().toJavaArray(Candidates[]::new);
        this.words = words;
        this.numbers = numbers;
        this.surprise = surprise;
        this.everyday = everyday;
        this.hyphen = hyphen;
        this.repeated = new Repeated(words);
        this.seen = new int[sets.length][];
        for (int i = 0; i < sets.length; i++) {
            seen[i] = new int[sets[i].count()];
        }
    }

    /**
     * What may have been said.
     *
     * @param said the words
     * @param margin by how much they fit better than what stands there
     * @param likeness how alike they sound
     * @param areas what they are about
     */
    record Match(String said, double margin, double likeness, Seq<Integer> areas) {}

    /**
     * Where it is looked.
     *
     * @param heard the sounds
     * @param strange whether a word is there that is none
     * @param least the margin below which nothing is told
     */
    record Place(int first, int last, String heard, boolean strange, double least) {}

    /** The best candidates, the likeliest first; only those of the same outline unless it may be far. */
    Seq<Match> matches(Place place, boolean far) {
        if (place.heard().length() < FEWEST_SOUNDS) {
            return List.empty();
        }
        looks++;
        Outline outline = Outline.of(place.heard());
        var matches = new ArrayList<Match>();
        int[] keys = far ? outline.keys() : new int[] {outline.key()};
        double plain = asItStands(place.first(), place.last());
        for (int i = 0; i < sets.length; i++) {
            find(sets[i], seen[i], keys, place, plain, matches);
        }
        matches.sort(Comparator.comparingDouble(Match::margin).reversed().thenComparing(Match::said));
        return List.ofAll(matches).take(MOST_MATCHES);
    }

    /**
     * What is among the terms of the letter's own subjects for one word that is none: those are so likely there that more
     * of their sounds may be missed ("hemocrit"), where they begin and end like the word.
     */
    Seq<Match> ofSubjects(Place place) {
        if (place.heard().length() < FEWEST_SOUNDS) {
            return List.empty();
        }
        var matches = new ArrayList<Match>();
        double plain = asItStands(place.first(), place.last());
        for (Candidates candidates : sets) {
            for (int i = 0; i < candidates.terms(); i++) {
                if (mayBeSaid(candidates, i, place)) {
                    consider(candidates, i, place, plain, 0, matches);
                }
            }
        }
        matches.sort(Comparator.comparingDouble(Match::margin).reversed().thenComparing(Match::said));
        return List.ofAll(matches).take(MOST_MATCHES);
    }

    /** A word of the letter that was restored, and may have been said again. */
    void restored(String said) {
        repeated.add(said.toLowerCase(Locale.ROOT));
    }

    private boolean mayBeSaid(Candidates candidates, int candidate, Place place) {
        String said = candidates.sounds(candidate);
        if (said.length() < place.heard().length() - 1
                || said.length() > place.heard().length() + MOST_LONGER) {
            return false;
        }
        boolean again = repeated.has(candidates.folded(candidate));
        double shared = SharedEnds.of(words.folded(place.first()), candidates.words(candidate));
        return shared >= (again ? SHARED_AGAIN : SHARED)
                && (again || subjects().lift(candidates.areas(candidate)) >= OF_SUBJECT);
    }

    private void find(
            Candidates candidates, int[] met, int[] keys, Place place, double plain, java.util.List<Match> matches) {
        SoundIndex index = candidates.index();
        int shortest = Math.max(FEWEST_SOUNDS, place.heard().length() - MOST_LONGER);
        int longest = place.heard().length() + MOST_LONGER;
        for (int key : keys) {
            int end = index.end(key);
            for (int entry = index.first(key); entry < end; entry++) {
                int candidate = index.term(entry, key);
                if (candidate >= 0
                        && candidates.length(candidate) >= shortest
                        && candidates.length(candidate) <= longest
                        && met[candidate] != looks) {
                    met[candidate] = looks;
                    if (mayBeHeard(candidates, candidate, place)) {
                        consider(candidates, candidate, place, plain, UNLIKE, matches);
                    }
                }
            }
        }
    }

    // Where words stand only a term, where one stands only one that is usual in what the letter is about; a long word
    // that
    // is real was said, for so many sounds are seldom heard as others.
    private boolean mayBeHeard(Candidates candidates, int candidate, Place place) {
        return place.strange()
                || (place.first() < place.last()
                        ? candidates.isTerm(candidate)
                        : words.folded(place.first()).length() <= LONGEST_REAL
                                && candidates.isUsual(candidate)
                                && subjects().lift(candidates.areas(candidate)) >= OF_ONE);
    }

    private void consider(
            Candidates candidates,
            int candidate,
            Place place,
            double plain,
            double unlikeness,
            java.util.List<Match> matches) {
        String said = candidates.sounds(candidate);
        int longer = Math.abs(said.length() - place.heard().length());
        if (longer > MOST_LONGER || said.length() < FEWEST_SOUNDS) {
            return;
        }
        boolean again = place.strange() && repeated.has(candidates.folded(candidate));
        double few = again ? 0 : Math.max(0, FEW_SOUNDS - said.length()) * EACH_FEWER;
        double fit = plain
                + (place.strange() ? NO_WORD : 0)
                - asSaid(candidates, candidate, place.first(), place.last(), again)
                + subjects().lift(candidates.areas(candidate))
                - few;
        int perSound = !place.strange() ? PER_REAL_SOUND : again ? PER_SOUND_AGAIN : PER_SOUND;
        // What costs more would not fit.
        int limit = (int) Math.min(perSound * said.length(), (fit - place.least()) / COST);
        int cost = limit < 0 ? SoundDistance.TOO_FAR : distance.between(said, place.heard(), limit);
        if (cost != SoundDistance.TOO_FAR && !isSame(candidates.words(candidate), place.first(), place.last())) {
            double likeness = 1 - cost / (100.0 * said.length());
            double unlike =
                    endsAlike(candidates.words(candidate), place.first(), place.last()) ? UNLIKE_BUT_END : unlikeness;
            // What sounds less alike is met by chance.
            double margin = fit - COST * cost - Math.max(0, ALIKE - likeness) * unlike;
            if (margin >= place.least() && !tables.isAmerican(candidates.words(candidate))) {
                matches.add(new Match(
                        candidates.words(candidate), margin, likeness, List.ofAll(candidates.areas(candidate))));
            }
        }
    }

    // Whether it is the same words in another form, or differs by words that are nothing odd, or only left out or put
    // in
    // at an end.
    private boolean isSame(String said, int first, int last) {
        String[] parts = KnownPhrases.parts(said.toLowerCase(Locale.ROOT));
        int from = first;
        int until = last;
        while (from < until && Stems.isSmall(words.folded(from)) && !Stems.isSmall(parts[0])) {
            from++;
        }
        while (until > from && Stems.isSmall(words.folded(until)) && !Stems.isSmall(parts[parts.length - 1])) {
            until--;
        }
        int shorter = Math.min(parts.length, until - from + 1);
        int head = 0;
        while (head < shorter && isLike(parts[head], words.folded(from + head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && isLike(parts[parts.length - 1 - tail], words.folded(until - tail))) {
            tail++;
        }
        return head + tail >= shorter
                || isWrittenSo(parts, from, until)
                || (head + tail > 0 && !isOdd(from + head, until - tail, head + tail > 1 ? UNMET : ODD));
    }

    // What is the same in both is no reason to hear something else: "a lower motor neurone".
    private boolean isOdd(int first, int last, double least) {
        for (int i = first; i <= last; i++) {
            if (!everyday.get(i) && tables.usage().surprise(Usage.UNKNOWN, numbers[i]) >= least) {
                return true;
            }
        }
        return false;
    }

    // Whether it differs only in how its parts are joined, by a hyphen or as is usual: "intra-ocular", "gall bladder".
    private boolean isWrittenSo(String[] parts, int first, int last) {
        var ends = new BitSet();
        var said = new StringBuilder();
        for (String each : parts) {
            said.append(letters(each));
            ends.set(said.length());
        }
        var heard = new StringBuilder();
        boolean usual = true;
        for (int i = first; i <= last; i++) {
            boolean joins = i == first || ends.get(heard.length()) || hyphen.test(i - 1);
            usual = usual && (joins || tables.usage().follows(numbers[i - 1], numbers[i]));
            heard.append(letters(words.folded(i)));
        }
        return usual && isForm(said.toString(), heard.toString());
    }

    private static String letters(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("[\\p{M}-]", "");
    }

    // Whether several words end in one that the term ends in: "high flow nephrosis".
    private boolean endsAlike(String said, int first, int last) {
        String end = words.folded(last);
        return first < last && end.length() >= LONG_END && said.length() > end.length() && said.endsWith(end);
    }

    // Words that only join others are no more than that: "beats a minute".
    private static boolean isLike(String one, String other) {
        return isForm(one, other) || (Stems.isSmall(one) && Stems.isSmall(other));
    }

    private static boolean isForm(String one, String other) {
        return one.equals(other) || Stems.of(one).equals(Stems.of(other));
    }

    private double asItStands(int first, int last) {
        double sum = after(last, numbers[last]);
        for (int i = first; i <= last; i++) {
            sum += surprise[i];
        }
        return sum;
    }

    private double asSaid(Candidates candidates, int candidate, int first, int last, boolean again) {
        int before = first == 0 ? tables.usage().number(".") : numbers[first - 1];
        double sum = 0;
        double rarest = again ? AGAIN : rarest(candidates, candidate);
        for (int number : candidates.numbers(candidate)) {
            sum += Math.min(rarest, tables.usage().surprise(before, number));
            before = number;
            rarest = candidates.isTerm(candidate) ? NEXT_OF_TERM : rarest;
        }
        return sum + after(last, before);
    }

    private static double rarest(Candidates candidates, int candidate) {
        return candidates.isUsual(candidate)
                ? RAREST_USUAL
                : candidates.isTerm(candidate) ? RAREST_TERM : Double.MAX_VALUE;
    }

    // What comes after, as far as it is known: what follows an unknown word tells nothing.
    private double after(int last, int number) {
        int next = last + 1;
        boolean tells = next < numbers.length && numbers[next] != Usage.UNKNOWN;
        return tells ? tables.usage().surprise(number, numbers[next]) : 0;
    }

    /** The words of the letter that speak for a candidate's subjects. */
    Seq<String> evidence(Match match) {
        return subjects().evidence(match.areas());
    }

    private Subjects subjects() {
        Subjects known = subjects;
        if (known == null) {
            known = new Subjects(words, tables.areas());
            subjects = known;
        }
        return known;
    }
}
