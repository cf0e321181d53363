package io.github.medsecretary.core.testkit;

import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/**
 * Where the machine thinks it is while it is asked something, so that one can see whether the answer depends on it.
 * While an answer is worked out the defaults of the whole process are others: ask in one thread only.
 *
 * @param locale the default locale there
 * @param zone the default zone there
 */
public record Elsewhere(Locale locale, TimeZone zone) {

    /** A place by its language tag, such as {@code tr-TR}, and its zone, such as {@code Europe/Istanbul}. */
    public static Elsewhere of(String language, String zone) {
        return new Elsewhere(Locale.forLanguageTag(language), TimeZone.getTimeZone(zone));
    }

    /** The answer as it is given there; afterwards the machine is at home again. */
    public <T> T ask(Supplier<T> question) {
        var home = new Elsewhere(Locale.getDefault(), TimeZone.getDefault());
        move();
        try {
            return question.get();
        } finally {
            home.move();
        }
    }

    private void move() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }
}
