package io.github.medsecretary.correspondence.rendering;

/** Markup while it is written; all text goes through {@link Escaping}. */
final class HtmlPage {

    private final StringBuilder markup = new StringBuilder();

    HtmlPage(String language, String title) {
        markup.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(Escaping.escape(language))
                .append("\">\n<head>\n<meta charset=\"UTF-8\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\"/>\n")
                .append("<meta name=\"subject\" content=\"")
                .append(Escaping.escape(title))
                .append("\"/>\n<title>")
                .append(Escaping.escape(title))
                .append("</title>\n");
    }

    /** Ends the head with a style sheet of ours. */
    void style(String css) {
        markup.append("<style>\n").append(css).append("</style>\n</head>\n<body>\n");
    }

    void open(String name, String style) {
        markup.append('<').append(name);
        if (!style.isEmpty()) {
            markup.append(" class=\"").append(style).append('"');
        }
        markup.append(">\n");
    }

    void close(String name) {
        markup.append("</").append(name).append(">\n");
    }

    void element(String name, String style, String text) {
        markup.append('<').append(name);
        if (!style.isEmpty()) {
            markup.append(" class=\"").append(style).append('"');
        }
        markup.append('>')
                .append(Escaping.escape(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    @Override
    public String toString() {
        return markup + "</body>\n</html>\n";
    }
}
