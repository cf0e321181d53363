package io.github.medsecretary.correspondence.policy;

import io.github.medsecretary.core.confidentiality.LegalBasis;
import java.util.Locale;

/**
 * Why a whole letter isn't made for somebody, now or ever.
 *
 * @param outcome for now, or for good
 * @param reason one sentence that tells nothing of the letter
 * @param basis the law or guidance
 */
public record LetterHold(Outcome outcome, String reason, LegalBasis basis) {

    /** Whether it may come later. */
    public enum Outcome {
        /** It waits for something. */
        HELD,
        /** It may not be made. */
        REFUSED;

        /** In lower case, such as {@code held}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
