package io.github.medsecretary.correspondence.workflow;

import java.util.Locale;

/** By which way a letter is sent. */
public enum Channel {
    /** On paper. */
    POST,
    /** By e-mail. */
    EMAIL,
    /** Laid into the patient's portal. */
    PORTAL,
    /** By NHS England's Message Exchange for Social Care and Health. */
    MESH;

    /** In lower case, such as {@code post}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
