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

    private final String closing;
    private final String opening;

    Kind(String element, String style) {
        this.opening = style.isEmpty() ? "<" + element + ">" : "<" + element + " class=\"" + style + "\">";
        this.closing = "</" + element + ">\n";
    }

    String closing() {
        return closing;
    }

    String opening() {
        return opening;
    }
}
