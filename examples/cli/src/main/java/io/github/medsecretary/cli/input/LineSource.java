package io.github.medsecretary.cli.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of a stream, one at a time, none kept longer than needed: of a line that is too long only the fact is kept.
 * Belongs to one thread.
 */
final class LineSource {

    /** The longest line that is taken, in bytes: 8 MiB, some 1.4 million words. */
    static final int MAX_BYTES = 8 << 20;

    private final InputStream in;
    private int number;

    LineSource(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** A line without its end. */
    static final class Line {

        private final int number;
        private final byte[] bytes;
        private final boolean tooLong;

        Line(int number, byte[] bytes, boolean tooLong) {
            this.number = number;
            this.bytes = bytes;
            this.tooLong = tooLong;
        }

        /** Its number, counted from 1. */
        int number() {
            return number;
        }

        /** What it holds, cut off if it is too long. */
        byte[] bytes() {
            return bytes;
        }

        /** Whether it is longer than {@link LineSource#MAX_BYTES}. */
        boolean tooLong() {
            return tooLong;
        }
    }

    /** The next line, or nothing at the end. */
    Optional<Line> next() throws IOException {
        int first = in.read();
        if (first < 0) {
            return Optional.empty();
        }
        number++;
        var bytes = new ByteArrayOutputStream();
        long length = 0;
        for (int b = first; b >= 0 && b != '\n'; b = in.read()) {
            if (length++ < MAX_BYTES) {
                bytes.write(b);
            }
        }
        return Optional.of(new Line(number, bytes.toByteArray(), length > MAX_BYTES));
    }
}
