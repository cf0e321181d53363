package io.github.medsecretary.terminology.reading;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes an index: arrays, each after its length, the highest byte first. */
final class IndexWriter {

    private final DataOutputStream out;

    IndexWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    void ints(int[] values) {
        try {
            out.writeInt(values.length);
            for (int value : values) {
                out.writeInt(value);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void chars(char[] values) {
        try {
            out.writeInt(values.length);
            for (char value : values) {
                out.writeChar(value);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
