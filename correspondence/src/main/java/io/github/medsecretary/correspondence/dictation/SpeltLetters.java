package io.github.medsecretary.correspondence.dictation;

import io.vavr.collection.List;

/**
 * Letters that are said one by one: "s m y t h", "sierra mike", "double l", "s for sugar", "capital b".
 *
 * @param word the word that they make, in small letters but for what was said to be a capital
 * @param count how many spoken words they took
 * @param letters how many letters there were
 */
record SpeltLetters(String word, int count, int letters) {

    static final SpeltLetters NONE = new SpeltLetters("", 0, 0);

    /** Those at a place; none of them if there are none. */
    static SpeltLetters at(SpokenWords words, int from) {
        var word = new StringBuilder();
        int at = from;
        int letters = 0;
        boolean isExplained = false;
        while (at < words.count()) {
            int taken = one(words, at, isExplained, word);
            if (taken == 0) {
                break;
            }
            isExplained |= taken > 2 && words.isAt(at + taken - 2, "for");
            letters++;
            at += taken;
        }
        return new SpeltLetters(word.toString(), at - from, letters);
    }

    // One letter, or two of a kind, and how many words that took.
    private static int one(SpokenWords words, int at, boolean isExplained, StringBuilder word) {
        String said = words.small(at);
        if (words.is(at, Form.CAPITAL)) {
            String letter = letter(words, at + 1);
            word.append(Letters.large(letter));
            return letter.isEmpty() ? 0 : 1 + length(words, at + 1, isExplained);
        }
        String repeated = words.value(Form.TIMES, at, 1);
        int times = repeated.isEmpty() ? 1 : Integer.parseInt(repeated);
        int first = times > 1 ? at + 1 : at;
        String letter = letter(words, first);
        if (letter.isEmpty()) {
            boolean joins = said.equals("hyphen") || said.equals("apostrophe");
            boolean goesOn =
                    joins && word.length() > 0 && !letter(words, at + 1).isEmpty();
            word.append(goesOn ? said.equals("hyphen") ? "-" : "'" : "");
            return goesOn ? 1 : 0;
        }
        word.append(letter.repeat(times));
        return first - at + length(words, first, isExplained);
    }

    private static String letter(SpokenWords words, int at) {
        String said = words.small(at);
        String bare = said.endsWith(",") || said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
        return bare.length() == 1 && Character.isLetter(bare.charAt(0)) && !isArticle(words, at)
                ? bare
                : words.valueOf(Form.LETTER, bare);
    }

    // "S M I T H a patient of yours": the last one is no letter, as a word follows that is none.
    private static boolean isArticle(SpokenWords words, int at) {
        String next = words.small(at + 1);
        boolean alone = next.length() > 1 && !next.equals("for") && !isAfterLetters(words, at + 1);
        return (words.isAt(at, "a") || words.isAt(at, "i")) && alone;
    }

    private static boolean isAfterLetters(SpokenWords words, int at) {
        return List.of(Form.LETTER, Form.TIMES, Form.CAPITAL, Form.LINE, Form.PARAGRAPH, Form.APOSTROPHE)
                .appendAll(Form.MARKS)
                .exists(each -> words.longest(at, each) > 0);
    }

    private static boolean isLetter(SpokenWords words, int at) {
        return words.small(at).length() == 1 || words.is(at, Form.LETTER);
    }

    // "S for sugar", "m as in mother".
    private static int length(SpokenWords words, int at, boolean isExplained) {
        String letter = letter(words, at);
        boolean explained = words.small(at).length() == 1;
        if (explained && words.isAt(at + 1, "for") && words.small(at + 2).startsWith(letter)) {
            // "M a c for clinic on monday": no explanation, where the sentence goes on with other words and no letter
            // before
            // was explained so.
            return isExplained || at + 3 >= words.count() || isAfterLetters(words, at + 3) || isLetter(words, at + 3)
                    ? 3
                    : 1;
        }
        return explained
                        && words.isAt(at + 1, "as", "in")
                        && words.small(at + 3).startsWith(letter)
                ? 4
                : 1;
    }
}
