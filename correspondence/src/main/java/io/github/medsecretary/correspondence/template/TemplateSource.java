package io.github.medsecretary.correspondence.template;

import java.util.Locale;

/**
 * A template as it was written.
 *
 * @param text the lines
 * @param locale its language: English or Welsh
 * @param passages the shared passages that it may use
 */
public record TemplateSource(String text, Locale locale, Passages passages) {

    /** A template in British English that uses no shared passages. */
    public static TemplateSource of(String text) {
        return new TemplateSource(text, Locale.UK, Passages.none());
    }

    /** The same in another language. */
    public TemplateSource in(Locale language) {
        return new TemplateSource(text, language, passages);
    }

    /** The same with shared passages. */
    public TemplateSource with(Passages shared) {
        return new TemplateSource(text, locale, shared);
    }
}
