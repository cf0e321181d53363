package io.github.medsecretary.terminology.document;

import io.github.medsecretary.core.text.Span;
import java.util.Arrays;

/** What has changed between two texts. */
public final class TextEdit {

    private static final int BLOCK = 256;

    private TextEdit() {}

    /** The shortest stretch that is another, up to its beginning and from its end on both texts are alike. */
    public static Patch between(String before, String after) {
        char[] old = before.toCharArray();
        char[] now = after.toCharArray();
        int shorter = Math.min(old.length, now.length);
        int head = Arrays.mismatch(old, 0, shorter, now, 0, shorter);
        head = head < 0 ? shorter : head;
        int tail = tail(old, now, shorter - head);
        Span edited = Span.of(head, now.length - tail);
        return new Patch(Span.of(head, old.length - tail), edited, edited);
    }

    // Blocks of a text are compared more quickly than its units.
    private static int tail(char[] old, char[] now, int most) {
        int tail = 0;
        while (most - tail >= BLOCK && isBlockAlike(old, old.length - tail, now, now.length - tail)) {
            tail += BLOCK;
        }
        while (tail < most && old[old.length - 1 - tail] == now[now.length - 1 - tail]) {
            tail++;
        }
        return tail;
    }

    private static boolean isBlockAlike(char[] old, int oldEnd, char[] now, int nowEnd) {
        return Arrays.equals(old, oldEnd - BLOCK, oldEnd, now, nowEnd - BLOCK, nowEnd);
    }
}
