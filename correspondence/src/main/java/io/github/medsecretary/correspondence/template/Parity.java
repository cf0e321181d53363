package io.github.medsecretary.correspondence.template;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Optional;

/** What one version of a text says and the other doesn't. */
final class Parity<V> {

    private final Version<V> one;
    private final Version<V> other;

    private Parity(Version<V> one, Version<V> other) {
        this.one = one;
        this.other = other;
    }

    /** What stands in the one more often than in the other, and where it says something and the other nothing. */
    static <V> Seq<VersionError> lacking(Version<V> one, Version<V> other) {
        var there = new Parity<>(one, other);
        Seq<Mention> surplus = surplus(one, other);
        return surplus.map(there::value)
                .appendAll(there.silent(surplus).map(there::words))
                .sortBy(VersionError::error);
    }

    private static <V> Seq<Mention> surplus(Version<V> one, Version<V> other) {
        Map<Mention.Key, Integer> counts = values(other).groupBy(Mention::key).mapValues(Seq::length);
        return values(one)
                .groupBy(Mention::key)
                .toList()
                .flatMap(each -> each._2().drop(counts.getOrElse(each._1(), 0)));
    }

    private static Seq<Mention> values(Version<?> version) {
        return version.template().mentions().filter(each -> !each.what().isEmpty());
    }

    private Seq<Mention> silent(Seq<Mention> surplus) {
        return one.template()
                .mentions()
                .filter(each -> !isJoint(each))
                .filter(each -> !surplus.appendAll(other.template().mentions())
                        .exists(said -> said.context().equals(each.context())))
                .distinctBy(Mention::context);
    }

    // Whether a list ends in "and" or not is a matter of its language.
    private static boolean isJoint(Mention mention) {
        return mention.context().exists(each -> List.of("between ", "last ").exists(each::startsWith));
    }

    private VersionError value(Mention at) {
        return error(
                at,
                "\"" + at.what() + "\" stands here" + when(at) + " and not as often in the version in " + language()
                        + ".",
                surplus(other, one)
                        .find(each -> each.what().equals(at.what()))
                        .map(each -> "the conditions at " + each.line() + ":" + each.column() + " there were meant.")
                        .toJavaOptional());
    }

    private VersionError words(Mention at) {
        return error(
                at,
                "Something is said here" + when(at) + " and nothing in the version in " + language() + ".",
                Optional.empty());
    }

    private static String when(Mention at) {
        return at.context().isEmpty()
                ? ""
                : at.context().map(each -> "{" + each + "}").mkString(" within ", " ", "");
    }

    private String language() {
        return other.locale().toLanguageTag();
    }

    private VersionError error(Mention at, String reason, Optional<String> advice) {
        return new VersionError(
                one.locale(),
                new TemplateError(TemplateCode.NO_COUNTERPART, at.source(), at.line(), at.column(), reason, advice));
    }
}
