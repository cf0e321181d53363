package io.github.medsecretary.core.identity;

import io.github.medsecretary.core.problem.Problem;
import io.vavr.control.Either;

/**
 * How one system's identifiers are checked and printed; vendors bring schemes of their own. Pure and thread-safe.
 */
public interface IdentifierScheme {

    /** The system's URI. */
    String system();

    /** The canonical form of a value as somebody typed it, or what is wrong with it; the reason quotes nothing. */
    Either<Problem, String> canonical(String typed);

    /** A canonical value as it is printed on a letter. */
    String formatted(String canonical);
}
