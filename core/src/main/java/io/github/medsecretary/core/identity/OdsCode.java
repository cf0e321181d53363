package io.github.medsecretary.core.identity;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.control.Either;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The code of an organisation or of one of its sites, given out by the NHS Organisation Data Service: three to ten
 * capital letters and digits. Source: NHS England, Organisation Data Service. Codes are public: it prints as it is.
 * Immutable and thread-safe.
 */
public final class OdsCode {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]{3,10}");

    private final String code;

    private OdsCode(String code) {
        this.code = code;
    }

    /** Reads a code in either case; {@code MALFORMED} otherwise. */
    public static Either<Problem, OdsCode> parse(String text) {
        String plain = text.strip();
        return FORM.matcher(plain).matches()
                ? Either.right(new OdsCode(plain.toUpperCase(Locale.ROOT)))
                : Either.left(Problem.of(CoreCode.MALFORMED, "An ODS code is three to ten letters and digits."));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OdsCode that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
