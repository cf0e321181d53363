package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;

/**
 * The things that are listed after a number of them was told.
 *
 * @param least how many at least
 * @param most how many at most: "salt and pepper" may be one item or two
 * @param places where they stand
 */
record Listing(int least, int most, Seq<Span> places) {

    private static final WordSet STARTS = WordSet.of(",", "and", ":", ";", "(", "with");

    private static final WordSet PLACING =
            WordSet.of("in", "at", "on", "from", "of", "near", "was", "is", "within", "for", "by");

    private static final Listing NONE = new Listing(0, 0, Array.empty());

    private static final WordSet OPEN = WordSet.of(
            "including",
            "largest",
            "other",
            "others",
            "remaining",
            "rest",
            "another",
            "etc",
            "such",
            "e.g",
            "some",
            "several",
            "mostly",
            "most",
            "least",
            "biggest",
            "smallest",
            "example",
            "eg",
            "like",
            "no",
            "not");

    private static final WordSet NAMELY = WordSet.of("namely");
    private static final int FARTHEST_NUMBER = 120;
    private static final int LONGEST = 60;
    private static final int LONGEST_ITEM = 8;
    private static final int TO_COLON = 5;

    int items() {
        return most;
    }

    boolean allows(int number) {
        return least <= number && number <= most;
    }

    /** What follows a number of things: one after a colon, "one … one …", or each by itself in the next sentences. */
    static Listing after(Counted count, Reading reading) {
        Words words = reading.words();
        int end = Math.min(words.sentenceEnd(count.last()), count.last() + LONGEST);
        int from = count.last() + 1;
        if (isOpen(count.first(), end, words)) {
            return NONE;
        }
        int colon = from;
        while (colon < Math.min(end, from + TO_COLON) && !words.isMark(colon)) {
            colon++;
        }
        boolean named = isNamely(from, Math.min(end, from + TO_COLON), words);
        while (named && !NAMELY.isAt(colon, words)) {
            colon++;
        }
        // "Three polyps: one in the caecum and two in the rectum" are no two items.
        Listing ones = ones(from, end, words);
        if (ones.items() == 0 && colon < end && (named || words.folded(colon).equals(":"))) {
            Listing items = afterColon(colon + 1, end, words);
            return items.items() > 0 ? items : numbered(colon + 1, words);
        }
        return ones.items() > 0 ? ones : singly(count, end, words);
    }

    private static boolean isNamely(int from, int to, Words words) {
        for (int i = from; i < to; i++) {
            if (NAMELY.isAt(i, words)) {
                return true;
            }
        }
        return false;
    }

    // "I have two suggestions:" and lines that begin with 1., 2. and so on.
    private static Listing numbered(int from, Words words) {
        var places = new ArrayList<Span>();
        for (int i = from; i < Math.min(words.count(), from + FARTHEST_NUMBER); i++) {
            if (Numerals.whole(words.folded(i)) == places.size() + 1 && isNumbering(i, words)) {
                places.add(words.span(i));
            }
        }
        return places.size() > 1 ? new Listing(places.size(), places.size(), Array.ofAll(places)) : NONE;
    }

    private static boolean isNumbering(int index, Words words) {
        boolean begins = index == 0
                || words.sentenceStart(index) == index
                || words.folded(index - 1).equals("\n");
        return begins
                && index + 1 < words.count()
                && (words.folded(index + 1).equals(".")
                        || words.folded(index + 1).equals(")"));
    }

    private static boolean isOpen(int from, int to, Words words) {
        for (int i = from; i < to; i++) {
            if (OPEN.isAt(i, words)) {
                return true;
            }
        }
        return false;
    }

    // "Three medicines: aspirin, ramipril and bisoprolol".
    private static Listing afterColon(int from, int end, Words words) {
        int commas = 0;
        int ands = 0;
        int length = 0;
        int longest = 0;
        var places = new ArrayList<Span>();
        for (int i = from; i < end; i++) {
            String word = words.folded(i);
            boolean comma = word.equals(",") || word.equals(";");
            if (comma || word.equals("and")) {
                boolean doubled = word.equals("and") && words.folded(i - 1).equals(",");
                commas += comma ? 1 : 0;
                ands += comma || doubled ? 0 : 1;
                length = 0;
            } else {
                if (length == 0) {
                    places.add(words.span(i));
                }
                length++;
                longest = Math.max(longest, length);
                if (length > LONGEST_ITEM || words.isMark(i)) {
                    return NONE;
                }
            }
        }
        // Items of one word each are what they seem; "back and hip pain" may be one.
        int least = longest == 1 || commas == 0 ? commas + ands + 1 : commas + 1;
        return commas + ands > 0 ? new Listing(least, commas + ands + 1, Array.ofAll(places)) : NONE;
    }

    // "One in the caecum, two in the rectum": numbers that begin a part of the sentence.
    private static Listing ones(int from, int end, Words words) {
        int sum = 0;
        var places = new ArrayList<Span>();
        for (int i = from; i < end; i++) {
            int number = Numerals.small(words.folded(i));
            boolean starts = i > 0 && STARTS.isAt(i - 1, words);
            boolean placed = i + 1 < end && PLACING.isAt(i + 1, words);
            if (number > 0 && number < 10 && starts && placed) {
                sum += number;
                places.add(words.span(i));
            }
        }
        return places.size() > 1 ? new Listing(sum, sum, Array.ofAll(places)) : NONE;
    }

    // "Three polyps were seen. A 4 mm polyp in the caecum and a 6 mm polyp in the rectum were removed."
    private static Listing singly(Counted count, int end, Words words) {
        int from = count.last() + 1;
        int next = end;
        while (next < words.count() && words.isMark(next)) {
            next++;
        }
        int limit = next < words.count() ? Math.min(words.sentenceEnd(next), next + LONGEST) : end;
        if (isOpen(end, limit, words)) {
            return NONE;
        }
        int items = 0;
        var places = new ArrayList<Span>();
        for (int i = from; i < limit; i++) {
            int noun =
                    words.folded(i).equals("a") || words.folded(i).equals("an") ? single(i, limit, count, words) : -1;
            if (noun > 0) {
                items++;
                places.add(words.span(noun));
            }
        }
        return items > 1 ? new Listing(items, items, Array.ofAll(places)) : NONE;
    }

    private static int single(int article, int limit, Counted count, Words words) {
        for (int i = article + 1; i < Math.min(limit, article + 6) && !words.isMark(i); i++) {
            int length = Counted.SINGULARS.length(i, words);
            if (length > 0) {
                return Counted.SINGULARS.meaning(i, length, words).equals(count.noun()) ? i : -1;
            }
        }
        return -1;
    }
}
