package io.github.medsecretary.correspondence.template;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Locale;

/**
 * A template and the language that it is in.
 *
 * @param locale the language
 * @param template the words
 * @param <V> what it is filled with
 */
public record Version<V>(Locale locale, Template<V> template) {

    /** Reads a template in a language; everything that is wrong with it, in order of place. */
    public static <V> Validation<Seq<VersionError>, Version<V>> compile(
            TemplateSource source, Tongue tongue, View<V> view) {
        return Template.compile(source, tongue, view)
                .map(template -> new Version<>(tongue.locale(), template))
                .mapError(errors -> errors.map(each -> new VersionError(tongue.locale(), each)));
    }
}
