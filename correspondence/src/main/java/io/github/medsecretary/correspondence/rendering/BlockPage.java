package io.github.medsecretary.correspondence.rendering;

import io.vavr.collection.Array;
import io.vavr.collection.List;
import java.util.Locale;

/** A letter as a list of its blocks, each with the heading under which it stands. */
final class BlockPage implements Page {

    /**
     * A block.
     *
     * @param heading the heading above it; empty before the first
     * @param text its words; none for the heading itself, at which two versions are held together
     */
    record Block(String heading, String text) {

        /** How long only: the words are the patient's. */
        @Override
        public String toString() {
            return "Block[" + text.length() + "]";
        }
    }

    private final StringBuilder text = new StringBuilder();
    private List<Block> newestFirst = List.empty();
    private Kind kind = Kind.LINE;
    private String heading = "";

    @Override
    public void open(Area area) {}

    @Override
    public void close(Area area) {
        heading = "";
    }

    @Override
    public void beginVersion(Locale language) {}

    @Override
    public void endVersion() {
        heading = "";
    }

    @Override
    public Page begin(Kind begun) {
        kind = begun;
        text.setLength(0);
        return this;
    }

    @Override
    public Page fixed(String words) {
        text.append(words);
        return this;
    }

    @Override
    public Page value(String value) {
        return fixed(value);
    }

    @Override
    public Page whole(String value) {
        return fixed(value);
    }

    @Override
    public void end() {
        boolean isHeading = kind == Kind.HEADING;
        heading = isHeading ? text.toString() : heading;
        newestFirst = newestFirst.prepend(new Block(heading, isHeading ? "" : text.toString()));
    }

    Array<Block> blocks() {
        return newestFirst.reverse().toArray();
    }
}
