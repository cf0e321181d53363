package io.github.medsecretary.correspondence.dictation;

import io.vavr.collection.List;

/**
 * "Scrub that": the sentence being spoken, or the one just ended, is taken back; "scrub that area" and "I had to delete
 * that app" are words.
 */
final class TakingBackCommand implements Command {

    private static final String GUARD = "taking back";

    /** How many words at a place take a sentence back, or the copy that is being spoken; 0 if they are none such. */
    static int ofSentence(SpokenWords words, int at) {
        int count = words.longest(at, Form.TAKE_SENTENCE);
        return count == 0 || words.isThing(at) || words.isGuarded(at, count) || isWithin(words, at, count) ? 0 : count;
    }

    @Override
    public int take(SpokenWords words, int at, Page page) {
        int sentence = words.longest(at, Form.TAKE_SENTENCE);
        int paragraph = words.longest(at, Form.TAKE_PARAGRAPH);
        int word = words.longest(at, Form.TAKE_WORD);
        int count = Math.max(sentence, Math.max(paragraph, word));
        if (count == 0 || words.isThing(at) || words.isGuarded(at, count) || isWithin(words, at, count)) {
            return 0;
        }
        if (count == word) {
            page.takeWord();
        } else if (count == paragraph) {
            page.takeParagraph();
        } else {
            takeSentence(words, page);
        }
        // "Scrub the last sentence full stop": the mark is the command's where nothing of a sentence is left.
        return count + (page.isStart() ? words.fullStop(at + count) : 0);
    }

    // It is what somebody does or did, unless a sentence, or a command, opens behind it.
    private static boolean isWithin(SpokenWords words, int at, int count) {
        int next = at + count;
        boolean opens = next >= words.count()
                || (words.is(next, Form.OPENS) && !words.is(next, Form.LEADS))
                || words.is(next, Form.ARTICLE)
                || words.longest(next, Form.LINE) > 0
                || words.longest(next, Form.PARAGRAPH) > 0;
        return words.isGuardedBefore(at, GUARD) && !opens;
    }

    // "Full stop no scrub that" is about the sentence before; "question mark no scrub that" is about the answer.
    private static void takeSentence(SpokenWords words, Page page) {
        List<String> said = page.sentence(SpokenWords.FAR);
        boolean hesitating = said.nonEmpty() && said.forAll(each -> words.isA(Form.HESITATION, each));
        page.takeSentence();
        Piece last = page.last();
        if (hesitating && last != null && last.endsSentence() && !last.text().equals("?")) {
            page.takeSentence();
        }
    }
}
