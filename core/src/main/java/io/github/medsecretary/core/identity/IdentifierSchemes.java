package io.github.medsecretary.core.identity;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;

/**
 * The schemes that a practice knows, one for each system. A later scheme for the same system takes the place of an
 * earlier one. Immutable and thread-safe.
 */
public final class IdentifierSchemes {

    private static final IdentifierSchemes BUILT_IN = new IdentifierSchemes(TreeMap.empty())
            .with(List.of(
                    new HealthNumber(
                            Identifier.NHS_NUMBER,
                            typed -> NhsNumber.parse(typed).map(NhsNumber::digits),
                            Modulus11::grouped),
                    new HealthNumber(
                            Identifier.CHI_NUMBER,
                            typed -> ChiNumber.parse(typed).map(ChiNumber::digits),
                            digits -> digits.substring(0, 6) + " " + digits.substring(6)),
                    new HealthNumber(
                            Identifier.HEALTH_AND_CARE_NUMBER,
                            typed -> HealthAndCareNumber.parse(typed).map(HealthAndCareNumber::digits),
                            Modulus11::grouped)));

    private final TreeMap<String, IdentifierScheme> bySystem;

    private IdentifierSchemes(TreeMap<String, IdentifierScheme> bySystem) {
        this.bySystem = bySystem;
    }

    /** The health numbers of the United Kingdom: NHS, CHI, and Health and Care. */
    public static IdentifierSchemes builtIn() {
        return BUILT_IN;
    }

    /** These schemes and more, such as those a {@code ServiceLoader} finds. */
    public IdentifierSchemes with(Iterable<? extends IdentifierScheme> more) {
        TreeMap<String, IdentifierScheme> all = bySystem;
        for (IdentifierScheme scheme : more) {
            all = all.put(scheme.system(), scheme);
        }
        return new IdentifierSchemes(all);
    }

    /** The systems that are known, in order. */
    public Seq<String> systems() {
        return bySystem.keySet().toList();
    }

    /**
     * The identifier of a value as somebody typed it, in canonical form: the scheme's own problem, or
     * {@link CoreCode#UNKNOWN_CODE} if the system is not known.
     */
    public Either<Problem, Identifier> parse(String system, String typed) {
        return bySystem.get(system)
                .toEither(() -> Problem.of(CoreCode.UNKNOWN_CODE, "The identifier's system is not known."))
                .flatMap(scheme -> scheme.canonical(typed))
                .map(canonical -> new Identifier(system, canonical));
    }

    /**
     * How an identifier is printed on a letter; as it is where its system is not known, or where a record holds what is
     * no number of that system.
     */
    public String formatted(Identifier identifier) {
        return bySystem.get(identifier.system())
                .map(scheme -> scheme.formatted(identifier.value()))
                .getOrElse(identifier::value);
    }

    /** Reads a typed number. */
    @FunctionalInterface
    private interface Reading {
        Either<Problem, String> read(String typed);
    }

    /** Groups canonical digits. */
    @FunctionalInterface
    private interface Grouping {
        String group(String digits);
    }

    private record HealthNumber(String system, Reading reading, Grouping grouping) implements IdentifierScheme {

        @Override
        public Either<Problem, String> canonical(String typed) {
            return reading.read(typed);
        }

        @Override
        public String formatted(String canonical) {
            return canonical(canonical).map(grouping::group).getOrElse(canonical);
        }
    }
}
