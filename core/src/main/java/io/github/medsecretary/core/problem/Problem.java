package io.github.medsecretary.core.problem;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One thing that is wrong with input: what, where, why, and perhaps what to do. Never the content itself.
 *
 * @param code what is wrong
 * @param where the place inside the input, as a JSON pointer relative to the value ({@code ""} is the value itself)
 * @param reason one sentence that names rules, shapes and positions, and quotes nothing
 * @param advice what may help, a sentence without its leading "Maybe"
 */
public record Problem(Code code, String where, String reason, Optional<String> advice) {

    /** Checks that nothing is null. */
    public Problem {
        requireNonNull(code, "code");
        requireNonNull(where, "where");
        requireNonNull(reason, "reason");
        requireNonNull(advice, "advice");
    }

    /** A problem of the value itself, with the code's own sentence as reason. */
    public static Problem of(Code code) {
        return of(code, code.sentence());
    }

    /** A problem of the value itself. */
    public static Problem of(Code code, String reason) {
        return new Problem(code, "", reason, Optional.empty());
    }

    /** The same problem with advice. */
    public Problem maybe(String adviceSentence) {
        return new Problem(code, where, reason, Optional.of(adviceSentence));
    }

    /** The same problem seen from the value that holds it as the field {@code name}. */
    public Problem under(String name) {
        var escaped = name.replace("~", "~0").replace("/", "~1");
        return new Problem(code, "/" + escaped + where, reason, advice);
    }

    /** The same problem seen from the list that holds it at {@code index}, counted from 0. */
    public Problem under(int index) {
        return new Problem(code, "/" + index + where, reason, advice);
    }

    /** {@code #/pointer: CODE: reason Maybe advice}, on one line. */
    @Override
    public String toString() {
        return "#" + where + ": " + code.name() + ": " + reason
                + advice.map(a -> " Maybe " + a).orElse("");
    }
}
