package io.github.medsecretary.correspondence.dictation;

import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;

/**
 * "Number one" at the start of a sentence or line, where "number two" comes later, and "bullet point": each item stands
 * on a line of its own. "Number one on the list" within a sentence is words.
 */
final class ListCommand implements Command {

    private static final int COUNT = 2;

    private static final Vector<String> NUMBERS = Vector.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    private static final HashSet<String> PARTS_OF_SENTENCES = HashSet.of(
            "is",
            "was",
            "are",
            "were",
            "be",
            "been",
            "as",
            "of",
            "to",
            "at",
            "in",
            "on",
            "with",
            "and",
            "or",
            "his",
            "her",
            "their",
            "my",
            "our",
            "your",
            "bed",
            "ward",
            "room",
            "flat",
            "house",
            "telephone",
            "phone",
            "mobile",
            "hospital",
            "nhs",
            "policy",
            "cranial",
            "grade",
            "type",
            "case",
            "patient",
            "sample",
            "from",
            "by",
            "for");

    /** With these a sentence about a number goes on: "number one on her list is". */
    private static final HashSet<String> GOING_ON =
            HashSet.of("on", "in", "is", "was", "of", "priority", "for", "and", "or", "at", "to", "has", "had");

    /** But with these a question begins: "number two is it linked". */
    private static final HashSet<String> WHO =
            HashSet.of("it", "he", "she", "there", "this", "that", "they", "i", "we");

    private static final HashSet<String> ORDINALS = HashSet.of(
            "first", "second", "third", "fourth", "fifth", "last", "final", "next", "previous", "that", "this", "each");

    @Override
    public int take(SpokenWords words, int at, Page page) {
        if (words.isAt(at, "numbered", "list")
                && !words.isThing(at)
                && isNumber(words, skipMarks(words, at + COUNT), 1)) {
            return skipMarks(words, at + COUNT) - at;
        }
        if (words.isAt(at, "bullet", "point") && !words.isThing(at) && !ORDINALS.contains(words.small(at - 1))) {
            page.item(Page.BULLETS);
            item("- ", words, at, page);
            return COUNT;
        }
        if (page.item() != 0 && (words.isAt(at, "end", "of", "list") || words.isAt(at, "end", "list"))) {
            int count = words.isAt(at, "end", "list") ? 2 : 3;
            page.item(0);
            page.add(Piece.Kind.BREAK, "\n\n", words.place(at, count));
            return count;
        }
        boolean goesOn = page.item() > 0 && isNext(words, at);
        boolean numbered = page.item() > 0
                ? isNumber(words, at, page.item() + 1) && !isPart(words, at, page)
                : isNumber(words, at, 1) && isOpen(page) && isFollowed(words, at + COUNT);
        if (!goesOn && !numbered) {
            return 0;
        }
        page.item(page.item() + 1);
        item(page.item() + ". ", words, at, page);
        return COUNT + trailing(words, at + COUNT);
    }

    private static void item(String opening, SpokenWords words, int at, Page page) {
        if (page.last() != null) {
            page.add(Piece.Kind.BREAK, "\n", words.place(at, COUNT));
        }
        page.add(Piece.Kind.OPENING, opening, words.place(at, COUNT));
    }

    // "Number one comma asthma": the comma is the number's.
    private static int trailing(SpokenWords words, int at) {
        return words.isAt(at, "comma") || words.isAt(at, "colon") ? 1 : words.isAt(at, "full", "stop") ? COUNT : 0;
    }

    // Marks between "numbered list" and its first item are said of the former.
    private static int skipMarks(SpokenWords words, int from) {
        int at = from;
        boolean more = true;
        while (more) {
            more = words.isAt(at, "colon") || words.isAt(at, "comma");
            at += more ? 1 : 0;
            boolean line = words.isAt(at, "full", "stop") || words.isAt(at, "new", "line");
            at += line ? COUNT : 0;
            more = more || line;
        }
        return at;
    }

    private static boolean isNext(SpokenWords words, int at) {
        return words.small(at).equals("next")
                && (words.small(at + 1).equals("number")
                        || words.small(at + 1).equals("item")
                        || words.small(at + 1).equals("point"));
    }

    private static boolean isNumber(SpokenWords words, int at, int number) {
        return words.isAt(at, "number")
                && !(GOING_ON.contains(words.small(at + COUNT)) && !WHO.contains(words.small(at + COUNT + 1)))
                && (words.small(at + 1).equals(String.valueOf(number))
                        || (number <= NUMBERS.size() && words.small(at + 1).equals(NUMBERS.get(number - 1))));
    }

    // At the start of a sentence or line, or behind a label and its colon.
    private static boolean isOpen(Page page) {
        Piece last = page.last();
        return page.isStart() || (last != null && last.text().equals(":"));
    }

    private static boolean isPart(SpokenWords words, int at, Page page) {
        return words.isThing(at) || (!page.isStart() && PARTS_OF_SENTENCES.contains(words.small(at - 1)));
    }

    private static boolean isFollowed(SpokenWords words, int from) {
        for (int i = from; i < Math.min(words.count(), from + SpokenWords.FAR); i++) {
            if (isNumber(words, i, 2) || isNext(words, i)) {
                return true;
            }
        }
        return false;
    }
}
