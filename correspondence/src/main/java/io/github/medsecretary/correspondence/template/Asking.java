package io.github.medsecretary.correspondence.template;

import io.vavr.collection.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds what a tag names, and says what is wrong if it can't be used there. */
final class Asking {

    private final Problems problems;
    private final Mentions mentions;
    private final Tongue tongue;

    Asking(Problems problems, Mentions mentions, Tongue tongue) {
        this.problems = problems;
        this.mentions = mentions;
        this.tongue = tongue;
    }

    Problems problems() {
        return problems;
    }

    Mentions mentions() {
        return mentions;
    }

    /** Takes note of a value, or of words where {@code what} is empty. */
    void mention(String what, Token at, Scope<?> scope) {
        mentions.add(what, scope, problems.source(), at);
    }

    <V> Optional<Hole<V>> hole(Token.Braced at, Scope<V> scope) {
        String name = at.tag().name();
        Optional<Hole<V>> hole = scope.view().hole(name);
        if (hole.isEmpty()) {
            problems.add(
                    TemplateCode.UNKNOWN_HOLE,
                    at,
                    DidYouMean.advice(name, scope.view().bareNames().appendAll(Tag.RESERVED)));
        }
        return hole;
    }

    /** What a tag that prints becomes. */
    <V> Part<V> printed(Token.Braced at, Scope<V> scope) {
        mention(said(at.tag(), scope), at, scope);
        return hole(at, scope)
                .filter(hole -> isThere(hole, at, scope))
                .filter(hole -> hasForms(at))
                .flatMap(hole -> fitting(hole, at))
                .orElseGet(Part::nothing);
    }

    // How a word bends is a matter of its language; what a value is, isn't.
    private static String said(Tag tag, Scope<?> scope) {
        return switch (tag.verb()) {
            case VALUE, POSSESSIVE, ARTICLE, ARTICLE_AN, COUNT -> scope.path(tag.name());
            case DAY -> "day " + scope.path(tag.name());
            default -> "";
        };
    }

    private <V> Optional<Part<V>> fitting(Hole<V> hole, Token.Braced at) {
        if (hole.kind() == HoleKind.PASSAGE && at.tag().verb() == Verb.VALUE) {
            problems.add(TemplateCode.PASSAGE_NOT_ALONE, at, Optional.empty());
            return Optional.empty();
        }
        Optional<Part<V>> part = HoleParts.of(at.tag(), hole, tongue);
        if (part.isEmpty()) {
            wrongKind(hole, at);
        }
        return part;
    }

    <V> void wrongKind(Hole<V> hole, Token.Braced at) {
        problems.add(
                TemplateCode.WRONG_KIND,
                at,
                "\"" + at.tag().name() + "\" is " + hole.kind().words() + ", for which this tag isn't made.",
                hole.kind() == HoleKind.LIST
                        ? Optional.of("\"each " + at.tag().name() + "\" was meant.")
                        : Optional.empty());
    }

    <V> boolean isThere(Hole<V> hole, Token.Braced at, Scope<V> scope) {
        String name = at.tag().name();
        boolean there = !hole.optional() || scope.present().contains(name);
        if (!there) {
            problems.add(
                    TemplateCode.MAY_BE_ABSENT, at, Optional.of("it belongs between {if " + name + "} and {end}."));
        }
        return there;
    }

    private boolean hasForms(Token.Braced at) {
        boolean verb = at.tag().verb() == Verb.VERB;
        int wanted = verb ? 2 : tongue.forms();
        if (at.tag().verb().follows() == Verb.Follows.FORMS && at.tag().forms().size() != wanted) {
            problems.add(TemplateCode.PLURAL_FORMS, at, Optional.of("it wants " + wanted + " forms with | between."));
            return false;
        }
        boolean inflected = verb
                || List.of(Verb.POSSESSIVE, Verb.ARTICLE, Verb.ARTICLE_AN, Verb.THEY, Verb.THEM, Verb.THEIR)
                        .contains(at.tag().verb());
        if (inflected && !tongue.isInflected()) {
            problems.add(TemplateCode.LANGUAGE, at, Optional.empty());
            return false;
        }
        return true;
    }

    /** What a condition asks. */
    <V> Predicate<V> condition(Token.Braced at, Scope<V> scope) {
        return hole(at, scope)
                .flatMap(hole -> {
                    Optional<Predicate<V>> asked = HoleParts.asked(hole);
                    if (asked.isEmpty()) {
                        problems.add(TemplateCode.ALWAYS_THERE, at, Optional.empty());
                    }
                    return asked;
                })
                .orElse(subject -> true);
    }

    /** The list that a repetition goes through. */
    <V> Optional<Hole.Items<V, ?>> items(Token.Braced at, Scope<V> scope) {
        return hole(at, scope).flatMap(hole -> {
            if (hole instanceof Hole.Items<V, ?> items) {
                return Optional.of(items);
            }
            wrongKind(hole, at);
            return Optional.empty();
        });
    }

    /** Whether one may go deeper; says so if not. */
    <V> boolean mayOpen(Token.Braced at, Scope<V> scope) {
        if (scope.isTooDeep()) {
            problems.add(TemplateCode.TOO_DEEP, at, Optional.empty());
        }
        return !scope.isTooDeep();
    }
}
