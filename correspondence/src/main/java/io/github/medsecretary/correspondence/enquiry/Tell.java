package io.github.medsecretary.correspondence.enquiry;

import java.util.Locale;

/** Whether a caller may be told. */
public enum Tell {
    /** They may. */
    YES,
    /** They may, once it is checked that they are who they say. */
    AFTER_IDENTITY_CHECK,
    /** They may not. */
    NO;

    /** In lower case with hyphens, such as {@code after-identity-check}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
