package io.github.medsecretary.core.person;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.control.Either;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A postcode of the United Kingdom, in capitals with one space.
 *
 * <p>The shape is checked, not whether it has been given out: the six patterns of outward and inward code with the
 * letters that Royal Mail leaves out at each place, the historic {@code GIR 0AA}, and the NHS's pseudo-postcodes
 * beginning {@code ZZ99} for people without an address (NHS Data Model and Dictionary, "Postcode"; BS 7666). Prints
 * masked. Immutable and thread-safe.
 */
public final class Postcode {

    private static final String NO_FIXED_ABODE = "ZZ99 3VZ";

    // Matched before it is put in capitals: other letters than English ones have English capitals too.
    private static final Pattern SHAPE = Pattern.compile(
            "(?:"
                    + "[A-PR-UWYZ][0-9]{1,2}"
                    + "|[A-PR-UWYZ][A-HK-Y][0-9]{1,2}"
                    + "|[A-PR-UWYZ][0-9][ABCDEFGHJKPSTUW]"
                    + "|[A-PR-UWYZ][A-HK-Y][0-9][ABEHMNPRVWXY]"
                    + ") [0-9][ABD-HJLNP-UW-Z]{2}"
                    + "|GIR 0AA|ZZ99 [0-9][A-Z]{2}",
            Pattern.CASE_INSENSITIVE);

    private final String value;

    private Postcode(String value) {
        this.value = value;
    }

    /** Reads a postcode in either case, with or without its space; {@code MALFORMED} otherwise. */
    public static Either<Problem, Postcode> parse(String text) {
        String plain = text.replaceAll("[\\s\u00A0]", "");
        int inward = Math.max(0, plain.length() - 3);
        String spaced = plain.substring(0, inward) + " " + plain.substring(inward);
        return SHAPE.matcher(spaced).matches()
                ? Either.right(new Postcode(spaced.toUpperCase(Locale.ROOT)))
                : Either.left(Problem.of(CoreCode.MALFORMED, "A postcode has the form EX8 1AA."));
    }

    /** The NHS's postcode for somebody of no fixed abode. */
    public static Postcode noFixedAbode() {
        return new Postcode(NO_FIXED_ABODE);
    }

    /** In capitals, with one space. */
    public String value() {
        return value;
    }

    /** Whether it stands for a place that no post can reach: it begins with {@code ZZ99}. */
    public boolean isPseudo() {
        return value.startsWith("ZZ99 ");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Postcode that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Masked: it tells where somebody lives. */
    @Override
    public String toString() {
        return "Postcode[***]";
    }
}
