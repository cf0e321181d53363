package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.terminology.lexicon.Cue;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a place: the words within fifteen on either side, and the immediate neighbours, from which a mark
 * parts it. Belongs to one thread.
 */
public final class Context {

    private static final int REACH = 15;

    private final Words words;
    private final int first;
    private final int last;
    // Made when a cue is looked for that may be anywhere near.
    private @Nullable Window left;
    private @Nullable Window right;

    Context(Words words, int first, int last) {
        this.words = words;
        this.first = first;
        this.last = last;
    }

    private Window left() {
        Window known = left;
        if (known == null) {
            known = Window.of(words, first - 1, -1, REACH);
            left = known;
        }
        return known;
    }

    private Window right() {
        Window known = right;
        if (known == null) {
            known = Window.of(words, last + 1, 1, REACH);
            right = known;
        }
        return known;
    }

    /** The sum of the weights of the cues that are there, in natural-log-odds units. */
    public double weigh(CueSet cues) {
        int sum = 0;
        for (int i = 0; i < cues.size(); i++) {
            if (lastHeard(cues, i) >= 0) {
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
            int at = lastHeard(cues, i);
            if (at >= 0) {
                heard.add(
                        new Heard(cues.cue(i), cues.hasKind(i) ? told(at, cues.phrase(i).length) : said(cues, i, at)));
            }
        }
        heard.sort(Comparator.<Heard>comparingInt(each -> each.cue().weight())
                .reversed()
                .thenComparing(each -> each.cue().phrase()));
        return List.ofAll(heard).map(Heard::clue);
    }

    // The phrase, its last word as it was found.
    private String said(CueSet cues, int cue, int last) {
        String phrase = cues.cue(cue).phrase();
        return phrase.endsWith("*") ? phrase.substring(0, phrase.lastIndexOf(' ') + 1) + words.folded(last) : phrase;
    }

    // Where a phrase names kinds of words, the words that stand there.
    private String told(int last, int length) {
        return List.range(last - length + 1, last + 1).map(words::folded).mkString(" ");
    }

    /** A cue, and what it was found in. */
    private record Heard(Cue cue, String said) {

        Clue clue() {
            return new Clue(said, cue.place());
        }
    }

    // The index of the last word of a cue, -1 if it isn't there.
    private int lastHeard(CueSet cues, int index) {
        String[] phrase = cues.phrase(index);
        return switch (cues.cue(index).place()) {
            case BEFORE -> isAt(first - phrase.length, cues, index) ? first - 1 : -1;
            case AFTER -> isAt(last + 1, cues, index) ? last + phrase.length : -1;
            case NEAR ->
                Math.max(left().lastOf(phrase, cues.beginning(index)), right().lastOf(phrase, cues.beginning(index)));
        };
    }

    private boolean isAt(int index, CueSet cues, int cue) {
        int length = cues.phrase(cue).length;
        if (index < 0 || index + length > words.count()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!cues.matches(words.folded(index + i), cue, i)) {
                return false;
            }
        }
        return true;
    }
}
