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

    /**
     * How many words the mark has that is said behind a heading or the number of an item; 0 if "colon" is the organ there
     * ("number one colon cancer"), or may be.
     */
    static int trailing(SpokenWords words, int at) {
        int count = words.longest(at, Form.COLON);
        int next = at + count;
        boolean organ = words.isFollowed(next, GUARD)
                || words.isFollowed(next, words.small(at))
                || next >= words.count()
                || words.longest(next, Form.MARK_AFTER) > 0;
        return organ ? 0 : count;
    }

    private boolean isMark(SpokenWords words, int at, int count, List<String> sentence) {
        // "Examination colon chest colon clear": a label may stand behind another, but only a known one.
        List<String> said =
                sentence.reverse().takeWhile(each -> !each.equals(":")).reverse();
        if (isKnown(words, said.take(LONGEST + 1).mkString(" ")) || words.is(at - 1, Form.FOLLOWS)) {
            return true;
        }
        int next = at + count;
        boolean organ = said.isEmpty()
                || words.isGuarded(at, count, GUARD)
                || isQuality(words, said.last())
                // Behind a label something is said of it.
                || next >= words.count()
                || words.longest(next, Form.MARK_AFTER) > 0;
        if (organ) {
            return false;
        }
        if (isPointing(words, next, said.last())) {
            return true;
        }
        boolean listed = ListCommand.begins(words, next) || words.longest(next, Form.LINE) > 0;
        boolean label = said.size() == sentence.size() && isLabel(words, said);
        return listed || label || isCounted(words, at);
    }

    private boolean isKnown(SpokenWords words, String label) {
        return words.isA(Form.LABEL, label) || headings.of(label).isDefined();
    }

    private static boolean isLabel(SpokenWords words, List<String> said) {
        return said.size() <= FEW
                && said.forAll(each -> isPart(each) && !words.isAsking(each))
                && !words.isA(Form.LEADS, said.last());
    }

    // "X-rays", "and/or".
    private static boolean isPart(String word) {
        return Character.isLetter(word.charAt(0)) || word.equals("-") || word.equals("/");
    }

    // Of the organ nobody says a number right behind it, nor quotes anything, nor closes a bracket before it.
    private static boolean isPointing(SpokenWords words, int next, String last) {
        boolean number = words.is(next, Form.NUMBER)
                || Character.isDigit(words.small(next).codePointAt(0));
        boolean quote = words.value(Form.MARK_BEFORE, next, words.longest(next, Form.MARK_BEFORE))
                .equals("“");
        return number || quote || last.equals(")");
    }

    // "Two possibilities colon".
    private static boolean isCounted(SpokenWords words, int at) {
        return words.is(at - 2, Form.NUMBER) && words.small(at - 1).endsWith("s");
    }

    // "Inflamed colon", "palpable colon", but "procedure performed colon".
    private static boolean isQuality(SpokenWords words, String word) {
        return (word.endsWith("ed") || word.endsWith("ble")) && !words.isA(Form.LABEL_END, word);
    }
}
