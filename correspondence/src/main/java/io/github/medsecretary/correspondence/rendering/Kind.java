package io.github.medsecretary.correspondence.rendering;

/** A kind of block on a letter's page. */
enum Kind {
    DRAFT("p", "draft"),
    ORGANISATION("p", "organisation"),
    LINE("p", ""),
    DEAR("p", "dear"),
    TITLE("h1", ""),
    HEADING("h2", ""),
    SUBHEADING("h3", ""),
    MINOR_HEADING("h4", ""),
    PARAGRAPH("p", ""),
    ITEM("li", ""),
    NOTICE("p", "notice"),
    CLOSING("p", "closing"),
    COPIES("p", ""),
    MANIFEST("p", "manifest");

    private final String element;
    private final String opening;

    Kind(String element, String style) {
        this.element = element;
        this.opening = style.isEmpty() ? "<" + element : "<" + element + " class=\"" + style + "\"";
    }

    String element() {
        return element;
    }

    /** The opening tag without its last character. */
    String opening() {
        return opening;
    }
}
