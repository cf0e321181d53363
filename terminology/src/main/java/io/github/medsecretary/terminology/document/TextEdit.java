package io.github.medsecretary.terminology.document;

import io.github.medsecretary.core.text.Span;

/** What has changed between two texts. */
public final class TextEdit {

    // Stretches of a text are compared more quickly than its units: long ones first, then those in which texts differ.
    private static final int LONG = 1024;
    private static final int SHORT = 64;

    private TextEdit() {}

    /** The shortest stretch that is another, up to its beginning and from its end on both texts are alike. */
    public static Patch between(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int head = head(before, after, shorter);
        int tail = tail(before, after, shorter - head);
        Span edited = Span.of(head, after.length() - tail);
        return new Patch(Span.of(head, before.length() - tail), edited, edited);
    }

    private static int head(String before, String after, int most) {
        int head = head(before, after, 0, most, LONG);
        return head(before, after, head(before, after, head, most, SHORT), most, 1);
    }

    private static int head(String before, String after, int from, int most, int length) {
        int head = from;
        while (most - head >= length && isAlike(before, head, after, head, length)) {
            head += length;
        }
        return head;
    }

    private static int tail(String before, String after, int most) {
        int tail = tail(before, after, 0, most, LONG);
        return tail(before, after, tail(before, after, tail, most, SHORT), most, 1);
    }

    private static int tail(String before, String after, int from, int most, int length) {
        int both = from + length;
        while (most >= both && isAlike(before, before.length() - both, after, after.length() - both, length)) {
            both += length;
        }
        return both - length;
    }

    private static boolean isAlike(String before, int one, String after, int other, int length) {
        return length == 1
                ? before.charAt(one) == after.charAt(other)
                : before.substring(one, one + length).equals(after.substring(other, other + length));
    }
}
