package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.terminology.lexicon.Cue;
import io.github.medsecretary.terminology.lexicon.WordKind;
import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;

/** Cues prepared for being looked for. Immutable and thread-safe. */
public final class CueSet {

    private final Cue[] cues;
    private final String[][] phrases;
    private final int[] beginnings;
    // The kinds of words that phrases name.
    private final @Nullable WordKind[][] kinds;

    private CueSet(Seq<Cue> given) {
        cues = given.toJavaArray(Cue[]::new);
        phrases = new String[cues.length][];
        beginnings = new int[cues.length];
        kinds = new WordKind[cues.length][];
        for (int i = 0; i < cues.length; i++) {
            phrases[i] = Folding.fold(given.get(i).phrase()).split(" ", -1);
            beginnings[i] = Window.beginningOf(phrases[i][0]);
            kinds[i] = new WordKind[phrases[i].length];
            for (int j = 0; j < phrases[i].length; j++) {
                kinds[i][j] = WordKind.named(phrases[i][j]).getOrNull();
            }
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

    /** Whether a folded word is one of a cue's phrase, or of the kind that stands there. */
    boolean matches(String word, int cue, int index) {
        WordKind kind = kinds[cue][index];
        return kind == null ? matches(word, phrases[cue][index]) : kind.holds(word);
    }

    /** Whether a cue names a kind of words. */
    boolean hasKind(int cue) {
        return cues[cue].phrase().indexOf('[') >= 0;
    }

    /** Whether a folded word is that of a phrase, or begins with it where an asterisk ends it. */
    static boolean matches(String word, String pattern) {
        int star = pattern.length() - 1;
        return pattern.charAt(star) == '*' ? word.regionMatches(0, pattern, 0, star) : word.equals(pattern);
    }
}
