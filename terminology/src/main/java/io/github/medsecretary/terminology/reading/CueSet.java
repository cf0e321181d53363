package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.terminology.lexicon.Cue;
import io.vavr.collection.Seq;

/** Cues prepared for being looked for. Immutable and thread-safe. */
public final class CueSet {

    private final Cue[] cues;
    private final String[][] phrases;

    private CueSet(Seq<Cue> given) {
        cues = given.toJavaArray(Cue[]::new);
        phrases = new String[cues.length][];
        for (int i = 0; i < cues.length; i++) {
            phrases[i] = Folding.fold(given.get(i).phrase()).split(" ", -1);
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
}
