package io.github.medsecretary.correspondence.rendering;

/** Lines of text, broken between words. */
final class TextPage {

    private final int width;
    private final StringBuilder text = new StringBuilder();

    TextPage(int width) {
        this.width = width;
    }

    TextPage line(String line) {
        wrap(line, "");
        return this;
    }

    TextPage paragraph(String paragraph) {
        wrap(paragraph, "");
        return this;
    }

    TextPage item(String item) {
        wrap("- " + item, "  ");
        return this;
    }

    TextPage gap() {
        text.append('\n');
        return this;
    }

    private void wrap(String given, String indent) {
        int column = 0;
        for (String word : given.strip().split("\\s+", -1)) {
            if (column > 0 && column + 1 + word.length() > width) {
                text.append('\n').append(indent);
                column = indent.length();
            } else if (column > 0) {
                text.append(' ');
                column++;
            }
            text.append(plain(word));
            column += word.length();
        }
        text.append('\n');
    }

    // A control character would be a command to a terminal or to an embosser.
    private static String plain(String word) {
        return word.replaceAll("\\p{Cc}", "\uFFFD");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
