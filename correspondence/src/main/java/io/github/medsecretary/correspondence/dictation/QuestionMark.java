package io.github.medsecretary.correspondence.dictation;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;

/**
 * "Question mark": behind a question, but right before what is suspected ("admitted with question mark appendicitis").
 * A question begins as questions do, or nothing of the sentence follows it.
 */
final class QuestionMark implements Command {

    private static final int COUNT = 2;
    private static final int NEAR = 3;

    private static final HashSet<String> ASKING = HashSet.of(
            "is",
            "are",
            "was",
            "were",
            "am",
            "do",
            "does",
            "did",
            "can",
            "could",
            "would",
            "will",
            "shall",
            "should",
            "may",
            "might",
            "must",
            "has",
            "have",
            "had",
            "what",
            "when",
            "where",
            "who",
            "whom",
            "whose",
            "which",
            "why",
            "how",
            "isn't",
            "aren't",
            "wasn't",
            "doesn't",
            "don't",
            "didn't",
            "can't",
            "couldn't",
            "wouldn't",
            "won't",
            "hasn't",
            "haven't",
            "any");

    private static final HashSet<String> WHO = HashSet.of(
            "i", "you", "he", "she", "it", "we", "they", "there", "this", "that", "anyone", "someone", "anybody");

    /** Words behind which nothing ends, but something that is suspected may follow. */
    private static final HashSet<String> LEADING = HashSet.of(
            "or",
            "and",
            "with",
            "of",
            "for",
            "to",
            "as",
            "from",
            "by",
            "than",
            "versus",
            "a",
            "an",
            "the",
            "likely",
            "probable",
            "possible",
            "suspected",
            "including",
            "into",
            "had",
            "has",
            "have",
            "was",
            "were",
            "be");

    /** Words with which nothing that is suspected begins, but another sentence may. */
    private static final HashSet<String> OPENING = HashSet.of(
            "he",
            "she",
            "i",
            "we",
            "they",
            "it",
            "please",
            "thank",
            "thanks",
            "if",
            "you",
            "yes",
            "no",
            "his",
            "her",
            "my",
            "our",
            "their",
            "your",
            "there",
            "this",
            "that",
            "these",
            "those",
            "perhaps",
            "certainly",
            "and");

    private static final HashSet<String> OVER = HashSet.of("over", "about", "hanging", "against", "regarding");

    private final Command others;

    /** With what else may end a sentence. */
    QuestionMark(Command others) {
        this.others = others;
    }

    @Override
    public int take(SpokenWords words, int at, Page page) {
        if (!words.isAt(at, "question", "mark") || words.isThing(at) || isDoubt(words, at)) {
            return 0;
        }
        boolean ends = !LEADING.contains(words.small(at - 1))
                && (OPENING.contains(words.small(at + COUNT))
                        || isOver(words, at + COUNT)
                        || isQuestion(page.sentence(SpokenWords.FAR)));
        page.add(ends ? Piece.Kind.AFTER : Piece.Kind.BEFORE, "?", words.place(at, COUNT));
        return COUNT;
    }

    // "A big question mark over the diagnosis".
    private static boolean isDoubt(SpokenWords words, int at) {
        for (int i = at - 1; i >= at - NEAR; i--) {
            if (words.isThing(i) && OVER.contains(words.small(at + COUNT))) {
                return true;
            }
        }
        return false;
    }

    // Its last part may ask on its own: "he smokes, does he".
    private static boolean isQuestion(List<String> sentence) {
        List<String> last =
                sentence.reverse().takeWhile(each -> !each.equals(",")).reverse();
        boolean whole = sentence.size() > 2 || sentence.lastOption().exists(each -> !WHO.contains(each));
        return whole && (asks(sentence) || asks(last) || isTurnedRound(sentence));
    }

    private static boolean asks(List<String> words) {
        return words.nonEmpty() && ASKING.contains(words.head());
    }

    // "Please could she have her injection".
    private static boolean isTurnedRound(List<String> words) {
        return words.zip(words.drop(1)).exists(pair -> ASKING.contains(pair._1()) && WHO.contains(pair._2()));
    }

    private boolean isOver(SpokenWords words, int next) {
        return next >= words.count() || others.take(words, next, new Page()) > 0;
    }
}
