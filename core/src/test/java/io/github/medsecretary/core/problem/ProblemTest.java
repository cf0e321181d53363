package io.github.medsecretary.core.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {

    @Test
    void aProblemGathersItsPathFromTheInsideOut() {
        Problem problem = Problem.of(CoreCode.MISSING).under("a/b~c").under(3).under("list");
        assertEquals("/list/3/a~1b~0c", problem.where());
        assertEquals("#/list/3/a~1b~0c: MISSING: A required value is absent or blank.", problem.toString());
    }

    @Test
    void adviceFollowsTheReason() {
        assertEquals(
                "#: MALFORMED: It is odd. Maybe it is misspelt.",
                Problem.of(CoreCode.MALFORMED, "It is odd.")
                        .maybe("it is misspelt.")
                        .toString());
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasASentence(CoreCode code) {
        assertFalse(code.sentence().isBlank());
        assertEquals('.', code.sentence().charAt(code.sentence().length() - 1));
    }
}
