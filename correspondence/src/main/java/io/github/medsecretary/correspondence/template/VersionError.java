package io.github.medsecretary.correspondence.template;

import java.util.Locale;

/**
 * One thing that is wrong with a version of a text that is there in two languages.
 *
 * @param locale the language of the version
 * @param error what and where
 */
public record VersionError(Locale locale, TemplateError error) {

    /** {@code cy:LINE:COLUMN: CODE: reason Maybe advice}. */
    @Override
    public String toString() {
        return locale.toLanguageTag() + ":" + error;
    }
}
