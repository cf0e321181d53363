package io.github.medsecretary.core.document;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.control.Either;
import java.util.regex.Pattern;

/**
 * The country whose notation and drug names a document follows.
 *
 * @param code two capital letters as in ISO 3166-1
 */
public record Jurisdiction(String code) {

    // Stands before the constants, for their constructor needs it.
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}");

    /** The United Kingdom. */
    public static final Jurisdiction GB = new Jurisdiction("GB");

    /** The United States. */
    public static final Jurisdiction US = new Jurisdiction("US");

    /** Checks the shape. */
    public Jurisdiction {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("a jurisdiction is two capital letters");
        }
    }

    /** The country of that code, or {@link CoreCode#MALFORMED}. */
    public static Either<Problem, Jurisdiction> parse(String code) {
        return SHAPE.matcher(code).matches()
                ? Either.right(new Jurisdiction(code))
                : Either.left(Problem.of(CoreCode.MALFORMED, "A jurisdiction is two capital letters, as in ISO 3166."));
    }
}
