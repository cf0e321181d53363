package io.github.medsecretary.correspondence.dictation;

import io.vavr.collection.HashSet;

/** "Literal comma": the command that follows is meant as words. */
final class LiteralCommand implements Command {

    private static final int LONGEST = 3;

    private static final HashSet<String> PHRASES = HashSet.ofAll(MarkCommand.phrases())
            .addAll(HashSet.of("question mark", "colon", "new line", "next line", "new paragraph", "next paragraph"))
            .addAll(HashSet.of("open quotes", "close quotes", "bullet point", "scrub that", "delete that"));

    @Override
    public int take(SpokenWords words, int at, Page page) {
        int count = words.isAt(at, "literal") ? words.longest(at + 1, PHRASES, LONGEST) : 0;
        for (int i = 1; i <= count; i++) {
            page.word(words.said(at + i), words.place(at + i, 1));
        }
        return count == 0 ? 0 : count + 1;
    }
}
