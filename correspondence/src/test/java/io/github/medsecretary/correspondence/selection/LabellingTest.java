package io.github.medsecretary.correspondence.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Circumstances;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Medicine;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels that nobody has set: what words tell, what rises from what is summed up; and what a named person may set aside. */
class LabellingTest {

    private static final Recipient SON =
            Sample.recipient("son", Audience.PROXY, PurposeOfUse.PWATRNY).build();

    private static Disclosure disclosure(Recipient reader, Fragment... fragments) {
        return Selection.of(Sample.content(List.of(fragments)), reader, List.of(reader), PolicySet.uk())
                .disclosure();
    }

    private static Seq<String> rules(Disclosure disclosure) {
        return disclosure
                .withheld()
                .map(each -> each.fragment() + " " + each.rule().label());
    }

    @ParameterizedTest
    @CsvSource({
        "Her CD4 count is 500., sensitive",
        "She takes METHADONE 40 mg., sensitive",
        "Tests for chlamydia were negative., sexual-health",
        "She spoke of domestic abuse., domestic-abuse",
        "A gender recognition certificate was issued., gender-recognition",
        "She is well., ''"
    })
    void whatWordsTellIsLabelledWhetherOrNotAnybodyHas(String text, String rule) {
        Fragment plain = Sample.text("p", "She is well.", new Label("N"));
        assertEquals(
                rule.isEmpty() ? List.empty() : List.of("x " + rule),
                rules(disclosure(SON, plain, Sample.text("x", text, new Label("N")))));
    }

    @Test
    void aMedicineTellsByItsName() {
        Fragment medicines = Sample.fragment(
                "m",
                Heading.MEDICATIONS_AND_MEDICAL_DEVICES,
                new Body.Medicines(List.of(Medicine.builder().name("Clozapine").build())));
        assertEquals(List.of("m sensitive"), rules(disclosure(SON, medicines, Sample.text("p", "Well."))));
        assertEquals(List.empty(), rules(disclosure(Sample.pt(), medicines)), "the patient knows what she takes");
    }

    @Test
    void whatWordsTellNeverOpensWhatIsNotCleared() {
        Recipient socialCare = Sample.recipient("sw", Audience.SOCIAL_CARE, PurposeOfUse.SUPNWK)
                .build();
        Fragment told = Sample.text("x", "She has a child protection plan.");
        assertEquals(
                List.of("x not-cleared-protecting"),
                rules(disclosure(socialCare, told)),
                "nobody has looked at it, whatever it says");
        assertEquals(
                List.of("x"),
                disclosure(socialCare, told.labelled(Labels.of(Label.SAFEGUARDING)))
                        .included());
    }

    private static Fragment summing(String id, String... from) {
        return Fragment.builder()
                .id(id)
                .heading(Heading.CLINICAL_SUMMARY)
                .body(new Body.Narrative("In short."))
                .derivedFrom(List.of(from))
                .build();
    }

    @Test
    void whatIsSensitiveInItsSourcesIsSensitiveInASummary() {
        Fragment secret = Sample.text("s", "Her sister told us.", Label.THIRD_PARTY);
        Disclosure patient =
                disclosure(Sample.pt(), Sample.text("p", "Well."), summing("c", "b"), summing("b", "s"), secret);
        assertEquals(List.of("p"), patient.included());
        assertEquals(List.of("c third-party", "b third-party", "s third-party"), rules(patient));
    }

    @Test
    void aCircleOfSummariesEnds() {
        Disclosure patient =
                disclosure(Sample.pt(), Sample.text("p", "Well."), summing("a", "b"), summing("b", "a", "p"));
        assertEquals(List.of("p", "a", "b"), patient.included());
    }

    @Test
    void aSummaryOfWhatIsNotThereIsRefused() {
        assertThrows(IllegalStateException.class, () -> Sample.content(List.of(summing("a", "b"))));
    }

    @Test
    void aLetterBearsTheLabelsOfWhatItShowsAndOfNothingElse() {
        LetterContent content = Sample.content(List.of(
                Sample.text("a", "CD4 count 500."),
                Sample.text("s", "Her sister told us.", Label.THIRD_PARTY),
                Sample.text("r", "words", Label.of(io.github.medsecretary.core.confidentiality.Confidentiality.R))));
        assertEquals(
                Labels.of(Label.HIV, new Label("R")),
                Selection.of(content, Sample.pt(), List.of(Sample.pt()), PolicySet.uk())
                        .letter()
                        .orElseThrow()
                        .labels());
    }

    private static NamedOverride override(String rule, String privilege, String recipient) {
        return NamedOverride.builder()
                .rule(RuleId.builtIn(rule))
                .about(List.of(Reference.of("Fragment", "s"), Reference.of("Recipient", recipient)))
                .by(Reference.of("Practitioner", "guardian"))
                .privileges(List.of(privilege))
                .reason("The sister agrees.")
                .at(AsOf.of(Instant.EPOCH))
                .build();
    }

    private static Disclosure overriding(NamedOverride override, Label... labels) {
        LetterContent content = Sample.content(
                        List.of(Sample.text("p", "Well."), Sample.text("s", "Her sister told us.", labels)))
                .in(Circumstances.builder().overrides(List.of(override)).build());
        return Selection.of(content, Sample.pt(), List.of(Sample.pt()), PolicySet.uk())
                .disclosure();
    }

    @Test
    void aNamedPersonWhoMayCanLetItBeRead() {
        Disclosure told = overriding(override("third-party", "caldicott-guardian", "pt"), Label.THIRD_PARTY);
        assertEquals(List.of("p", "s"), told.included());
        assertEquals(
                List.of(new Overridden("s", RuleId.builtIn("third-party"), Reference.of("Practitioner", "guardian"))),
                told.overridden());
        assertFalse(told.toString().contains("agrees"), "the reason stays with the decision");
    }

    @ParameterizedTest
    @CsvSource({
        "third-party, receptionist, pt, THIRD-PARTY",
        "third-party, caldicott-guardian, gp, THIRD-PARTY",
        "serious-harm, caldicott-guardian, pt, THIRD-PARTY",
        "safeguarding, caldicott-guardian, pt, SAFEGUARDING"
    })
    void nobodyElseNorForAnotherReaderNorWhereTheRuleAllowsNone(
            String rule, String privilege, String recipient, String label) {
        Disclosure told = overriding(
                override(rule, privilege, recipient), Label.parse(label).get());
        assertEquals(List.of("p"), told.included());
        assertEquals(List.empty(), told.overridden());
    }

    @Test
    void oneRuleSetAsideLeavesTheOthers() {
        Disclosure told =
                overriding(override("third-party", "caldicott-guardian", "pt"), Label.THIRD_PARTY, Label.NOPAT);
        assertEquals(List.of("s not-to-patient"), rules(told));
        assertTrue(told.overridden().isEmpty());
    }
}
