package io.github.medsecretary.correspondence.dictation;

import io.vavr.collection.List;

/** "Literal comma": the command that follows is meant as words. */
final class LiteralCommand implements Command {

    private static final List<Form> COMMANDS = Form.MARKS.appendAll(List.of(
            Form.QUERY,
            Form.COLON,
            Form.LINE,
            Form.PARAGRAPH,
            Form.BULLET,
            Form.NEXT,
            Form.END_LIST,
            Form.TAKE_SENTENCE,
            Form.TAKE_PARAGRAPH,
            Form.TAKE_WORD));

    @Override
    public int take(SpokenWords words, int at, Page page) {
        int literal = words.longest(at, Form.LITERAL);
        if (literal == 0) {
            return 0;
        }
        int count =
                COMMANDS.map(each -> words.longest(at + literal, each)).max().getOrElse(0);
        // "A literal full stop" is a word itself.
        int first = words.isThing(at) ? at : at + literal;
        for (int i = first; count > 0 && i < at + literal + count; i++) {
            page.word(words.said(i), words.place(i, 1));
        }
        return count == 0 ? 0 : literal + count;
    }
}
