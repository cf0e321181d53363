package io.github.medsecretary.correspondence.dictation;

import io.github.medsecretary.core.rule.Query;
import io.vavr.collection.List;

/** "Note to typist …", "typist please …" and "(typist: …)": out of the letter, and asked about. */
final class TypistCommand implements Command {

    private final Command ends;

    /** With what ends a sentence. */
    TypistCommand(Command ends) {
        this.ends = ends;
    }

    @Override
    public int take(SpokenWords words, int at, Page page) {
        int lead = words.isThing(at) ? 0 : lead(words, at);
        if (lead == 0) {
            return 0;
        }
        boolean alone = page.isStart();
        int end = SentenceEnds.next(words, at + lead, ends);
        Piece gap = new Piece(Piece.Kind.GAP, "", words.place(at, end - at));
        page.add(gap);
        ask(page, gap, words.said(at + lead, end));
        // The full stop is the note's where nothing of the letter stands before it.
        return end - at + (alone ? words.fullStop(end) : 0);
    }

    static void ask(Page page, Piece gap, String note) {
        page.ask(
                gap,
                Asked.Why.NOTE_TO_TYPIST,
                Query.of("The dictation says to the typist: “" + note + "”. What is to be done?", List.empty()));
    }

    // "Typist please send it": the courtesy belongs to what is asked.
    private static int lead(SpokenWords words, int at) {
        int count = words.longest(at, Form.TYPIST);
        return count > 0 && words.isAt(at + count - 1, "please") ? count - 1 : count;
    }
}
