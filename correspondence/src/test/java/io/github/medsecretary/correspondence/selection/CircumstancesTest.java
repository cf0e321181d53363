package io.github.medsecretary.correspondence.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.time.Nation;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Authority;
import io.github.medsecretary.correspondence.content.Circumstances;
import io.github.medsecretary.correspondence.content.Competence;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose law holds, how old the patient is, whether they live, and what they have said. */
class CircumstancesTest {

    private static LetterContent letter(int age, boolean deceased, Nation nation, Competence competence) {
        LetterContent usual = Sample.content(List.of(Sample.text("x", "words")));
        return LetterContent.builder()
                .reference(usual.reference())
                .dates(usual.dates())
                .organisation(usual.organisation())
                .author(usual.author())
                .fragments(usual.fragments())
                .patient(Patient.builder()
                        .id("p1")
                        .name(Sample.patient().name())
                        .birthDate(LocalDate.of(2030 - age, 1, 4))
                        .deceased(deceased)
                        .build())
                .circumstances(Circumstances.builder()
                        .nation(nation)
                        .competence(competence)
                        .build())
                .build();
    }

    private static String told(LetterContent content, Recipient reader) {
        Disclosure disclosure =
                Selection.of(content, reader, List.of(reader), PolicySet.uk()).disclosure();
        return disclosure
                .hold()
                .map(hold -> hold.outcome().code() + " " + hold.basis().code())
                .orElseGet(() -> "made " + disclosure.basis().orElseThrow().code());
    }

    private static Recipient.Builder parent() {
        return Sample.recipient("r", Audience.PARENT, PurposeOfUse.FAMRQT);
    }

    @ParameterizedTest
    @CsvSource({
        "10, ENGLAND, NOT_ASSESSED, made parental-responsibility",
        "15, ENGLAND, NOT_ASSESSED, made parental-responsibility",
        "15, ENGLAND, COMPETENT, refused gillick",
        "13, WALES, COMPETENT, refused gillick",
        "13, NORTHERN_IRELAND, COMPETENT, refused gillick",
        "15, ENGLAND, NOT_COMPETENT, made parental-responsibility",
        "16, ENGLAND, NOT_ASSESSED, refused young-person",
        "17, ENGLAND, NOT_COMPETENT, refused young-person",
        "18, ENGLAND, NOT_ASSESSED, refused close-to-patient",
        "11, SCOTLAND, NOT_ASSESSED, made parental-responsibility",
        "12, SCOTLAND, NOT_ASSESSED, refused scottish-capacity",
        "12, SCOTLAND, NOT_COMPETENT, made parental-responsibility",
        "11, SCOTLAND, COMPETENT, refused scottish-capacity",
        "16, SCOTLAND, NOT_ASSESSED, refused scottish-capacity",
        "18, SCOTLAND, NOT_ASSESSED, refused close-to-patient"
    })
    void aParentReadsForAChildWhoDoesNotDecide(int age, Nation nation, Competence competence, String told) {
        assertEquals(told, told(letter(age, false, nation, competence), parent().build()));
    }

    @Test
    void aPatientWhoDecidesMayLetAParentRead() {
        LetterContent competent = letter(15, false, Nation.ENGLAND, Competence.COMPETENT);
        assertEquals("made consent", told(competent, parent().consent(true).build()));
        assertEquals(
                "made court-order",
                told(competent, parent().authority(Authority.COURT_ORDER).build()));
    }

    @ParameterizedTest
    @CsvSource({
        "patient, PATRQT, , refused health-records-of-the-dead",
        "carer, FAMRQT, , refused health-records-of-the-dead",
        "solicitor, HLEGAL, , refused health-records-of-the-dead",
        "proxy, PWATRNY, POWER_OF_ATTORNEY, refused health-records-of-the-dead",
        "proxy, FAMRQT, PERSONAL_REPRESENTATIVE, made health-records-of-the-dead",
        "general-practitioner, TREAT, , made direct-care"
    })
    void ofTheDeadOnlyThoseEntitledRead(String role, PurposeOfUse purpose, Authority authority, String told) {
        Recipient reader = Sample.recipient("r", Audience.parse(role).get(), purpose)
                .authority(Optional.ofNullable(authority))
                .build();
        assertEquals(told, told(letter(68, true, Nation.ENGLAND, Competence.NOT_ASSESSED), reader));
    }

    @ParameterizedTest
    @CsvSource({
        "general-practitioner, TREAT, , refused patients-wish",
        "general-practitioner, TREAT, PUBLIC_INTEREST, made direct-care",
        "carer, FAMRQT, , refused patients-wish",
        "social-care, SUPNWK, , refused patients-wish",
        "police, HLEGAL, , refused patients-wish",
        "patient, PATRQT, , made subject-access"
    })
    void whoObjectsIsHeardUnlessLawOrSafetySaysOtherwise(
            String role, PurposeOfUse purpose, Authority authority, String told) {
        Recipient reader = Sample.recipient("r", Audience.parse(role).get(), purpose)
                .authority(Optional.ofNullable(authority))
                .dissent(true)
                .build();
        assertEquals(told, told(letter(68, false, Nation.ENGLAND, Competence.NOT_ASSESSED), reader));
    }

    @ParameterizedTest
    @CsvSource({
        "carer, FAMRQT, false, , refused close-to-patient",
        "carer, FAMRQT, true, , made consent",
        "proxy, FAMRQT, false, , refused close-to-patient",
        "proxy, FAMRQT, false, POWER_OF_ATTORNEY, made lasting-power",
        "proxy, PWATRNY, false, , made close-to-patient",
        "clinician, HRESCH, false, , refused minimum-necessary"
    })
    void whatBearsNoLabelIsNotClearedOutsideCare(
            String role, PurposeOfUse purpose, boolean consent, Authority authority, String told) {
        Recipient reader = Sample.recipient("r", Audience.parse(role).get(), purpose)
                .authority(Optional.ofNullable(authority))
                .consent(consent)
                .build();
        assertEquals(told, told(letter(68, false, Nation.ENGLAND, Competence.NOT_ASSESSED), reader));
    }

    @Test
    void aReportThatThePatientHasSeenIsNoLongerHeld() {
        LetterContent cleared = Sample.content(
                List.of(Sample.text("x", "words", new io.github.medsecretary.core.confidentiality.Label("N"))));
        Recipient.Builder insurer =
                Sample.recipient("r", Audience.INSURER, PurposeOfUse.COVERAGE).consent(true);
        assertEquals("held medical-reports", told(cleared, insurer.build()));
        assertEquals(
                "made consent",
                told(
                        cleared,
                        Sample.recipient("r", Audience.INSURER, PurposeOfUse.COVERAGE)
                                .consent(true)
                                .seen(true)
                                .build()));
    }
}
