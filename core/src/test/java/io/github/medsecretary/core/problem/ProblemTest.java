package io.github.medsecretary.core.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {

    @Test
    void a_problem_without_a_reason_says_its_codes_sentence() {
        var problem = Problem.of(CoreCode.MISSING);
        assertEquals(CoreCode.MISSING.sentence(), problem.reason());
        assertEquals("", problem.where());
        assertEquals(Optional.empty(), problem.advice());
        assertEquals("#: MISSING: A required value is absent or blank.", problem.toString());
    }

    @Test
    void its_pointer_grows_from_the_inside_out() {
        var problem =
                Problem.of(CoreCode.MALFORMED, "No.").under("postcode").under(2).under("addresses");
        assertEquals("/addresses/2/postcode", problem.where());
        assertEquals("#/addresses/2/postcode: MALFORMED: No.", problem.toString());
    }

    @Test
    void a_name_with_the_pointers_own_signs_is_escaped_as_rfc_6901_has_it() {
        assertEquals(
                "/a~1b~0c~01", Problem.of(CoreCode.MISSING).under("a/b~c~1").where());
    }

    @Test
    void advice_follows_the_reason_and_is_kept_when_seen_from_outside() {
        var problem = Problem.of(CoreCode.MISSING, "No date.")
                .maybe("it is on the next page.")
                .under(0);
        assertEquals("#/0: MISSING: No date. Maybe it is on the next page.", problem.toString());
        assertEquals(problem, Problem.of(CoreCode.MISSING, "No date.").under(0).maybe("it is on the next page."));
        assertNotEquals(problem, Problem.of(CoreCode.MISSING, "No date.").under(0));
        assertTrue(problem.under("x").advice().isPresent());
    }

    @ParameterizedTest
    @EnumSource(CoreCode.class)
    void every_code_has_one_sentence(CoreCode code) {
        assertTrue(code.sentence().endsWith("."));
        assertFalse(code.sentence().contains("\n"));
        assertEquals(1, List.of(CoreCode.values()).count(each -> each.sentence().equals(code.sentence())));
        assertThrows(IllegalArgumentException.class, () -> CoreCode.valueOf(code.sentence()));
    }
}
