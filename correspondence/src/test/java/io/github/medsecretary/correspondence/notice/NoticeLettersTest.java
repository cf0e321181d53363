package io.github.medsecretary.correspondence.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.appointment.AppointmentDetails;
import io.github.medsecretary.core.appointment.AppointmentNotice;
import io.github.medsecretary.core.appointment.Attendance;
import io.github.medsecretary.core.appointment.MeetingMode;
import io.github.medsecretary.core.appointment.NextStep;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.problem.Code;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Enclosure;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.LetterKind;
import io.github.medsecretary.correspondence.content.Stationery;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticeLettersTest {

    private static final NoticeLetters LETTERS = NoticeLetters.english();
    private static final AppointmentDetails OLD = Happenings.at("2030-01-08T09:00:00Z")
            .venue(Happenings.riverside("Room 1"))
            .build();
    private static final AppointmentNotice.Missed MISSED = new AppointmentNotice.Missed(OLD, Attendance.DID_NOT_ATTEND);
    private static final LocalDate DAY = LocalDate.of(2030, 1, 9);

    private static LetterContent letter(Occasion occasion) {
        return LETTERS.write(occasion, Happenings.frame()).get();
    }

    private static String words(LetterContent letter) {
        return letter.fragments().flatMap(each -> each.body().words()).mkString("\n\n");
    }

    private static Seq<Code> refused(Occasion occasion, Frame frame) {
        return LETTERS.write(occasion, frame).getLeft().map(each -> each.code());
    }

    private static Seq<Code> refused(Occasion occasion) {
        return refused(occasion, Happenings.frame());
    }

    @Test
    void anAppointmentIsToldWithPlaceTimeAndPreparation() {
        var made = Happenings.at("2030-01-08T09:00:00Z")
                .venue(Happenings.riverside("Room 1"))
                .practitioner("Dr Kim Lee")
                .patientInstruction("Please bring your medicines.")
                .build();
        LetterContent letter = letter(Occasion.of(new AppointmentNotice.Made(made)));
        assertEquals(LetterKind.APPOINTMENT, letter.kind());
        assertEquals(LocalDate.of(2030, 1, 8), letter.dates().clinic());
        assertEquals("""
                Service: Gastroenterology

                When: Tuesday 8 January 2030 at 09:00

                Where: Riverside Clinic, Room 1, 1 Quay Street, Exmouth, EX8 1AA

                With: Dr Kim Lee

                How: face to face

                Length: 20 minutes

                Please bring your medicines.

                Please tell us as soon as possible if this time is not possible.""", words(letter));
    }

    @Test
    void aMoveTellsTheOldPlaceAndTheNew() {
        var now = Happenings.at("2030-07-10T13:30:00Z")
                .venue(Happenings.riverside("Room 2"))
                .build();
        String words = words(letter(
                Occasion.of(new AppointmentNotice.Moved(OLD, now, Optional.of("The clinic is closed that day.")))));
        assertTrue(words.startsWith("The appointment that was on Tuesday 8 January 2030 at 09:00 at Riverside Clinic,"
                + " Room 1 has been changed."));
        assertTrue(words.contains("When: Wednesday 10 July 2030 at 14:30"), "summer time");
        assertTrue(words.contains("Where: Riverside Clinic, Room 2,"));
        assertTrue(words.contains("The clinic is closed that day."));
        assertFalse(words.contains("same as before"));
    }

    @Test
    void anotherRoomAtTheSameTimeIsToldAsSuch() {
        var now = Happenings.at("2030-01-08T09:00:00Z")
                .venue(Happenings.riverside("Room 2"))
                .build();
        assertTrue(words(letter(Occasion.of(new AppointmentNotice.Moved(OLD, now, Optional.empty()))))
                .contains("The time is the same as before."));
        assertEquals(
                List.of(NoticeCode.NOTHING_CHANGED),
                refused(Occasion.of(new AppointmentNotice.Moved(OLD, OLD, Optional.empty()))));
    }

    @Test
    void anHourThatComesTwiceIsToldApart() {
        var first = Happenings.at("2030-10-27T00:30:00Z")
                .mode(MeetingMode.TELEPHONE)
                .build();
        var second = Happenings.at("2030-10-27T01:30:00Z")
                .mode(MeetingMode.TELEPHONE)
                .build();
        assertTrue(words(letter(Occasion.of(new AppointmentNotice.Made(first))))
                .contains("Sunday 27 October 2030 at 01:30 BST"));
        assertTrue(words(letter(Occasion.of(new AppointmentNotice.Made(second))))
                .contains("Sunday 27 October 2030 at 01:30 GMT"));
    }

    @Test
    void aTelephoneAppointmentNamesNoPlaceAndAnotherMustHaveOne() {
        var ring = Happenings.at("2030-01-08T09:00:00Z")
                .mode(MeetingMode.TELEPHONE)
                .venue(Happenings.riverside("Room 1"))
                .build();
        String words = words(letter(Occasion.of(new AppointmentNotice.Made(ring))));
        assertFalse(words.contains("Riverside"));
        assertTrue(words.contains("How: by telephone."));
        var nowhere = Happenings.at("2030-01-08T09:00:00Z").build();
        assertEquals(List.of(NoticeCode.PLACE_MISSING), refused(Occasion.of(new AppointmentNotice.Made(nowhere))));
    }

    @Test
    void aCancellationSaysWhatFollows() {
        var undecided = new AppointmentNotice.Cancelled(OLD, Optional.empty(), Optional.empty());
        assertEquals(List.of(NoticeCode.NEXT_STEP_MISSING), refused(Occasion.of(undecided)));
        for (NextStep next : NextStep.values()) {
            LetterContent letter = letter(Occasion.followed(undecided, next));
            assertEquals(LetterKind.CANCELLATION, letter.kind());
            assertEquals(2, letter.fragments().size());
        }
        assertTrue(words(letter(Occasion.followed(undecided, NextStep.PLEASE_RING)))
                .contains("Please ring us to arrange another appointment."));
    }

    @Test
    void nobodyIsToldOfAMissedAppointmentBeforeAClinicianHasDecided() {
        assertEquals(List.of(NoticeCode.DECISION_MISSING), refused(Occasion.of(MISSED)));
        LetterContent letter =
                letter(Occasion.decided(MISSED, Decision.of(AfterMissed.ANOTHER_APPOINTMENT, Sample.lee(), DAY)));
        assertEquals(LetterKind.DID_NOT_ATTEND, letter.kind());
        assertTrue(words(letter).contains("Decided by Dr Kim Lee on Wednesday 9 January 2030:"));
        assertTrue(words(letter).contains("Another appointment will be sent."));
    }

    @Test
    void aChildIsNeverSaidToHaveStayedAway() {
        Patient child = Patient.builder()
                .id("p1")
                .name(PersonName.builder().given("Tom").family("Field").build())
                .birthDate(LocalDate.of(2012, 1, 9))
                .build();
        Frame frame = Happenings.of(child).build();
        var discharge = Decision.of(AfterMissed.DISCHARGE_TO_GP, Sample.lee(), DAY);
        assertEquals(List.of(NoticeCode.REASON_MISSING), refused(Occasion.decided(MISSED, discharge), frame));
        var explained =
                new Decision(AfterMissed.DISCHARGE_TO_GP, Sample.lee(), DAY, Optional.of("All is well at home."));
        LetterContent letter =
                LETTERS.write(Occasion.decided(MISSED, explained), frame).get();
        assertEquals(LetterKind.WAS_NOT_BROUGHT, letter.kind());
        assertTrue(words(letter).contains("was not brought to this appointment"));
    }

    @Test
    void nobodyElseIsToldAndNobodyWhoHasDied() {
        var other = Happenings.of(Patient.builder()
                        .id("p2")
                        .name(PersonName.builder().family("Moss").build())
                        .deceased(true)
                        .build())
                .build();
        assertEquals(
                List.of(NoticeCode.PATIENT_DECEASED, NoticeCode.OTHER_PATIENT),
                refused(Occasion.of(new AppointmentNotice.Made(OLD)), other));
    }

    @Test
    void resultsThatAreNotNormalSayWhoActs() {
        for (ResultsOutcome outcome : ResultsOutcome.values()) {
            var results = new Occasion.Results(
                    DAY, List.of("Haemoglobin 140 g/L"), outcome, Optional.empty(), List.empty(), Labels.none());
            if (outcome == ResultsOutcome.NORMAL) {
                assertEquals(LetterKind.RESULTS, letter(results).kind());
            } else {
                assertEquals(List.of(NoticeCode.ACTION_MISSING), refused(results));
            }
        }
    }

    @Test
    void everyBlankWordIsMissed() {
        assertEquals(
                List.of(NoticeCode.WORDS_MISSING, NoticeCode.WORDS_MISSING),
                refused(new Occasion.Referral(
                        Occasion.Referral.Reach.INTERNAL, DAY, Urgency.ROUTINE, " ", "", Labels.none(), List.empty())));
        assertEquals(
                List.of(NoticeCode.WORDS_MISSING, NoticeCode.WORDS_MISSING),
                refused(new Occasion.Acknowledgement("", DAY, "", Labels.none())));
        assertEquals(
                List.of(NoticeCode.WORDS_MISSING),
                refused(new Occasion.Recall("", DAY, NextStep.PLEASE_RING, Labels.none())));
        assertEquals(
                List.of(NoticeCode.WORDS_MISSING, NoticeCode.ENCLOSURE_MISSING),
                refused(new Occasion.Covering(DAY, "", Labels.none())));
    }

    @Test
    void aCoveringLetterGoesWithSomething() {
        Frame frame = Happenings.of(Sample.patient())
                .stationery(Stationery.builder()
                        .enclosures(List.of(new Enclosure("e1", "Leaflet", Labels.none())))
                        .build())
                .build();
        var covering = new Occasion.Covering(DAY, "Here is the leaflet.", Labels.none());
        assertEquals(LetterKind.COVERING, LETTERS.write(covering, frame).get().kind());
    }

    @Test
    void aClinicLetterFollowsItsStandard() {
        var empty = new Occasion.Seen(Occasion.Seen.Report.CLINIC, DAY, List.empty());
        assertTrue(refused(empty).contains(NoticeCode.HEADING_MISSING));
        var report = new Occasion.Seen(Occasion.Seen.Report.OUTSIDE_CARE, DAY, Sample.fragments());
        assertEquals(LetterKind.REPORT, letter(report).kind());
    }

    @Test
    void aReferralMayBringFragmentsOfAnyId() {
        Fragment same = Sample.text("reason", "She is well.");
        var referral = new Occasion.Referral(
                Occasion.Referral.Reach.EXTERNAL,
                DAY,
                Urgency.URGENT,
                "Weight loss.",
                "Please see her.",
                Labels.none(),
                List.of(same));
        LetterContent letter = letter(referral);
        assertEquals(LetterKind.REFERRAL, letter.kind());
        assertTrue(letter.fragments().contains(same));
        assertTrue(words(letter).contains("Urgency: urgent"));
    }

    @Test
    void nothingOfThePatientIsPrinted() {
        var made =
                new AppointmentNotice.Made(Happenings.at("2030-01-08T09:00:00Z").build());
        String printed = Occasion.of(made) + " " + LETTERS.write(Occasion.of(MISSED), Happenings.frame());
        assertFalse(printed.contains("p1"), printed);
        assertFalse(printed.contains("Gastro"), printed);
    }
}
