package io.github.medsecretary.core.rule;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.problem.Code;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * The answer to a well-formed command that may not be done: a code, and all the findings that stand against it.
 *
 * @param code why, from the room's own enum
 * @param findings everything that stands against it, never the first only; empty where the code says it all
 */
public record Refusal(Code code, Seq<Finding> findings) {

    /** Checks that nothing is null. */
    public Refusal {
        requireNonNull(code, "code");
        requireNonNull(findings, "findings");
    }

    /** A refusal that its code explains. */
    public static Refusal of(Code code) {
        return new Refusal(code, List.empty());
    }

    /** A refusal with everything that stands against the command. */
    public static Refusal of(Code code, Iterable<Finding> findings) {
        return new Refusal(code, List.ofAll(findings));
    }
}
