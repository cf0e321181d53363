package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.terminology.lexicon.Cue;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Comparator;

/**
 * What stands around a place: the words within fifteen on either side, and the immediate neighbours, from which a mark
 * parts it. Belongs to one thread.
 */
public final class Context {

    private static final int REACH = 15;

    private final Words words;
    private final int first;
    private final int last;
    private final int[] left;
    private final int[] right;

    Context(Words words, int first, int last) {
        this.words = words;
        this.first = first;
        this.last = last;
        this.left = window(first - 1, -1);
        this.right = window(last + 1, 1);
    }

    // The indexes of up to fifteen words in one direction, in the order of the text; marks do not count.
    private int[] window(int from, int step) {
        var found = new int[REACH];
        int count = 0;
        for (int i = from; i >= 0 && i < words.count() && count < REACH; i += step) {
            if (!words.isMark(i)) {
                found[count++] = i;
            }
        }
        var ordered = new int[count];
        for (int i = 0; i < count; i++) {
            ordered[i] = found[step > 0 ? i : count - 1 - i];
        }
        return ordered;
    }

    /** The sum of the weights of the cues that are there, in natural-log-odds units. */
    public double weigh(CueSet cues) {
        int sum = 0;
        for (int i = 0; i < cues.size(); i++) {
            if (lastHeard(cues.cue(i).place(), cues.phrase(i)) >= 0) {
                sum += cues.cue(i).weight();
            }
        }
        return sum / 100.0;
    }

    /** The phrases of the cues that are there, the weightiest first; a prefix as the word that it was found in. */
    public Seq<String> evidence(CueSet cues) {
        return clues(cues).map(Clue::words).distinct();
    }

    /** The same with where they stand. */
    public Seq<Clue> clues(CueSet cues) {
        var heard = new ArrayList<Heard>();
        for (int i = 0; i < cues.size(); i++) {
            int at = lastHeard(cues.cue(i).place(), cues.phrase(i));
            if (at >= 0) {
                heard.add(new Heard(cues.cue(i), words.folded(at)));
            }
        }
        heard.sort(Comparator.<Heard>comparingInt(each -> each.cue().weight())
                .reversed()
                .thenComparing(each -> each.cue().phrase()));
        return List.ofAll(heard).map(Heard::clue);
    }

    /** A cue, and the word that its last word was found in. */
    private record Heard(Cue cue, String lastWord) {

        Clue clue() {
            int ending = cue.phrase().lastIndexOf(' ') + 1;
            return new Clue(
                    cue.phrase().endsWith("*") ? cue.phrase().substring(0, ending) + lastWord : cue.phrase(),
                    cue.place());
        }
    }

    // The index of the last word of a phrase, -1 if it isn't there.
    private int lastHeard(Cue.Place place, String[] phrase) {
        return switch (place) {
            case BEFORE -> isAt(first - phrase.length, phrase) ? first - 1 : -1;
            case AFTER -> isAt(last + 1, phrase) ? last + phrase.length : -1;
            case NEAR -> Math.max(lastIn(left, phrase), lastIn(right, phrase));
        };
    }

    private boolean isAt(int index, String[] phrase) {
        if (index < 0 || index + phrase.length > words.count()) {
            return false;
        }
        for (int i = 0; i < phrase.length; i++) {
            if (!matches(words.folded(index + i), phrase[i])) {
                return false;
            }
        }
        return true;
    }

    private int lastIn(int[] window, String[] phrase) {
        for (int from = 0; from + phrase.length <= window.length; from++) {
            int matched = 0;
            while (matched < phrase.length && matches(words.folded(window[from + matched]), phrase[matched])) {
                matched++;
            }
            if (matched == phrase.length) {
                return window[from + matched - 1];
            }
        }
        return -1;
    }

    private static boolean matches(String word, String pattern) {
        int star = pattern.length() - 1;
        return pattern.charAt(star) == '*' ? word.regionMatches(0, pattern, 0, star) : word.equals(pattern);
    }
}
