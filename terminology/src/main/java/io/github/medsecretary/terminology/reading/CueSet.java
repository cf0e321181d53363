package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.terminology.lexicon.Cue;
import io.vavr.collection.Seq;

/** Cues prepared for being looked for. Immutable and thread-safe. */
public final class CueSet {

    private final Cue[] cues;
    private final String[][] phrases;
    private final int[] beginnings;

    private CueSet(Seq<Cue> given) {
        cues = given.toJavaArray(Cue[]::new);
        phrases = new String[cues.length][];
        beginnings = new int[cues.length];
        for (int i = 0; i < cues.length; i++) {
            phrases[i] = Folding.fold(given.get(i).phrase()).split(" ", -1);
            beginnings[i] = Window.beginningOf(phrases[i][0]);
        }
    }

    /** The given cues. */
    public static CueSet of(Seq<Cue> cues) {
        return new CueSet(cues);
    }

    int size() {
        return cues.length;
    }

    Cue cue(int index) {
        return cues[index];
    }

    String[] phrase(int index) {
        return phrases[index];
    }

    /** How the first word of a cue's phrase begins, as a {@link Window} tells it. */
    int beginning(int index) {
        return beginnings[index];
    }

    /** Whether a folded word is that of a phrase, or begins with it where an asterisk ends it. */
    static boolean matches(String word, String pattern) {
        int star = pattern.length() - 1;
        return pattern.charAt(star) == '*' ? word.regionMatches(0, pattern, 0, star) : word.equals(pattern);
    }
}
