package io.github.medsecretary.cli.picture;

import io.github.medsecretary.scheduling.publication.Markup;

/** The pattern of places that are left, so that they are known in black and white. */
final class Hatching {

    private static final int SIZE = 5;

    private Hatching() {}

    /** Within the {@code defs} of a picture. */
    static void write(Markup out, String id) {
        out.element(
                "pattern",
                () -> {
                    out.empty("rect", "width", SIZE, "height", SIZE, "class", "paper");
                    out.empty("path", "d", "M0 5 L5 0 M-1 1 L1 -1 M4 6 L6 4", "class", "hatch");
                },
                "id",
                id,
                "width",
                SIZE,
                "height",
                SIZE,
                "patternUnits",
                "userSpaceOnUse");
    }
}
