package io.github.medsecretary.terminology.reading;

import java.nio.ByteBuffer;

/** Reads what an {@link IndexWriter} has written. Whole arrays are copied at once: that is what makes loading quick. */
final class IndexReader {

    private final ByteBuffer bytes;

    IndexReader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    int[] ints() {
        var values = new int[bytes.getInt()];
        bytes.asIntBuffer().get(values);
        bytes.position(bytes.position() + values.length * Integer.BYTES);
        return values;
    }

    char[] chars() {
        var values = new char[bytes.getInt()];
        bytes.asCharBuffer().get(values);
        bytes.position(bytes.position() + values.length * Character.BYTES);
        return values;
    }
}
