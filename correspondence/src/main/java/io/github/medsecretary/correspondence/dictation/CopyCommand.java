package io.github.medsecretary.correspondence.dictation;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** "CC Dr Jones" and "copy to the patient", at the start of a sentence: a line of its own at the letter's end. */
final class CopyCommand implements Command {

    /** How the line of a copy begins. */
    static final String LINE = "cc: ";

    private static final HashSet<String> RELATIVE = HashSet.of("who", "whom", "whose", "which", "where");

    private final Command ends;
    private final Command within;

    /** With what ends a sentence, and what may be said within a line. */
    CopyCommand(Command ends, Command within) {
        this.ends = ends;
        this.within = within;
    }

    @Override
    public int take(SpokenWords words, int at, Page page) {
        int lead = page.isStart() && !words.isThing(at) ? lead(words, at) : 0;
        if (lead == 0 || at + lead >= words.count()) {
            return 0;
        }
        int end = SentenceEnds.next(words, at + lead, ends);
        if (end == at + lead) {
            return 0;
        }
        var line = new Page();
        Typing.type(words, at + lead, end, within, line);
        String readers = line.inline();
        if (readers.isEmpty() || isSentence(words, at, end)) {
            return 0;
        }
        page.copy(new Piece(Piece.Kind.LETTERS, readers, words.place(at, end - at)), line);
        return end - at + words.fullStop(end);
    }

    // "Copies to the school were lost": something is said of them; not of "Dr Moss who is to see her".
    private static boolean isSentence(SpokenWords words, int from, int end) {
        Seq<String> said = List.range(from, end).map(words::small);
        return said.takeUntil(RELATIVE::contains).exists(each -> words.isA(Form.ASKS, each));
    }

    private static int lead(SpokenWords words, int at) {
        int lead = words.longest(at, Form.COPY);
        int colon = lead == 0 ? 0 : words.longest(at + lead, Form.COLON);
        return lead > 0 && colon == 0 && words.isAt(at + lead, "to") ? lead + 1 : lead + colon;
    }
}
