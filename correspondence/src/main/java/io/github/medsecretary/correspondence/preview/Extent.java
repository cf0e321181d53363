package io.github.medsecretary.correspondence.preview;

import java.util.Locale;

/** How much a preview has to say. */
public enum Extent {
    /** A patient of one name at a short address, and nothing that could be left out. */
    SHORTEST,
    /** The longest names and addresses, large print, and all that could be said. */
    LONGEST;

    /** In lower case, such as {@code shortest}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
