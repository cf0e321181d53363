package io.github.medsecretary.cli.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.workflow.OpenQuery;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LetterDeskTest {

    private static Seq<Fragment> fragments(String words) {
        return Desks.drafted(words).draft().content().fragments();
    }

    private static Seq<String> questions(String words) {
        return Desks.drafted(words).draft().queries().map(each -> each.query().question());
    }

    @Test
    void aDictationBecomesADraftWithItsParties() {
        var letter = Desks.drafted("heading diagnoses asthma full stop");
        assertEquals("01", letter.name());
        assertEquals("dr-lee", letter.clinician());
        var content = letter.draft().content();
        assertEquals("01", content.reference());
        assertEquals("p1", content.patient().id());
        assertEquals("Riverside Clinic", content.organisation().name());
        assertEquals(LocalDate.of(2030, 1, 4), content.dates().clinic());
        assertEquals(
                List.of("general-practitioner", "patient"),
                letter.draft().recipients().map(Recipient::id));
    }

    @Test
    void whatHasOneRightFormIsPutRightWithoutAsking() {
        var letter = Desks.drafted("heading clinical summary he takes ramipril 5.0 mg daily full stop");
        assertEquals(1, letter.fixed().size());
        assertTrue(text(letter).contains("ramipril 5 mg daily"), text(letter));
        assertFalse(text(letter).contains("5.0"));
    }

    private static String text(DraftedLetter letter) {
        return letter.draft()
                .content()
                .fragments()
                .map(Fragment::body)
                .filter(Body.Narrative.class::isInstance)
                .map(body -> ((Body.Narrative) body).text())
                .mkString("\n");
    }

    @Test
    void whatOnlyTheClinicianKnowsIsAskedAndLeftAsItWas() {
        var letter = Desks.drafted("heading clinical summary colonoscopy reached the terminal ilium full stop");
        assertTrue(text(letter).contains("terminal ilium"));
        Seq<OpenQuery> queries = letter.draft().queries();
        assertEquals(1, queries.size());
        assertEquals(1, queries.head().number());
        assertTrue(queries.head().fragment().isPresent());
        var excerpt = letter.excerpts().get(1).get();
        assertEquals("ilium", excerpt.marked());
        assertEquals("Colonoscopy reached the terminal ", excerpt.before());
    }

    @Test
    void aGapPrintsAsTheNumberOfItsQuestion() {
        var letter =
                Desks.drafted("heading history the sodium was blank full stop the ferritin of [inaudible] full stop"
                        + " heading clinical summary colonoscopy reached the terminal ilium full stop");
        assertTrue(text(letter).contains("sodium was (question 1)."), text(letter));
        assertTrue(text(letter).contains("ferritin of (question 2)."), text(letter));
        assertTrue(text(letter).contains("terminal ilium"), text(letter));
        assertFalse(text(letter).contains("blank"));
        assertFalse(text(letter).contains("["));
        assertEquals("blank", letter.excerpts().get(1).get().marked());
        assertEquals("ilium", letter.excerpts().get(3).get().marked());
    }

    @Test
    void questionsAreNumberedInTheOrderOfTheText() {
        var queries = Desks.drafted("heading history the sodium was blank full stop heading clinical summary"
                        + " colonoscopy reached the terminal ilium full stop")
                .draft()
                .queries();
        assertEquals(List.rangeClosed(1, queries.size()), queries.map(OpenQuery::number));
        assertTrue(queries.size() >= 2);
    }

    @Test
    void allergiesThatWereNotDictatedComeFromTheRecord() {
        var allergies = fragments("heading diagnoses asthma full stop")
                .find(each -> each.heading() == Heading.ALLERGIES_AND_ADVERSE_REACTIONS)
                .get();
        assertEquals(new Body.Allergies(List.of("penicillin")), allergies.body());
        assertEquals(List.empty(), questions("heading diagnoses asthma full stop"));
    }

    @Test
    void allergiesThatWereDictatedStand() {
        var allergies = fragments("heading allergies and adverse reactions latex caused a rash full stop")
                .filter(each -> each.heading() == Heading.ALLERGIES_AND_ADVERSE_REACTIONS);
        assertEquals(1, allergies.size());
        assertFalse(allergies.head().body().equals(new Body.Allergies(List.of("penicillin"))));
    }

    @Test
    void allergiesThatNobodyKnowsAreAskedFor() {
        var letter = Desks.desk()
                .draft(Desks.dictation("p2", "dr-lee", "patient", "heading diagnoses asthma full stop"))
                .get();
        assertEquals(
                List.of("Neither the dictation nor the record speaks of allergies. Which are there?"),
                letter.draft().queries().map(each -> each.query().question()));
        assertTrue(letter.excerpts().isEmpty(), "there is no sentence to show");
    }

    @Test
    void theLabelsOfARecordAreOnEveryFragment() {
        var letter = Desks.desk()
                .draft(Desks.dictation("p2", "dr-lee", "patient", "heading diagnoses asthma full stop"))
                .get();
        assertTrue(letter.draft()
                .content()
                .fragments()
                .forAll(each -> each.labels().has(Label.HIV)));
        assertFalse(fragments("heading diagnoses asthma full stop")
                .exists(each -> each.labels().has(Label.HIV)));
    }

    @Test
    void whoIsNotKnownIsToldAllAtOnceWithLines() {
        var dictation = Desks.dictation("p9", "dr-who", "patient", "x");
        assertEquals(
                List.of(
                        "01.txt:1:10: UNKNOWN_PATIENT: The people file has no patient of that id, or that entry could not"
                                + " be read.",
                        "01.txt:2:12: UNKNOWN_CLINICIAN: The people file has no practitioner of that id, or that entry"
                                + " could not be read."),
                Desks.failures(Desks.desk().draft(dictation)));
    }

    @Test
    void aRecipientWhomNobodyKnowsIsTold() {
        for (String to : List.of("dr-who", "patient, dr-who", ",")) {
            assertEquals(
                    List.of(
                            "01.txt:5:5: UNKNOWN_RECIPIENT: A recipient is neither a role nor an id of the people file."),
                    Desks.failures(Desks.desk().draft(Desks.dictation("p1", "dr-lee", to, "x"))),
                    to);
        }
    }

    @Test
    void aRecipientNamedTwiceGetsOneCopy() {
        var letter = Desks.desk()
                .draft(Desks.dictation("p1", "dr-lee", "patient, dr-kay, patient,", "well full stop"))
                .get();
        assertEquals(List.of("patient", "dr-kay"), letter.draft().recipients().map(Recipient::id));
    }

    @Test
    void aPractitionerIsAddressedAsCustomHasIt() {
        var draft = Desks.desk()
                .draft(Desks.dictation("p1", "dr-lee", "dr-kay", "well full stop"))
                .get()
                .draft();
        var form = draft.content().formOfAddress(draft.recipients().head()).orElseThrow();
        assertEquals("Dr Kay", form.nameLine());
        assertEquals("Dear Dr Kay", form.salutation());
    }

    @Test
    void aPracticeWithoutANameCannotWrite() {
        String alone = Desks.PEOPLE.replaceFirst("(?s),\\s*\"organisations\":\\[.*?\\]", "");
        assertTrue(Desks.failures(Desks.desk(alone).draft(Desks.dictation("well")))
                .exists(each -> each.contains("NO_ORGANISATION")));
    }

    @Test
    void aKindOfLetterThatIsNoneIsTold() {
        var dictation = DictationFile.read(
                        "02.txt",
                        "Patient: p1\nClinician: dr-lee\nLetter: poem\nClinic-Date: 2030-01-04\nTo: patient\n\nx"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .get();
        assertEquals(
                List.of(
                        "02.txt:3:9: UNKNOWN_CODE: A letter is of the kind clinic, discharge, referral, internal-referral,"
                                + " results, appointment, reschedule, cancellation, did-not-attend, was-not-brought, recall,"
                                + " report, covering, acknowledgement."),
                Desks.failures(Desks.desk().draft(dictation)));
    }

    @Test
    void aDateThatIsNoneIsTold() {
        var dictation = DictationFile.read(
                        "02.txt",
                        "Patient: p1\nClinician: dr-lee\nLetter: clinic\nClinic-Date: 2030-13-04\nTo: patient\n\nx"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .get();
        assertEquals(
                List.of("02.txt:4:14: MALFORMED: A date has the form 2030-01-31."),
                Desks.failures(Desks.desk().draft(dictation)));
    }

    @Test
    void theSameDictationGivesTheSameDraft() {
        String words = "heading history the sodium was blank full stop known MS full stop";
        assertEquals(
                Desks.drafted(words).draft().content().fragments(),
                Desks.drafted(words).draft().content().fragments());
        assertEquals(questions(words), questions(words));
    }

    @Test
    void noWordOfTheLetterIsPrinted() {
        String printed = Desks.drafted("heading history Mrs Zebrafield saw the sodium was blank full stop")
                .toString();
        assertFalse(printed.contains("Zebra"));
        assertFalse(printed.contains("sodium"));
    }
}
