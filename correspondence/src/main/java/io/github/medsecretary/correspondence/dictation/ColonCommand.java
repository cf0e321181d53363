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
        if (count == 0 || words.isThing(at)) {
            return 0;
        }
        List<String> sentence = page.sentence(LONGEST + 1);
        String label = sentence.mkString(" ");
        boolean meant = words.isA(Form.LABEL, label)
                || headings.of(label).isDefined()
                || words.is(at - 1, Form.FOLLOWS)
                || (!words.isGuarded(at, count, GUARD)
                        && (isLabel(words, sentence) || ListCommand.begins(words, at + count)));
        if (!meant) {
            return 0;
        }
        page.add(Piece.Kind.AFTER, ":", words.place(at, count));
        return count;
    }

    private static boolean isLabel(SpokenWords words, List<String> sentence) {
        return sentence.nonEmpty()
                && sentence.size() <= FEW
                && sentence.forAll(each -> Character.isLetter(each.charAt(0)) && !words.isAsking(each))
                && !words.isA(Form.LEADS, sentence.last())
                && !isQuality(sentence.last());
    }

    // "Inflamed colon", "palpable colon".
    private static boolean isQuality(String word) {
        return word.endsWith("ed") || word.endsWith("ble");
    }
}
