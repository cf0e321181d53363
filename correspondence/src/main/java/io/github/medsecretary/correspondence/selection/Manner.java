package io.github.medsecretary.correspondence.selection;

import java.util.Locale;

/** How a letter came to be signed. */
public enum Manner {
    /** Its author read it and signed. */
    READ,
    /** Somebody to whom the author has delegated it read it and signed in their own name. */
    DELEGATED,
    /** Somebody signed in the author's name, per procurationem; the author answers for it. */
    PER_PROCURATIONEM,
    /** It goes out as it was dictated: its author has not read it. */
    NOT_READ;

    /** In lower case with hyphens, such as {@code not-read}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
