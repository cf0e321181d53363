package io.github.medsecretary.correspondence.rendering;

/** A part of a letter's page. */
enum Area {
    HEADER("header", ""),
    LETTERHEAD("div", "letterhead"),
    WINDOW("div", "window"),
    MAIN("main", ""),
    REFERENCES("div", "references"),
    ABOUT("div", "about"),
    SECTION("section", ""),
    FOOTER("footer", ""),
    SIGN_OFF("div", "signoff"),
    SIGNER("div", "signer");

    private final String closing;
    private final String opening;

    Area(String element, String style) {
        this.closing = "</" + element + ">\n";
        this.opening = style.isEmpty() ? "<" + element + ">\n" : "<" + element + " class=\"" + style + "\">\n";
    }

    String closing() {
        return closing;
    }

    String opening() {
        return opening;
    }
}
