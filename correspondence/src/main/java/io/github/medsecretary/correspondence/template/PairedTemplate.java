package io.github.medsecretary.correspondence.template;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * A text in two languages that say the same of the same values: each value stands in both as often, under the same
 * conditions and in the same repetitions, with its day of the week in both or in neither; and where the one says
 * something under a condition, so does the other. So whatever both are filled with, no date, time, place, number or
 * name is in one half and lacks in the other. That the words around the values mean the same is for somebody who reads
 * both. Immutable and thread-safe.
 *
 * @param <V> what it is filled with
 */
public final class PairedTemplate<V> {

    private final Version<V> first;
    private final Version<V> second;

    private PairedTemplate(Version<V> first, Version<V> second) {
        this.first = first;
        this.second = second;
    }

    /** Two versions as a pair, or everything that one has and the other lacks: {@code NO_COUNTERPART}, by place. */
    public static <V> Validation<Seq<VersionError>, PairedTemplate<V>> of(Version<V> first, Version<V> second) {
        Seq<VersionError> errors = Parity.lacking(first, second).appendAll(Parity.lacking(second, first));
        return errors.isEmpty() ? Validation.valid(new PairedTemplate<>(first, second)) : Validation.invalid(errors);
    }

    /** Reads two templates in English or Welsh as a pair; everything that is wrong with either, or between them. */
    public static <V> Validation<Seq<VersionError>, PairedTemplate<V>> compile(
            TemplateSource first, TemplateSource second, View<V> view) {
        return Validation.combine(version(first, view), version(second, view))
                .ap(PairedTemplate::of)
                .mapError(errors -> errors.<VersionError>flatMap(each -> each))
                .flatMap(paired -> paired);
    }

    private static <V> Validation<Seq<VersionError>, Version<V>> version(TemplateSource source, View<V> view) {
        return Template.compile(source, view)
                .map(template -> new Version<>(source.locale(), template))
                .mapError(errors -> errors.map(each -> new VersionError(source.locale(), each)));
    }

    /** The version that is read first, then the other. */
    public Seq<Version<V>> versions() {
        return List.of(first, second);
    }

    @Override
    public String toString() {
        return "PairedTemplate[" + first.locale().toLanguageTag() + ", "
                + second.locale().toLanguageTag() + "]";
    }
}
