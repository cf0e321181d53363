package io.github.medsecretary.core.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthNumbersTest {

    private static final String NHS = "9434765919";

    private static Object code(Either<Problem, ?> refused) {
        return refused.getLeft().code();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "943 476 5919", "943-476-5919", "943\u00a0476\u00a05919"})
    void anNhsNumberMayBeGrouped(String typed) {
        assertEquals(NHS, NhsNumber.parse(typed).get().digits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "943476591", "94347659190", "94347659l9", "943.476.5919", "९४३४७६५९१९"})
    void anythingElseIsMalformed(String typed) {
        assertEquals(CoreCode.MALFORMED, code(NhsNumber.parse(typed)));
    }

    @Test
    void aWrongCheckDigitIsNamedAsSuch() {
        assertEquals(CoreCode.CHECK_DIGIT, code(NhsNumber.parse("9434765918")));
        assertEquals(CoreCode.CHECK_DIGIT, code(NhsNumber.parse("9990001234")));
    }

    @Test
    void anNhsNumberIsPrintedInGroupsAndMaskedOtherwise() {
        NhsNumber number = NhsNumber.parse(NHS).get();
        assertEquals("943 476 5919", number.formatted());
        assertEquals("NhsNumber[***]", number.toString());
        assertEquals(number, NhsNumber.parse("943 476 5919").get());
        assertEquals(number.hashCode(), NhsNumber.parse("943 476 5919").get().hashCode());
        assertNotEquals(number, NhsNumber.parse("9991000003").get());
        assertNotEquals(number, (Object) NHS);
    }

    @Test
    void numbersForTestsAndIssuedOnesAreTold() {
        assertTrue(NhsNumber.parse("9991000003").get().isForTests());
        assertFalse(NhsNumber.parse(NHS).get().isForTests());
        assertFalse(NhsNumber.parse(NHS).get().isInIssuedRange());
        assertTrue(NhsNumber.parse("4010232137").get().isInIssuedRange());
        assertTrue(valid("6").isInIssuedRange());
        assertTrue(valid("7").isInIssuedRange());
    }

    private static NhsNumber valid(String first) {
        for (int i = 0; ; i++) {
            var number = NhsNumber.parse(first + "%09d".formatted(i));
            if (number.isRight()) {
                return number.get();
            }
        }
    }

    @Test
    void aChiNumberBeginsWithADateOfBirth() {
        ChiNumber number = ChiNumber.parse("0101336489").get();
        assertEquals("010133 6489", number.formatted());
        assertEquals("0101336489", number.digits());
        assertTrue(number.agreesWith(LocalDate.of(1933, 1, 1)));
        assertTrue(number.agreesWith(LocalDate.of(2033, 1, 1)));
        assertFalse(number.agreesWith(LocalDate.of(1934, 1, 1)));
        assertFalse(number.agreesWith(LocalDate.of(1933, 2, 1)));
        assertFalse(number.agreesWith(LocalDate.of(1933, 1, 2)));
        assertTrue(number.wasIssuedToWoman());
        assertEquals("ChiNumber[***]", number.toString());
        assertEquals(number, ChiNumber.parse("010133 6489").get());
        assertEquals(number.hashCode(), ChiNumber.parse("010133 6489").get().hashCode());
        assertEquals(CoreCode.OUT_OF_RANGE, code(ChiNumber.parse(NHS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3213", "0013", "3000", "0100", "3002"})
    void aChiNumberOfNoDayIsRefused(String dayAndMonth) {
        for (int i = 0; i < 1000; i++) {
            var number = ChiNumber.parse(dayAndMonth + "%06d".formatted(i));
            assertTrue(number.isLeft() || dayAndMonth.startsWith("29"));
        }
    }

    @Test
    void aHealthAndCareNumberLiesInItsRange() {
        String least = first("32");
        HealthAndCareNumber number = HealthAndCareNumber.parse(least).get();
        assertEquals(least, number.digits());
        assertEquals(12, number.formatted().length());
        assertEquals("HealthAndCareNumber[***]", number.toString());
        assertEquals(number, HealthAndCareNumber.parse(number.formatted()).get());
        assertEquals(
                number.hashCode(),
                HealthAndCareNumber.parse(number.formatted()).get().hashCode());
        assertEquals(CoreCode.OUT_OF_RANGE, code(HealthAndCareNumber.parse(first("31"))));
        assertEquals(CoreCode.OUT_OF_RANGE, code(HealthAndCareNumber.parse(first("40"))));
        assertEquals(CoreCode.CHECK_DIGIT, code(HealthAndCareNumber.parse("3200000000")));
    }

    private static String first(String prefix) {
        for (int i = 1; ; i++) {
            String digits = prefix + "%08d".formatted(i);
            if (Modulus11.digits(digits).isRight()) {
                return digits;
            }
        }
    }

    @Test
    void identifiersAreReadByTheirSystem() {
        IdentifierSchemes schemes = IdentifierSchemes.builtIn();
        Identifier number = schemes.parse(Identifier.NHS_NUMBER, "943 476 5919").get();
        assertEquals(new Identifier(Identifier.NHS_NUMBER, NHS), number);
        assertEquals("943 476 5919", schemes.formatted(number));
        assertEquals(
                "010133 6489",
                schemes.formatted(
                        schemes.parse(Identifier.CHI_NUMBER, "0101336489").get()));
        String hcn = first("32");
        assertEquals(
                hcn, schemes.parse(Identifier.HEALTH_AND_CARE_NUMBER, hcn).get().value());
        assertEquals(
                12,
                schemes.formatted(new Identifier(Identifier.HEALTH_AND_CARE_NUMBER, hcn))
                        .length());
        assertEquals(CoreCode.UNKNOWN_CODE, code(schemes.parse("https://example.org", "1")));
        assertEquals("1", schemes.formatted(new Identifier("https://example.org", "1")));
        assertEquals(3, schemes.systems().size());
    }

    @Test
    void aVendorAddsASchemeOfItsOwn() {
        var hospital = new IdentifierScheme() {
            @Override
            public String system() {
                return "https://example.org/hospital";
            }

            @Override
            public Either<Problem, String> canonical(String typed) {
                return Either.right(typed.strip());
            }

            @Override
            public String formatted(String canonical) {
                return "H-" + canonical;
            }
        };
        IdentifierSchemes schemes = IdentifierSchemes.builtIn().with(List.of(hospital));
        Identifier number = schemes.parse(hospital.system(), " 7 ").get();
        assertEquals("H-7", schemes.formatted(number));
        assertEquals(4, schemes.systems().size());
        assertEquals("Identifier[https://example.org/hospital, ***]", number.toString());
    }

    @Test
    void identifiersAreOrderedBySystemThenValue() {
        var a1 = new Identifier("a", "1");
        var a2 = new Identifier("a", "2");
        var b1 = new Identifier("b", "1");
        assertEquals(List.of(a1, a2, b1), List.of(b1, a2, a1).sorted());
    }
}
