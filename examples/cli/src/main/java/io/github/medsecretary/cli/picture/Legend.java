package io.github.medsecretary.cli.picture;

import io.github.medsecretary.scheduling.publication.Markup;

/** What the boxes and the lines of a picture mean, drawn as they are drawn there. */
record Legend(Markup out) {

    void write() {
        out.element(
                "ul",
                () -> {
                    box("stays", "stays");
                    box("old", "was here");
                    box("new", "is here now");
                    box("session", "session");
                    box("away", "away");
                    for (ChangeKind kind : ChangeKind.values()) {
                        line(kind);
                    }
                },
                "class",
                "key",
                "aria-label",
                "What the picture's boxes and lines mean");
        out.text(
                "p",
                "The number is that of the chain, the same at both ends of an arrow and in the table: each move of a chain"
                        + " makes room for another or goes along with it.");
    }

    private void box(String look, String meaning) {
        entry(meaning, () -> {
            if (look.equals("old")) {
                out.element("defs", this::hatching);
            }
            out.element(
                    "g",
                    () -> out.empty(
                            "rect",
                            "x",
                            2,
                            "y",
                            2,
                            "width",
                            36,
                            "height",
                            12,
                            "style",
                            look.equals("old") ? "fill:url(#old-key)" : ""),
                    "class",
                    look);
        });
    }

    private void hatching() {
        Hatching.write(out, "old-key");
    }

    private void line(ChangeKind kind) {
        entry(kind.words(), () -> new Arrow(4, 8, 37, 8, 8).sample(out, kind));
    }

    private void entry(String meaning, Markup.Inside drawn) {
        out.element("li", () -> {
            out.element("svg", drawn, "viewBox", "0 0 40 16", "aria-hidden", "true");
            out.text("span", meaning);
        });
    }
}
