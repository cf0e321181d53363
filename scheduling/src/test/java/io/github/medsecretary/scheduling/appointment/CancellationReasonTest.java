package io.github.medsecretary.scheduling.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.AsOf;
import io.vavr.collection.List;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CancellationReasonTest {

    @Test
    void the_codes_are_the_thirty_two_of_fhir() {
        assertEquals(
                "pat pat-crs pat-cpp pat-dec pat-fb pat-lt pat-mt pat-mv pat-preg pat-swl pat-ucp "
                        + "prov prov-pers prov-dch prov-edu prov-hosp prov-labs prov-mri prov-onc "
                        + "maint meds-inc other oth-cms oth-err oth-fin oth-iv oth-int oth-mu oth-room oth-oerr "
                        + "oth-swie oth-weath",
                List.of(CancellationReason.values())
                        .map(CancellationReason::code)
                        .mkString(" "));
        assertEquals(32, CancellationReason.values().length);
    }

    @ParameterizedTest
    @EnumSource(CancellationReason.class)
    void a_code_reads_back(CancellationReason reason) {
        assertEquals(reason, CancellationReason.parse(reason.code()).orElseThrow());
        assertTrue(CancellationReason.parse(reason.code() + "-").isEmpty());
    }

    @ParameterizedTest
    @EnumSource(CancellationReason.class)
    void a_display_says_whose_reason_it_is(CancellationReason reason) {
        assertTrue(reason.display().startsWith(reason.parent().display()));
        assertEquals(reason.parent(), reason.parent().parent());
    }

    @ParameterizedTest
    @CsvSource({
        "pat-dec, pat",
        "pat, pat",
        "prov-onc, prov",
        "oth-weath, other",
        "maint, maint",
        "meds-inc, meds-inc",
    })
    void a_reason_is_a_kind_of_its_parent(String code, String parent) {
        assertEquals(
                parent, CancellationReason.parse(code).orElseThrow().parent().code());
    }

    @Test
    void why_somebody_cancelled_is_not_printed() {
        var at = AsOf.of(Instant.parse("2030-01-07T09:00:00Z"));
        var cancellation =
                new Cancellation(Reference.of(Reference.PATIENT, "p1"), CancellationReason.PATIENT_PREGNANT, at);
        assertFalse(cancellation.toString().contains("PREGNANT"));
        assertFalse(cancellation.toString().contains("p1"));
        var appointment = Appointment.builder()
                .id("a1")
                .patient("p1")
                .service("s")
                .build()
                .cancelled(cancellation);
        assertFalse(appointment.toString().contains("PREGNANT"));
        assertEquals(cancellation, appointment.cancellation().orElseThrow());
        assertEquals(AppointmentStatus.CANCELLED, appointment.status());
    }
}
