package io.github.medsecretary.correspondence.template;

/** A piece of a filled template. Prints its shape, never its words. */
public sealed interface Block {

    /** Its words, on one line. */
    String text();

    /** Puts it on a sheet. */
    void on(Sheet sheet);

    /**
     * A heading.
     *
     * @param level from 1 to 3
     */
    record Heading(int level, String text) implements Block {
        @Override
        public void on(Sheet sheet) {
            sheet.heading(level, text);
        }

        @Override
        public String toString() {
            return "Heading[***]";
        }
    }

    /** A paragraph. */
    record Paragraph(String text) implements Block {
        @Override
        public void on(Sheet sheet) {
            sheet.paragraph(text);
        }

        @Override
        public String toString() {
            return "Paragraph[***]";
        }
    }

    /** An item of a list. */
    record Item(String text) implements Block {
        @Override
        public void on(Sheet sheet) {
            sheet.item(text);
        }

        @Override
        public String toString() {
            return "Item[***]";
        }
    }

    /** A line on its own. */
    record Line(String text) implements Block {
        @Override
        public void on(Sheet sheet) {
            sheet.line(text);
        }

        @Override
        public String toString() {
            return "Line[***]";
        }
    }
}
