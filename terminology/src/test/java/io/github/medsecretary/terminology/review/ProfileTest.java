package io.github.medsecretary.terminology.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.PatientFacts;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private static final Review SIGNING = Review.beforeSignature(Dictionary.of(UkLexicons.layers()));
    private static final ClinicalText TEXT = ClinicalText.of(
                    "The hemoglobin was blank.\n\nLeft knee. Right knee. I will see her in a week. She takes penicillin.")
            .get();
    private static final DocumentContext CONTEXT = DocumentContext.builder()
            .patient(PatientFacts.builder().allergies(List.of("penicillin")).build())
            .build();

    private static Seq<String> told(Profile profile) {
        return SIGNING.under(profile)
                .check(TEXT, CONTEXT)
                .map(each -> each.rule().label());
    }

    @Test
    void whatWasMeasuredOfTheBuiltInRulesIsRead() {
        var measured = Calibration.uk();
        assertEquals(0.961, measured.worth(ReviewRules.HOMONYM, 0.99), 1e-9);
        assertEquals(0.957, measured.worth(ReviewRules.SPELLING, 0.75), 1e-9);
        assertEquals(0.5, measured.worth(ReviewRules.HOMONYM, 0.5), 1e-9);
        assertEquals(0.7, measured.worth(RuleId.of("acme", "homonym", 1), 0.7), 1e-9);
    }

    @Test
    void allIsEverythingAndNoneIsNothing() {
        assertEquals(SIGNING.check(TEXT, CONTEXT), SIGNING.under(Profile.all()).check(TEXT, CONTEXT));
        assertEquals(List.empty(), told(Profile.none()));
    }

    @Test
    void aRuleIsTakenInOrLeftOut() {
        assertEquals(List.of("placeholder"), told(Profile.none().with(ReviewRules.PLACEHOLDER)));
        assertEquals(told(Profile.all()).remove("promise"), told(Profile.all().without(ReviewRules.PROMISE)));
    }

    @Test
    void onlySurerFindingsAreTold() {
        double said = SIGNING.check(TEXT, CONTEXT)
                .find(each -> each.rule().equals(ReviewRules.LATERALITY))
                .get()
                .confidence();
        assertEquals(List.of("laterality"), told(Profile.none().from(ReviewRules.LATERALITY, said)));
        assertEquals(List.empty(), told(Profile.none().from(ReviewRules.LATERALITY, said + 0.01)));
        assertThrows(IllegalArgumentException.class, () -> Profile.all().from(ReviewRules.UNIT, 1.1));
    }

    @Test
    void whatConfidenceIsWorthDecides() {
        var measured = Calibration.read("# measured\nlaterality\t0.5\t0.2\nlaterality\t0.95\t0.9\n")
                .get();
        Profile sure = Profile.none().from(ReviewRules.LATERALITY, 0.3);
        assertEquals(List.of("laterality"), told(sure));
        assertEquals(List.empty(), told(sure.calibrated(measured)));
        assertEquals(0.9, measured.worth(ReviewRules.LATERALITY, 0.96));
        assertEquals(0.4, measured.worth(ReviewRules.LATERALITY, 0.4));
    }

    @Test
    void stepsThatFallOrAreNoSharesAreRefused() {
        for (String wrong : List.of("unit\t0.5\t0.9\nunit\t0.6\t0.8", "unit\t.5", "unit\t0.5\tNaN", "unit\t2\t0.1")) {
            assertTrue(Calibration.read(wrong).isLeft(), wrong);
        }
    }

    @Test
    void rulesAboutParagraphsStaySoAfterAnEdit() {
        Review own = SIGNING.under(Profile.all().without(ReviewRules.PROMISE).from(ReviewRules.VARIANT, 0.5));
        Checked before = own.checked(TEXT, CONTEXT);
        ClinicalText after =
                ClinicalText.of(TEXT.value().replace("hemoglobin", "sodium")).get();
        assertEquals(own.check(after, CONTEXT), own.recheck(before, after).findings());
    }

    /** A vendor's rule that does what it is told to. */
    private record Vendor(String name, Runnable does) implements Rule<Reading, DocumentContext> {
        @Override
        public RuleId id() {
            return RuleId.of("acme", name, 1);
        }

        @Override
        public String summary() {
            return "Does what it is told to.";
        }

        @Override
        public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
            does.run();
            for (int i = 0; i < Integer.MAX_VALUE; i++) {
                run.step();
            }
            return List.empty();
        }
    }

    @Test
    void aRuleThatThrowsOrRunsAwayLosesNothingButItself() {
        var throwing = new Vendor("throws", () -> {
            throw new IllegalStateException(TEXT.value());
        });
        var endless = new Vendor("runs-away", () -> {});
        Review theirs = SIGNING.with(rules -> rules.add(throwing).add(endless).budget(100_000))
                .under(Profile.all());
        Seq<Finding> found = theirs.check(TEXT, CONTEXT);
        Seq<Finding> faults = found.filter(each -> each.rule().equals(RuleSet.RULE_FAULT));
        assertEquals(2, faults.size());
        assertTrue(faults.forAll(each -> !each.message().contains("hemoglobin")));
        assertEquals(SIGNING.check(TEXT, CONTEXT), found.removeAll(faults));
    }
}
