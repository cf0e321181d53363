package io.github.medsecretary.correspondence.dictation;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;

/** Where sentences end: at a mark before white space, or at the end of a line. */
final class Sentences {

    private Sentences() {}

    /** One past the end of the sentence that starts at a place, with the white space after it. */
    static int end(String text, int from, int limit) {
        int at = from;
        while (at < limit && !endsAt(text, at, limit)) {
            at++;
        }
        at = Math.min(limit, at + 1);
        while (at < limit && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean endsAt(String text, int at, int limit) {
        char c = text.charAt(at);
        boolean spaceNext = at + 1 == limit || Character.isWhitespace(text.charAt(at + 1));
        return ((c == '.' || c == '?' || c == '!') && spaceNext && !isTitle(text, at)) || c == '\n';
    }

    // "Dr. Lee" is not two sentences, nor is "nuts, e.g. almonds".
    private static boolean isTitle(String text, int stop) {
        int start = stop;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        return List.of("Dr", "Mr", "Mrs", "Ms", "Prof", "St", "e.g", "i.e").contains(text.substring(start, stop));
    }

    /** The sentences of a text, without the white space around them. */
    static Seq<String> of(String text) {
        var sentences = new ArrayList<String>();
        int at = 0;
        while (at < text.length()) {
            int next = end(text, at, text.length());
            String sentence = text.substring(at, next).strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            at = next;
        }
        return List.ofAll(sentences);
    }

    /** A sentence as an item of a list: without its full stop, unless it is nothing else. */
    static String item(String sentence) {
        String bare = sentence.endsWith(".")
                ? sentence.substring(0, sentence.length() - 1).strip()
                : sentence;
        return bare.isEmpty() ? sentence : bare;
    }
}
