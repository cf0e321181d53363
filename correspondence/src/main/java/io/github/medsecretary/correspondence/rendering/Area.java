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

    private final String element;
    private final String opening;

    Area(String element, String style) {
        this.element = element;
        this.opening = style.isEmpty() ? "<" + element + ">\n" : "<" + element + " class=\"" + style + "\">\n";
    }

    String element() {
        return element;
    }

    String opening() {
        return opening;
    }
}
