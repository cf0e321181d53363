package io.github.medsecretary.terminology.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text that has been checked: its header and deletions are read, of its entries only where they stand. */
final class SealedText {

    private final byte[] text;
    private final StringBuilder head = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;

    SealedText(byte[] text) {
        this.text = text;
    }

    Lexicon lexicon(String sha256) {
        int start = 0;
        for (int i = 0; i <= text.length; i++) {
            if (i == text.length || text[i] == '\n' || text[i] == '\r') {
                line(start, i);
                start = i + 1;
            }
        }
        var read = new LexiconReader()
                .read(head.toString())
                .getOrElseThrow(problems -> new IllegalStateException("a sealed lexicon: " + problems));
        var rows = new SealedRows(text, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
        return new Lexicon(
                read.header(), rows, read.deletions(), () -> new String(text, StandardCharsets.UTF_8), sha256);
    }

    // The name of every type begins with a small letter, nothing else does.
    private void line(int start, int end) {
        if (start < end && text[start] >= 'a' && text[start] <= 'z') {
            entry(start, end);
        } else {
            head.append(new String(text, start, end - start, StandardCharsets.UTF_8))
                    .append('\n');
        }
    }

    private void entry(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count++] = end;
    }
}
