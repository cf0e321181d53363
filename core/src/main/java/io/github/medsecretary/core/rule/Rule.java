package io.github.medsecretary.core.rule;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * One thing that can be checked: a pure, thread-safe function from a subject and its context to findings.
 *
 * <p>The same subject, context and parameters give the same findings in the same order. A rule reads no clock and no
 * file, keeps nothing between checks, and takes a {@linkplain RuleRun#step() step} for each piece of work. A rule that
 * throws loses only its own findings.
 *
 * @param <S> what is checked: a letter's text, a diary
 * @param <C> what else is known about it
 */
public interface Rule<S, C> {

    /** The rule's name and version. */
    RuleId id();

    /** One sentence that says what it checks. */
    String summary();

    /** What a practice may choose, none by default. */
    default Seq<Parameter> parameters() {
        return List.empty();
    }

    /**
     * What there is to say about the subject; empty if nothing.
     *
     * @param subject what is checked
     * @param context what else is known
     * @param run this run's parameter values and step budget
     * @return findings in this rule's namespace, in a stable order
     */
    Seq<Finding> check(S subject, C context, RuleRun run);
}
