package io.github.medsecretary.terminology.document;

import io.github.medsecretary.core.text.Span;

/** What has changed between two texts. */
public final class TextEdit {

    // Stretches of a text are compared more quickly than its units: long ones first, then those in which texts differ.
    private static final int[] STRETCHES = {1024, 64, 1};

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
        int head = 0;
        for (int length : STRETCHES) {
            while (most - head >= length && isAlike(before, head, after, head, length)) {
                head += length;
            }
        }
        return head;
    }

    private static int tail(String before, String after, int most) {
        int tail = 0;
        for (int length : STRETCHES) {
            int both = tail + length;
            while (most >= both && isAlike(before, before.length() - both, after, after.length() - both, length)) {
                tail = both;
                both += length;
            }
        }
        return tail;
    }

    private static boolean isAlike(String before, int one, String after, int other, int length) {
        return length == 1
                ? before.charAt(one) == after.charAt(other)
                : before.substring(one, one + length).equals(after.substring(other, other + length));
    }
}
