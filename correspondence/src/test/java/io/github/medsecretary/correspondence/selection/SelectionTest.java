package io.github.medsecretary.correspondence.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.LegalBasis;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.person.LetterFormat;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.DisclosureRule;
import io.github.medsecretary.correspondence.policy.LetterHold;
import io.github.medsecretary.correspondence.policy.Mode;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.policy.Reader;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {

    private static final PolicySet UK = PolicySet.uk();

    private static Selection select(Recipient recipient, Seq<Fragment> fragments) {
        return Selection.of(
                Sample.content(fragments), recipient, List.of(Sample.gp(), Sample.pt(), Sample.insurer(true)), UK);
    }

    private static Disclosure disclosure(Recipient recipient) {
        return select(recipient, Sample.fragments()).disclosure();
    }

    @Test
    void theGeneralPractitionerReadsAll() {
        Disclosure gp = disclosure(Sample.gp());
        assertEquals(List.of("f1", "f2", "f3", "f4", "f5"), gp.included());
        assertEquals(List.empty(), gp.withheld());
        assertEquals(Optional.empty(), gp.hold());
    }

    @Test
    void thePatientIsNotToldWhatAThirdPartySaid() {
        Disclosure patient = disclosure(Sample.pt());
        assertEquals(List.of("f1", "f3", "f4", "f5"), patient.included());
        assertEquals(
                List.of(new Withheld("f2", RuleId.builtIn("third-party"), LegalBasis.THIRD_PARTY, Mode.SILENT)),
                patient.withheld());
    }

    @Test
    void aReportForAnInsurerIsHeldWithConsentAndRefusedWithout() {
        Disclosure held = disclosure(Sample.insurer(true));
        assertEquals(LetterHold.Outcome.HELD, held.hold().get().outcome());
        assertEquals(LegalBasis.MEDICAL_REPORTS, held.hold().get().basis());
        assertEquals(List.empty(), held.included());
        assertEquals(List.empty(), held.withheld());
        assertEquals(
                LetterHold.Outcome.REFUSED,
                disclosure(Sample.insurer(false)).hold().get().outcome());
        assertEquals(
                Optional.empty(),
                select(Sample.insurer(true), Sample.fragments()).letter());
    }

    /** For a label and a role, which rule withholds; a hyphen if none does. */
    @ParameterizedTest
    @CsvSource({
        "THIRD-PARTY, clinician, TREAT, false, -",
        "THIRD-PARTY, clinician, HRESCH, false, third-party",
        "THIRD-PARTY, patient, PATRQT, true, third-party",
        "THIRD-PARTY, parent, FAMRQT, false, third-party",
        "NOPAT, patient, PATRQT, true, not-to-patient",
        "NOPAT, proxy, PWATRNY, true, not-to-patient",
        "NOPAT, general-practitioner, TREAT, false, -",
        "SERIOUS-HARM, patient, PATRQT, true, serious-harm",
        "SERIOUS-HARM, referrer, TREAT, false, -",
        "SERIOUS-HARM, solicitor, HLEGAL, true, serious-harm",
        "SAFEGUARDING, patient, PATRQT, true, safeguarding",
        "SAFEGUARDING, social-care, SUPNWK, false, -",
        "SAFEGUARDING, police, HLEGAL, true, -",
        "SAFEGUARDING, school, SUPNWK, true, safeguarding",
        "SAFEGUARDING, clinician, COC, false, -",
        "GENDER-RECOGNITION, patient, PATRQT, false, -",
        "GENDER-RECOGNITION, general-practitioner, TREAT, false, gender-recognition",
        "GENDER-RECOGNITION, general-practitioner, TREAT, true, -",
        "GENDER-RECOGNITION, parent, FAMRQT, false, gender-recognition",
        "HIV, patient, PATRQT, false, -",
        "HIV, carer, FAMRQT, false, sensitive",
        "HIV, carer, FAMRQT, true, -",
        "R, parent, FAMRQT, false, sensitive",
        "N, parent, FAMRQT, false, -",
        "N, solicitor, HLEGAL, true, -",
        "R, solicitor, HLEGAL, true, not-cleared",
        "HIV, solicitor, HLEGAL, true, not-cleared",
        "'', solicitor, HLEGAL, true, not-cleared",
        "'', researcher, HRESCH, true, not-cleared",
        "'', general-practitioner, HRESCH, false, not-cleared",
        "'', patient, PATRQT, false, -",
        "'', clinician, TREAT, false, -",
        "L, researcher, HRESCH, true, -"
    })
    void eachRuleWithholdsFromThoseWhomTheLawNames(
            String label, String role, PurposeOfUse purpose, boolean consent, String rule) {
        Fragment fragment = label.isEmpty()
                ? Sample.text("x", "words")
                : Sample.text("x", "words", Label.parse(label).get());
        Recipient reader = Sample.recipient("r", Audience.parse(role).get(), purpose)
                .consent(consent)
                .build();
        Disclosure disclosure = select(reader, List.of(fragment)).disclosure();
        assertEquals(rule.equals("-"), disclosure.hold().isEmpty());
        assertEquals(
                rule.equals("-") ? List.empty() : List.of(rule),
                disclosure.withheld().map(each -> each.rule().name()));
        assertEquals(rule.equals("-"), disclosure.included().contains("x"));
    }

    @ParameterizedTest
    @CsvSource({"police, HLEGAL", "solicitor, HLEGAL", "school, SUPNWK", "researcher, HRESCH", "employer, COVERAGE"})
    void withoutConsentNothingLeavesCare(String role, PurposeOfUse purpose) {
        Recipient reader =
                Sample.recipient("r", Audience.parse(role).get(), purpose).build();
        assertEquals(
                LetterHold.Outcome.REFUSED,
                select(reader, Sample.fragments()).disclosure().hold().get().outcome());
    }

    @Test
    void aLetterOfWhichNothingMayBeShownIsNotMade() {
        Selection nothing = select(Sample.pt(), List.of(Sample.text("x", "words", Label.NOPAT)));
        assertEquals(Optional.empty(), nothing.letter());
        assertEquals(
                Optional.of(new LetterHold(
                        LetterHold.Outcome.REFUSED,
                        "Nothing of the letter may be shown to this reader.",
                        LegalBasis.PATIENTS_WISH)),
                nothing.disclosure().hold());
        assertEquals(1, nothing.disclosure().withheld().size());
        assertTrue(select(Sample.pt(), List.empty()).letter().isPresent());
    }

    @Test
    void aRefusalStandsWhateverOtherRulesSay() {
        DisclosureRule open = new DisclosureRule() {
            @Override
            public RuleId id() {
                return RuleId.of("acme", "open", 1);
            }

            @Override
            public LegalBasis basis() {
                return LegalBasis.DIRECT_CARE;
            }

            @Override
            public boolean withholds(Fragment fragment, Reader reader) {
                return false;
            }
        };
        PolicySet more = UK.with(open, "acme-1");
        assertEquals("acme-1", more.version());
        assertEquals("uk-2", UK.version());
        assertEquals(
                1,
                Selection.of(Sample.content(Sample.fragments()), Sample.pt(), List.of(Sample.pt()), more)
                        .disclosure()
                        .withheld()
                        .size());
    }

    @Test
    void aVendorsRuleWithholdsMore() {
        DisclosureRule strict = new DisclosureRule() {
            @Override
            public RuleId id() {
                return RuleId.of("acme", "no-medicines", 1);
            }

            @Override
            public LegalBasis basis() {
                return LegalBasis.PATIENTS_WISH;
            }

            @Override
            public boolean withholds(Fragment fragment, Reader reader) {
                return fragment.body() instanceof Body.Medicines;
            }
        };
        Disclosure gp = Selection.of(
                        Sample.content(Sample.fragments()), Sample.gp(), List.of(Sample.gp()), UK.with(strict, "a"))
                .disclosure();
        assertEquals(List.of("f3"), gp.withheld().map(Withheld::fragment));
    }

    @Test
    void theLetterIsMadeOfWhatWasIncludedInTheStandardsOrder() {
        AudienceLetter letter = select(Sample.pt(), Sample.fragments()).letter().get();
        assertEquals(
                List.of(
                        "Diagnoses",
                        "Medications and medical devices",
                        "Allergies and adverse reactions",
                        "Plan and requested actions"),
                letter.sections().map(Section::title));
        assertEquals("Mrs Field", letter.salutation());
        assertEquals("Mrs Ann Field", letter.addressee());
        assertEquals(LetterFormat.LARGE_PRINT, letter.format());
        assertEquals(Sample.patient().address(), letter.address());
        assertEquals(Optional.empty(), letter.signature());
        AudienceLetter gp = select(Sample.gp(), Sample.fragments()).letter().get();
        assertEquals("Dr A Jones", gp.addressee());
        assertEquals(LetterFormat.STANDARD, gp.format());
    }

    @Test
    void twoFragmentsUnderOneHeadingMakeOneSection() {
        AudienceLetter letter = select(Sample.gp(), List.of(Sample.text("a", "one"), Sample.text("b", "two")))
                .letter()
                .get();
        assertEquals(1, letter.sections().size());
        assertEquals(2, letter.sections().head().bodies().size());
    }

    @Test
    void thatAnInsurerIsToldIsNotForEverybody() {
        assertEquals(
                List.of("Mrs Ann Field"),
                select(Sample.gp(), Sample.fragments()).letter().get().copies());
        assertEquals(
                List.of("Dr A Jones"),
                select(Sample.pt(), Sample.fragments()).letter().get().copies());
        Recipient police = Sample.recipient("r", Audience.POLICE, PurposeOfUse.HLEGAL)
                .consent(true)
                .build();
        Seq<Fragment> cleared = List.of(Sample.text("x", "words", new Label("N")));
        AudienceLetter letter = select(police, cleared).letter().get();
        assertEquals(List.empty(), letter.copies());
        assertEquals("police", letter.addressee());
    }

    @Test
    void whetherANoticeStandsDependsOnTheReaderAlone() {
        PolicySet policy = UK.notice(Audience.PATIENT, "Some information may be left out by law.", "uk-1a");
        for (Seq<Fragment> fragments : List.of(Sample.fragments(), List.of(Sample.text("x", "words")))) {
            var patient = Selection.of(Sample.content(fragments), Sample.pt(), List.of(Sample.pt()), policy);
            assertEquals(
                    Optional.of("Some information may be left out by law."),
                    patient.letter().get().notice());
            var gp = Selection.of(Sample.content(fragments), Sample.gp(), List.of(Sample.gp()), policy);
            assertEquals(Optional.empty(), gp.letter().get().notice());
        }
        assertEquals("uk-1a", policy.version());
    }

    @Test
    void nothingPrintsWhatItHolds() {
        Selection selection = select(Sample.pt(), Sample.fragments());
        assertEquals("Selection[pt, 4 included]", selection.toString());
        String printed = selection + " " + selection.disclosure() + " " + selection.letter() + " "
                + Sample.content(Sample.fragments()) + " " + Sample.fragments() + " " + Sample.gp() + Sample.pt();
        for (String secret :
                List.of("Crohn", "sister", "mesalazine", "sample", "Field", "Jones", "High Street", "1961")) {
            assertFalse(printed.contains(secret), secret);
        }
    }
}
