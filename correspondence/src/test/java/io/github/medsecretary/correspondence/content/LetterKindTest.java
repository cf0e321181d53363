package io.github.medsecretary.correspondence.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterKindTest {

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void noTwoHeadingsOfALetterAreCalledTheSame(LetterKind kind) {
        var titles = List.of(Heading.values()).map(kind::title);
        assertEquals(titles.size(), titles.distinct().size());
        assertTrue(titles.forAll(each -> !each.isBlank()));
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void aKindIsFoundByItsCode(LetterKind kind) {
        assertEquals(Either.right(kind), LetterKind.parse(kind.code()));
    }

    @Test
    void clinicalLettersHaveTheStandardsHeadingsAndLettersAboutAppointmentsPlainOnes() {
        for (Heading each : Heading.values()) {
            assertEquals(each.title(), LetterKind.CLINIC.title(each));
            assertEquals(each.title(), LetterKind.DISCHARGE.title(each));
            assertEquals(each.title(), LetterKind.REPORT.title(each));
            assertEquals(each.title(), LetterKind.REFERRAL.title(each));
        }
        assertEquals("The appointment", LetterKind.RESCHEDULE.title(Heading.ATTENDANCE_DETAILS));
        assertEquals("What happens next", LetterKind.CANCELLATION.title(Heading.PLAN_AND_REQUESTED_ACTIONS));
        assertEquals("How to prepare", LetterKind.APPOINTMENT.title(Heading.INFORMATION_AND_ADVICE_GIVEN));
        assertEquals("What the results mean", LetterKind.RESULTS.title(Heading.CLINICAL_SUMMARY));
    }
}
