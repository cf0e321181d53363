package io.github.medsecretary.cli.picture;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Tells beside the lanes where somebody goes to or comes from.
 *
 * @param change whose
 * @param place that in the lanes which it belongs to
 * @param words what it says after the number
 */
record Flag(Change change, Box place, String words) {

    static final double HEIGHT = 14;

    private static final int LONGEST = 40;
    // Wide enough for Arial of ten units, whose digits are 5.6 wide.
    private static final double A_LETTER = 5.4;
    private static final double MARGIN = 14;

    String text() {
        String text = change.number() + "  " + words;
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** How wide some texts are at the most; 0 for none. */
    static double width(Seq<String> texts) {
        return texts.map(each -> MARGIN + A_LETTER * each.length()).max().getOrElse(0.0);
    }

    /** The flags one under another, each as near to the height of its place as those above it let it be. */
    static Seq<Standing> standing(Seq<Flag> flags, double left, double width) {
        Seq<Standing> standing = List.empty();
        double free = 0;
        for (Flag flag : flags.sortBy(each -> each.place().middle())) {
            double top = Math.max(free, flag.place().middle() - HEIGHT / 2);
            standing = standing.append(new Standing(flag, new Box(left, top, width, HEIGHT)));
            free = top + HEIGHT + 1;
        }
        return standing;
    }

    /**
     * A flag where it stands.
     *
     * @param flag which
     * @param box where
     */
    record Standing(Flag flag, Box box) {}
}
