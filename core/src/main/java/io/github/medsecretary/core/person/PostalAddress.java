package io.github.medsecretary.core.person;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Locale;
import java.util.Optional;

/**
 * Where post goes, line by line as on an envelope.
 *
 * <p>An address in the United Kingdom has three to seven lines, of which the last, or the last but one before a
 * country, is a postcode. No fixed abode is an address of its own kind: a record may hold it, and only {@link #forPost}
 * refuses it. Addresses abroad are kept as they are, the country last. Prints masked. Immutable and thread-safe.
 */
public final class PostalAddress {

    private static final int MOST_LINES = 7;
    private static final int FEWEST_LINES = 3;
    private static final int LONGEST_LINE = 100;
    private static final Seq<String> NO_ABODE = List.of("no fixed abode", "no fixed address", "nfa");
    private static final Seq<String> HOME_COUNTRIES = List.of(
            "united kingdom",
            "uk",
            "great britain",
            "england",
            "scotland",
            "wales",
            "cymru",
            "northern ireland",
            "isle of man",
            "jersey",
            "guernsey");

    private final Seq<String> lines;
    private final Optional<Postcode> postcode;

    private PostalAddress(Seq<String> lines, Optional<Postcode> postcode) {
        this.lines = lines;
        this.postcode = postcode;
    }

    /**
     * An address in the United Kingdom, or everything that is wrong with it, by line.
     *
     * @param lines the lines in order; white space around them is dropped, and so are blank ones
     */
    public static Either<Seq<Problem>, PostalAddress> uk(Iterable<String> lines) {
        Seq<String> given = stripped(lines);
        Seq<String> kept = kept(given);
        Seq<Problem> problems = charactersOf(given);
        if (!problems.isEmpty()) {
            return Either.left(problems);
        }
        int at = postcodeLine(kept);
        if (at >= 0) {
            return withPostcode(kept, at);
        }
        return saysNoAbode(kept) ? withoutPostcode(kept) : Either.left(List.of(missingAfter(given)));
    }

    private static Problem missingAfter(Seq<String> given) {
        var missing = Problem.of(CoreCode.MISSING, "The last line of an address is a postcode, such as EX8 1AA.");
        int last = given.lastIndexWhere(line -> !line.isEmpty());
        return last < 0 ? missing : missing.under(last);
    }

    private static Either<Seq<Problem>, PostalAddress> withoutPostcode(Seq<String> lines) {
        return lines.size() <= MOST_LINES
                ? Either.right(new PostalAddress(lines, Optional.empty()))
                : Either.left(List.of(lineCount("three")));
    }

    private static Either<Seq<Problem>, PostalAddress> withPostcode(Seq<String> lines, int at) {
        Postcode code = Postcode.parse(lines.get(at)).get();
        var address = new PostalAddress(lines.update(at, code.value()), Optional.of(code));
        boolean fits = lines.size() >= FEWEST_LINES && lines.size() <= MOST_LINES;
        return fits || (code.isPseudo() && lines.size() <= MOST_LINES)
                ? Either.right(address)
                : Either.left(List.of(lineCount("three")));
    }

    /**
     * An address anywhere else, or everything that is wrong with it, by line.
     *
     * @param lines two to seven lines in the order of that country, the country last
     */
    public static Either<Seq<Problem>, PostalAddress> abroad(Iterable<String> lines) {
        Seq<String> given = stripped(lines);
        Seq<String> kept = kept(given);
        Seq<Problem> problems = charactersOf(given);
        if (kept.size() < 2 || kept.size() > MOST_LINES) {
            problems = problems.append(lineCount("two"));
        }
        return problems.isEmpty() ? Either.right(new PostalAddress(kept, Optional.empty())) : Either.left(problems);
    }

    /** The address of somebody of no fixed abode. */
    public static PostalAddress noFixedAbode() {
        return new PostalAddress(
                List.of("No fixed abode", Postcode.noFixedAbode().value()), Optional.of(Postcode.noFixedAbode()));
    }

    private static Seq<String> stripped(Iterable<String> lines) {
        return List.ofAll(lines).map(String::strip);
    }

    private static Seq<String> kept(Seq<String> stripped) {
        return stripped.filter(line -> !line.isEmpty());
    }

    private static Seq<Problem> charactersOf(Seq<String> lines) {
        return lines.zipWithIndex((line, at) -> problemOf(line).map(problem -> problem.under(at)))
                .flatMap(problem -> problem.stream().toList());
    }

    private static Optional<Problem> problemOf(String line) {
        if (line.codePoints().anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE)) {
            return Optional.of(Problem.of(CoreCode.ILLEGAL_CHARACTER, "A line holds a control character."));
        }
        return line.length() > LONGEST_LINE
                ? Optional.of(Problem.of(CoreCode.TOO_LONG, "A line has at most " + LONGEST_LINE + " characters."))
                : Optional.empty();
    }

    private static int postcodeLine(Seq<String> lines) {
        int last = lines.size() - 1;
        if (last >= 1 && HOME_COUNTRIES.contains(lines.get(last).toLowerCase(Locale.ROOT))) {
            last--;
        }
        return last >= 0 && Postcode.parse(lines.get(last)).isRight() ? last : -1;
    }

    private static boolean saysNoAbode(Seq<String> lines) {
        return lines.headOption().exists(line -> NO_ABODE.contains(line.toLowerCase(Locale.ROOT)));
    }

    private static Problem lineCount(String fewest) {
        return Problem.of(CoreCode.OUT_OF_RANGE, "An address has from " + fewest + " to seven lines.");
    }

    /** The lines as they stand on an envelope, the postcode among them. */
    public Seq<String> lines() {
        return lines;
    }

    /** The postcode, in the United Kingdom. */
    public Optional<Postcode> postcode() {
        return postcode;
    }

    /** Whether it says that the person has no fixed abode. */
    public boolean isNoFixedAbode() {
        return saysNoAbode(lines) || postcode.equals(Optional.of(Postcode.noFixedAbode()));
    }

    /** This address, if post can reach it; {@code NOT_PERMITTED} for no fixed abode and other pseudo-postcodes. */
    public Either<Problem, PostalAddress> forPost() {
        return isNoFixedAbode() || postcode.filter(Postcode::isPseudo).isPresent()
                ? Either.left(Problem.of(CoreCode.NOT_PERMITTED, "Post can't reach an address of no fixed abode.")
                        .maybe("the person is reached in another way."))
                : Either.right(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PostalAddress that && lines.equals(that.lines);
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }

    /** Masked: it tells where somebody lives. */
    @Override
    public String toString() {
        return "PostalAddress[***]";
    }
}
