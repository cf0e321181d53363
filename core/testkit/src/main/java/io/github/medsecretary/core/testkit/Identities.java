package io.github.medsecretary.core.testkit;

import io.github.medsecretary.core.identity.ChiNumber;
import io.github.medsecretary.core.identity.HealthAndCareNumber;
import io.github.medsecretary.core.identity.Identifier;
import io.github.medsecretary.core.identity.NhsNumber;
import io.github.medsecretary.core.identity.OdsCode;
import io.github.medsecretary.core.identity.Registration;
import io.github.medsecretary.core.identity.Regulator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of numbers and codes. */
public final class Identities {

    private static final DateTimeFormatter DAY_MONTH_YEAR = DateTimeFormatter.ofPattern("ddMMyy", Locale.ROOT);

    private Identities() {}

    /** NHS numbers of the range kept for tests: they begin with 999. */
    public static Arbitrary<NhsNumber> nhsNumbers() {
        return TenDigits.between(999_000_000, 999_999_999)
                .map(digits -> NhsNumber.parse(digits).get());
    }

    /** CHI numbers of people born between 1900 and 2029. */
    public static Arbitrary<ChiNumber> chiNumbers() {
        var born = Times.dates(LocalDate.of(1900, 1, 1), LocalDate.of(2029, 12, 31))
                .map(DAY_MONTH_YEAR::format);
        var rest = Arbitraries.integers().between(0, 999).map(serial -> String.format(Locale.ROOT, "%03d", serial));
        return TenDigits.completed(Combinators.combine(born, rest).as(String::concat))
                .map(digits -> ChiNumber.parse(digits).get());
    }

    /** Health and Care numbers of the whole range. */
    public static Arbitrary<HealthAndCareNumber> healthAndCareNumbers() {
        return TenDigits.between(320_000_001, 399_999_999)
                .map(digits -> HealthAndCareNumber.parse(digits).get());
    }

    /** Identifiers of the three health numbers and of a vendor's own system. */
    public static Arbitrary<Identifier> identifiers() {
        return Arbitraries.oneOf(
                nhsNumbers().map(Identifier::of),
                chiNumbers().map(number -> new Identifier(Identifier.CHI_NUMBER, number.digits())),
                healthAndCareNumbers()
                        .map(number -> new Identifier(Identifier.HEALTH_AND_CARE_NUMBER, number.digits())),
                hospitalNumbers().map(value -> new Identifier("https://example.org/Id/hospital-number", value)));
    }

    /** They begin with a letter, so that none is part of an id, whose digits may be printed. */
    private static Arbitrary<String> hospitalNumbers() {
        return Tokens.upperCase(6, 10).map(value -> "H" + value);
    }

    /** Codes of organisations. */
    public static Arbitrary<OdsCode> odsCodes() {
        return Tokens.upperCase(3, 10).map(code -> OdsCode.parse(code).get());
    }

    /** Entries in the registers of doctors, nurses and other professions. */
    public static Arbitrary<Registration> registrations() {
        return Arbitraries.oneOf(
                registrations(Regulator.GMC, "%07d"),
                registrations(Regulator.NMC, "00A%04dE"),
                registrations(Regulator.GDC, "%06d"),
                registrations(Regulator.GPHC, "%07d"),
                registrations(Regulator.PSNI, "%04d"),
                registrations(Regulator.HCPC, "PH%06d"),
                registrations(Regulator.GOC, "01-%05d"));
    }

    private static Arbitrary<Registration> registrations(Regulator regulator, String format) {
        return Arbitraries.integers()
                .between(0, 9999)
                .map(number -> String.format(Locale.ROOT, format, number))
                .map(number -> Registration.of(regulator, number).get());
    }
}
