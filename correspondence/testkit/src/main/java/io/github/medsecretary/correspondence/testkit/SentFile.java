package io.github.medsecretary.correspondence.testkit;

import java.nio.charset.StandardCharsets;

/** A file that goes to a reader. Immutable and thread-safe; prints its name. */
public final class SentFile {

    private final String name;
    private final byte[] bytes;
    private final String text;

    private SentFile(String name, byte[] bytes, String text) {
        this.name = name;
        this.bytes = bytes.clone();
        this.text = text;
    }

    /** A file of text in UTF-8. */
    public static SentFile of(String name, byte[] bytes) {
        return new SentFile(name, bytes, new String(bytes, StandardCharsets.UTF_8));
    }

    /**
     * A file whose bytes are not its text.
     *
     * @param name its name
     * @param bytes what is sent
     * @param text what a reader can get out of it, metadata and hidden text too
     */
    public static SentFile of(String name, byte[] bytes, String text) {
        return new SentFile(name, bytes, text);
    }

    /** Its name, with its ending. */
    public String name() {
        return name;
    }

    /** What is sent. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** What a reader can get out of it. */
    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return "SentFile[" + name + "]";
    }
}
