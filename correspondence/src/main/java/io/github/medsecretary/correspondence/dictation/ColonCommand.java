package io.github.medsecretary.correspondence.dictation;

import io.vavr.collection.List;

/**
 * "Colon" is a part of the body, but right behind a label that opens a line or sentence, behind "as follows", and before
 * a list. A label is a known one, or a few words without a verb, behind which and before which nothing tells of the organ.
 */
final class ColonCommand implements Command {

    private static final String GUARD = "colon";

    /** How many words a label has at most. */
    private static final int LONGEST = 8;

    /** How many words a label that nobody knows has at most. */
    private static final int FEW = 5;

    private final HeadingLabels headings;

    ColonCommand(HeadingLabels headings) {
        this.headings = headings;
    }

    @Override
    public int take(SpokenWords words, int at, Page page) {
        int count = words.longest(at, Form.COLON);
        if (count == 0 || words.isThing(at) || !isMark(words, at, count, page.sentence(SpokenWords.FAR))) {
            return 0;
        }
        page.add(Piece.Kind.AFTER, ":", words.place(at, count));
        return count;
    }

    private boolean isMark(SpokenWords words, int at, int count, List<String> sentence) {
        String label = sentence.take(LONGEST + 1).mkString(" ");
        if (words.isA(Form.LABEL, label) || headings.of(label).isDefined() || words.is(at - 1, Form.FOLLOWS)) {
            return true;
        }
        // "Examination colon abdomen colon soft": what a label is behind.
        List<String> last =
                sentence.reverse().takeWhile(each -> !each.equals(":")).reverse();
        boolean listed = ListCommand.begins(words, at + count) || words.longest(at + count, Form.LINE) > 0;
        boolean organ = last.isEmpty() || words.isGuarded(at, count, GUARD) || isQuality(words, last.last());
        return !organ && (listed || isLabel(words, last));
    }

    private static boolean isLabel(SpokenWords words, List<String> said) {
        return said.size() <= FEW
                && said.forAll(each -> Character.isLetter(each.charAt(0)) && !words.isAsking(each))
                && !words.isA(Form.LEADS, said.last());
    }

    // "Inflamed colon", "palpable colon", but "procedure performed colon".
    private static boolean isQuality(SpokenWords words, String word) {
        return (word.endsWith("ed") || word.endsWith("ble")) && !words.isA(Form.LABEL_END, word);
    }
}
