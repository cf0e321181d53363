package io.github.medsecretary.core.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

class IdentifierSchemesTest {

    private static final String HOSPITAL = "https://example.org/Id/hospital-number";

    private record Scheme(String system, String mark) implements IdentifierScheme {

        @Override
        public Either<Problem, String> canonical(String typed) {
            return typed.isBlank() ? Either.left(Problem.of(CoreCode.MISSING)) : Either.right(typed.strip());
        }

        @Override
        public String formatted(String canonical) {
            return mark + canonical;
        }
    }

    private final IdentifierSchemes builtIn = IdentifierSchemes.builtIn();

    @Test
    void the_three_health_numbers_are_known() {
        assertEquals(
                List.of(Identifier.NHS_NUMBER, Identifier.CHI_NUMBER, Identifier.HEALTH_AND_CARE_NUMBER)
                        .sorted(),
                builtIn.systems());
    }

    @Test
    void a_typed_number_becomes_canonical_and_is_printed_in_its_own_groups() {
        var nhs = builtIn.parse(Identifier.NHS_NUMBER, "943-476-5919").get();
        assertEquals(new Identifier(Identifier.NHS_NUMBER, "9434765919"), nhs);
        assertEquals("943 476 5919", builtIn.formatted(nhs));
        var chi = "010130123" + Modulus11.checkDigit("010130123");
        assertEquals(
                "010130 " + chi.substring(6),
                builtIn.formatted(builtIn.parse(Identifier.CHI_NUMBER, chi).get()));
        var hcn = "350000001" + Modulus11.checkDigit("350000001");
        assertEquals(
                "350 000 " + hcn.substring(6),
                builtIn.formatted(
                        builtIn.parse(Identifier.HEALTH_AND_CARE_NUMBER, hcn).get()));
    }

    @Test
    void each_system_has_its_own_problem() {
        assertEquals(
                CoreCode.CHECK_DIGIT,
                builtIn.parse(Identifier.NHS_NUMBER, "9434765918").getLeft().code());
        assertEquals(
                CoreCode.OUT_OF_RANGE,
                builtIn.parse(Identifier.HEALTH_AND_CARE_NUMBER, "9434765919")
                        .getLeft()
                        .code());
        assertEquals(
                CoreCode.OUT_OF_RANGE,
                builtIn.parse(Identifier.CHI_NUMBER, "9434765919").getLeft().code());
        assertEquals(
                CoreCode.UNKNOWN_CODE, builtIn.parse(HOSPITAL, "1").getLeft().code());
    }

    @Test
    void what_no_scheme_knows_is_printed_as_it_is() {
        assertEquals("x1", builtIn.formatted(new Identifier(HOSPITAL, "x1")));
    }

    @Test
    void a_malformed_number_of_a_record_is_printed_as_it_is() {
        assertEquals("12", builtIn.formatted(new Identifier(Identifier.NHS_NUMBER, "12")));
        assertEquals("", builtIn.formatted(new Identifier(Identifier.CHI_NUMBER, "")));
    }

    @Test
    void a_vendors_scheme_joins_and_a_later_one_takes_its_place() {
        var first = builtIn.with(List.of(new Scheme(HOSPITAL, "H ")));
        var second = first.with(List.of(new Scheme(HOSPITAL, "Hosp. ")));
        assertEquals(4, first.systems().size());
        assertEquals(4, second.systems().size());
        assertEquals(3, builtIn.systems().size());
        var identifier = first.parse(HOSPITAL, " 17 ").get();
        assertEquals("H 17", first.formatted(identifier));
        assertEquals("Hosp. 17", second.formatted(identifier));
        assertEquals(CoreCode.MISSING, first.parse(HOSPITAL, " ").getLeft().code());
    }

    @Test
    void identifiers_are_ordered_by_system_then_value_and_print_no_value() {
        var a = new Identifier("a", "2");
        assertTrue(a.compareTo(new Identifier("b", "1")) < 0);
        assertTrue(a.compareTo(new Identifier("a", "1")) > 0);
        assertEquals(0, a.compareTo(new Identifier("a", "2")));
        assertEquals("Identifier[a, ***]", a.toString());
        assertEquals(
                Identifier.NHS_NUMBER,
                Identifier.of(NhsNumber.parse("9434765919").get()).system());
    }
}
