package io.github.medsecretary.correspondence.notice;

import java.util.Locale;

/** What a clinician makes of results. */
public enum ResultsOutcome {
    /** As they should be. */
    NORMAL,
    /** Not as they should be. */
    ABNORMAL,
    /** Somebody must act. */
    ACTION_NEEDED;

    /** In lower case with hyphens, such as {@code action-needed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
