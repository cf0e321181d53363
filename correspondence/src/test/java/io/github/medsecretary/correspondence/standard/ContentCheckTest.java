package io.github.medsecretary.correspondence.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Absence;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.Medicine;
import io.github.medsecretary.correspondence.content.Recipient;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A letter is held against the standard before anybody decides who may read what of it. */
class ContentCheckTest {

    private static final Fragment SUMMARY = Sample.text("s", "She is well.");
    private static final Fragment NO_ALLERGIES = allergies(new Body.Absent("allergies", Absence.KNOWN_NONE));

    private static Fragment allergies(Body body) {
        return Sample.fragment("al", Heading.ALLERGIES_AND_ADVERSE_REACTIONS, body);
    }

    private static Seq<Finding> check(HeadingSet set, Seq<Fragment> fragments, Recipient... recipients) {
        return ContentCheck.against(set).check(Sample.content(fragments), List.of(recipients));
    }

    private static Seq<String> grave(HeadingSet set, Seq<Fragment> fragments) {
        return check(set, fragments, Sample.gp())
                .filter(each -> each.severity() != Severity.INFO)
                .map(each -> each.rule().name() + " "
                        + each.about().map(Object::toString).mkString(" "));
    }

    private static Seq<String> grave(Fragment... more) {
        return grave(
                HeadingSet.outpatientLetter(), List.of(SUMMARY, NO_ALLERGIES).appendAll(List.of(more)));
    }

    @Test
    void summaryAndAllergiesAreAllThatAnOutpatientLetterMustHaveWritten() {
        assertEquals(List.empty(), grave());
        assertEquals(
                List.of(
                        "heading-mandatory Heading/allergies-and-adverse-reactions",
                        "heading-mandatory Heading/clinical-summary"),
                grave(HeadingSet.outpatientLetter(), List.empty()));
    }

    @Test
    void aDischargeSummaryMustNameADiagnosis() {
        assertEquals(
                List.of("heading-mandatory Heading/diagnoses"),
                grave(HeadingSet.dischargeSummary(), List.of(SUMMARY, NO_ALLERGIES)));
    }

    @Test
    void thePracticeIsKnownByTheRecordOrByACopyToIt() {
        Seq<Finding> alone = check(HeadingSet.outpatientLetter(), List.of(SUMMARY, NO_ALLERGIES), Sample.pt())
                .filter(each -> each.severity() == Severity.BLOCK);
        assertEquals(List.of("\"GP practice\" is mandatory and is not there."), alone.map(Finding::message));
    }

    @Test
    void whatIsRequiredIsOnlyNoted() {
        Seq<Finding> noted = check(HeadingSet.outpatientLetter(), List.of(SUMMARY, NO_ALLERGIES), Sample.gp());
        assertTrue(noted.forAll(each -> each.severity() == Severity.INFO), noted::toString);
        assertTrue(noted.exists(each -> each.message().startsWith("\"Diagnoses\"")));
        assertFalse(noted.exists(each -> each.message().contains("Distribution list")), "it is told by the copies");
    }

    @ParameterizedTest
    @CsvSource({
        "KNOWN_NONE, ''",
        "WITHHELD, ''",
        "NOT_RECORDED, heading-empty Heading/allergies-and-adverse-reactions Fragment/al",
        "INAUDIBLE, heading-empty Heading/allergies-and-adverse-reactions Fragment/al"
    })
    void whatNobodyKnowsIsNoAnswerToAMandatoryHeading(Absence why, String told) {
        assertEquals(
                told.isEmpty() ? List.empty() : List.of(told),
                grave(HeadingSet.outpatientLetter(), List.of(SUMMARY, allergies(new Body.Absent("allergies", why)))));
    }

    @Test
    void noneKnownBesideOneThatIsNamedBlocks() {
        Fragment penicillin = Sample.fragment(
                "p", Heading.ALLERGIES_AND_ADVERSE_REACTIONS, new Body.Allergies(List.of("penicillin")));
        assertEquals(
                List.of("absence-contradicted Heading/allergies-and-adverse-reactions Fragment/al"), grave(penicillin));
    }

    @Test
    void aKindUnderTheWrongHeadingIsAsked() {
        assertEquals(
                List.of("kind-misplaced Heading/history Fragment/x"),
                grave(Sample.fragment("x", Heading.HISTORY, new Body.Allergies(List.of("penicillin")))));
    }

    @Test
    void aHeadingOfAnotherStandardIsTold() {
        assertEquals(
                List.of("heading-foreign Heading/admission-details Fragment/x"),
                grave(Sample.fragment("x", Heading.ADMISSION_DETAILS, new Body.Narrative("By ambulance."))));
    }

    @ParameterizedTest
    @CsvSource({
        "started, , medicine-change-unexplained",
        "Stopped, , medicine-change-unexplained",
        "increased to 5 mg, , medicine-change-unexplained",
        "increased, flare, ''",
        "unchanged, , ''",
        "pondered, flare, medicine-change-unclear",
        ", , ''"
    })
    void aChangeOfMedicineIsClearAndExplained(String change, String reason, String rule) {
        var medicine = Medicine.builder()
                .name("mesalazine")
                .change(java.util.Optional.ofNullable(change))
                .reason(java.util.Optional.ofNullable(reason))
                .build();
        Seq<String> told = grave(
                Sample.fragment("m", Heading.MEDICATIONS_AND_MEDICAL_DEVICES, new Body.Medicines(List.of(medicine))));
        assertEquals(
                rule.isEmpty() ? List.empty() : List.of(rule + " Heading/medications-and-medical-devices Fragment/m"),
                told);
    }

    @Test
    void aFindingCitesTheSetAndQuotesNothing() {
        Seq<Finding> all = check(HeadingSet.outpatientLetter(), Sample.fragments());
        assertTrue(all.forAll(each -> each.provenance().orElseThrow().name().equals("outpatient-letter")));
        assertFalse(all.toString().contains("Crohn"));
        assertTrue(all.map(Finding::rule).forAll(RuleId::isBuiltIn));
    }
}
