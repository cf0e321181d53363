package io.github.medsecretary.correspondence.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.LegalBasis;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Recipient;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A practice keeps to the rules of the country, and adds its own. */
class PolicySetTest {

    private static final PolicySet UK = PolicySet.uk();
    private static final Fragment PLAIN = Sample.text("a", "words");

    private static Optional<String> withholding(PolicySet policy, Fragment fragment, Recipient recipient) {
        return policy.withholding(fragment, Reader.of(recipient))
                .map(rule -> rule.id().label());
    }

    private static Recipient reader(Audience audience, PurposeOfUse purpose, boolean consent) {
        return Sample.recipient("r", audience, purpose).consent(consent).build();
    }

    @Test
    void theGravestReasonIsTheOneReported() {
        Recipient parent = reader(Audience.PARENT, PurposeOfUse.FAMRQT, false);
        List<Label> gravestFirst = List.of(
                Label.GENDER_RECOGNITION, Label.SAFEGUARDING, Label.SERIOUS_HARM, Label.THIRD_PARTY, Label.NOPAT);
        List<String> rules =
                List.of("gender-recognition", "safeguarding", "serious-harm", "third-party", "not-to-patient");
        for (int from = 0; from < rules.size(); from++) {
            Fragment fragment =
                    Sample.text("a", "words", gravestFirst.drop(from).toJavaArray(Label[]::new));
            assertEquals(Optional.of(rules.get(from)), withholding(UK, fragment, parent));
        }
    }

    @Test
    void eachRuleOfTheUnitedKingdomCitesItsLaw() {
        Seq<LegalBasis> stated = UK.bases().map(StatedBasis::basis);
        assertTrue(UK.rules().map(DisclosureRule::basis).forAll(stated::contains));
        assertEquals(
                UK.rules().size(), UK.rules().map(DisclosureRule::id).distinct().size());
        for (LegalBasis known : List.of(
                LegalBasis.DIRECT_CARE,
                LegalBasis.SUBJECT_ACCESS,
                LegalBasis.THIRD_PARTY,
                LegalBasis.SERIOUS_HARM,
                LegalBasis.SAFEGUARDING,
                LegalBasis.GENDER_RECOGNITION,
                LegalBasis.MEDICAL_REPORTS,
                LegalBasis.CONSENT,
                LegalBasis.PATIENTS_WISH,
                LegalBasis.MINIMUM_NECESSARY)) {
            assertTrue(stated.contains(known), known.code());
        }
    }

    @Test
    void everyLawHasAVersionAndASourceAndWaitsForReview() {
        for (StatedBasis each : UK.bases()) {
            assertTrue(each.source().startsWith("https://"), each.basis().code());
            assertTrue(each.version().matches("[0-9]{4}"), each.basis().code());
            assertTrue(each.needsReview(), each.basis().code());
        }
        assertTrue(UK.review().isPresent());
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"PATIENT", "PARENT", "CARER", "PROXY"})
    void thePatientsSideIsNotShownWhatIsNotForThePatient(Audience audience) {
        Fragment fragment = Sample.text("a", "words", Label.NOPAT);
        assertEquals(
                Optional.of("not-to-patient"), withholding(UK, fragment, reader(audience, PurposeOfUse.PATRQT, true)));
    }

    @ParameterizedTest
    @CsvSource({"U, true", "L, true", "M, true", "N, true", "R, false", "V, false", "HIV, false", "acme:VIP, false"})
    void aCarerIsToldNoMoreThanAUsualRecordHolds(String label, boolean told) {
        Fragment fragment = Sample.text("a", "words", Label.parse(label).get());
        Recipient carer = reader(Audience.CARER, PurposeOfUse.FAMRQT, false);
        Optional<String> rule = told ? Optional.empty() : Optional.of("sensitive");
        assertEquals(rule, withholding(UK, fragment, carer));
        assertEquals(Optional.empty(), withholding(UK, fragment, reader(Audience.CARER, PurposeOfUse.FAMRQT, true)));
        assertEquals(Optional.empty(), withholding(UK, fragment, reader(Audience.PATIENT, PurposeOfUse.PATRQT, false)));
    }

    @Test
    void socialCareIsToldOfADangerAndOfNothingElse() {
        Recipient socialCare = reader(Audience.SOCIAL_CARE, PurposeOfUse.THREAT, false);
        assertEquals(Optional.empty(), UK.hold(Reader.of(socialCare)));
        assertEquals(Optional.empty(), withholding(UK, Sample.text("a", "words", Label.SAFEGUARDING), socialCare));
        assertEquals(Optional.of("not-cleared-protecting"), withholding(UK, PLAIN, socialCare));
    }

    @Test
    void aPracticesRuleCountsLastAndCannotOpenWhatTheLawCloses() {
        PolicySet own = UK.with(VendorRule.withholdingNothing("open"), "own-1")
                .with(VendorRule.withholdingAll("strict"), "own-2");
        assertEquals(Optional.of("acme:strict"), withholding(own, PLAIN, Sample.gp()));
        assertEquals(
                Optional.of("not-to-patient"), withholding(own, Sample.text("a", "words", Label.NOPAT), Sample.pt()));
        assertEquals(Optional.empty(), withholding(UK, PLAIN, Sample.gp()));
    }

    @Test
    void whoeverChangesTheRulesGivesThemAnotherVersion() {
        PolicySet ruled = UK.with(VendorRule.withholdingAll("strict"), "own-1");
        PolicySet noticed = ruled.notice(Audience.PATIENT, "You may ask for more.", "own-2");
        assertEquals("uk-2", UK.version());
        assertEquals("own-1", ruled.version());
        assertEquals("own-2", noticed.version());
        assertEquals(Optional.of("acme:strict"), withholding(noticed, PLAIN, Sample.gp()));
        assertEquals(
                Optional.of("You may ask for more."),
                noticed.with(VendorRule.withholdingAll("other"), "own-3").notice(Audience.PATIENT));
    }

    @Test
    void anAudienceHasOneNoticeTheLastThatWasSet() {
        PolicySet policy = UK.notice(Audience.PATIENT, "First.", "a")
                .notice(Audience.PARENT, "For parents.", "b")
                .notice(Audience.PATIENT, "Last.", "c");
        assertEquals(Optional.of("Last."), policy.notice(Audience.PATIENT));
        assertEquals(Optional.of("For parents."), policy.notice(Audience.PARENT));
        assertEquals(Optional.empty(), policy.notice(Audience.GENERAL_PRACTITIONER));
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"INSURER", "EMPLOYER"})
    void aReportWaitsForThePatientsSightAndNeedsConsent(Audience audience) {
        assertEquals(
                Optional.of(new LetterHold(
                        LetterHold.Outcome.HELD,
                        "The patient may ask to see the report within 21 days before it is sent.",
                        LegalBasis.MEDICAL_REPORTS)),
                UK.hold(Reader.of(reader(audience, PurposeOfUse.COVERAGE, true))));
        assertEquals(
                Optional.of(new LetterHold(
                        LetterHold.Outcome.REFUSED,
                        "The patient has not consented to this disclosure.",
                        LegalBasis.CONSENT)),
                UK.hold(Reader.of(reader(audience, PurposeOfUse.COVERAGE, false))));
    }

    @ParameterizedTest
    @EnumSource
    void onlyThoseOutsideCareEverWait(Audience audience) {
        boolean waits =
                UK.hold(Reader.of(reader(audience, PurposeOfUse.TREAT, false))).isPresent();
        assertEquals(audience.isOutside() && audience != Audience.SOCIAL_CARE, waits);
    }
}
