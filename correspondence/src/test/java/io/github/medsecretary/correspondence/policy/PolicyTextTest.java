package io.github.medsecretary.correspondence.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.Recipient;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A policy is a text that a person can read, write and be told about. */
class PolicyTextTest {

    private static final String OWN = """
            # A practice's own.
            policy: riverside
            version: riverside-3
            namespace: riverside
            jurisdiction: GB

            rule: nothing-on-money
            version: 2
            labels: riverside:money
            to: everyone
            except: patient
            mode: notice
            override: partner
            basis: practice

            basis: practice
            version: 2030
            cites: Riverside Clinic, policy 4
            source: https://riverside.example/policy-4

            notice: general-practitioner, referrer, clinician, parent, carer, proxy, insurer, employer, school, solicitor, police, social-care, researcher
            text: Some information may be left out by law.

            infer: riverside:money
            tests: private invoice
            source: own list
            """;

    private static Seq<String> problems(String text) {
        return PolicySet.parse(text).getLeft().map(Problem::toString);
    }

    @Test
    void aPracticesTextIsReadWithRulesLawsNoticesAndWords() {
        PolicySet own = PolicySet.parse(OWN).get();
        assertEquals("riverside-3", own.version());
        assertEquals(Optional.empty(), own.review());
        DisclosureRule rule = own.rules().single();
        assertEquals(RuleId.of("riverside", "nothing-on-money", 2), rule.id());
        assertEquals("Riverside Clinic, policy 4", rule.basis().citation());
        assertEquals(Mode.NOTICE, rule.mode());
        assertEquals(Optional.of("partner"), rule.overridableWith());
        assertEquals(Optional.of("Some information may be left out by law."), own.notice(Audience.POLICE));
        assertEquals(Labels.of(new Label("riverside:money")), own.inferred("The Private  invoice, was sent."));
        assertEquals(Labels.none(), own.inferred("The private invoices were sent."));
    }

    @Test
    void addedToAnotherSetItOnlyTakesAway() {
        PolicySet both = PolicySet.uk().and(PolicySet.parse(OWN).get(), "both-1");
        var money = Sample.text("m", "words", new Label("riverside:money"));
        assertEquals("both-1", both.version());
        assertTrue(both.withholding(money, Reader.of(Sample.gp())).isPresent());
        assertEquals(
                "third-party",
                both.withholding(Sample.text("t", "words", Label.THIRD_PARTY), Reader.of(Sample.pt()))
                        .orElseThrow()
                        .id()
                        .name());
        assertTrue(both.review().isPresent(), "what had to be reviewed still has to be");
        assertEquals(PolicySet.uk().hold(Reader.of(Sample.insurer(true))), both.hold(Reader.of(Sample.insurer(true))));
    }

    @Test
    void aNoticeMustStandWhereverItsRuleCouldReach() {
        String silent = OWN.replace("researcher\ntext", "police\ntext");
        assertTrue(
                problems(silent)
                        .exists(each -> each.contains("reaches the role researcher, for which there is no notice")),
                () -> problems(silent).toString());
    }

    @Test
    void allThatIsWrongIsToldAtOnceWithItsLineAndWhatMayBeMeant() {
        Seq<String> told = problems("""
                policy: own
                version: own-1
                namespace: Own

                rule: one
                labels: HIVV, R+
                to: pattient
                unless: consennt
                basis: consent
                modes: silent

                holt: two
                """);
        assertEquals(
                List.of(
                        "#/0: MALFORMED: The key jurisdiction is missing here.",
                        "#/2: MALFORMED: A namespace has lower-case letters, digits and hyphens.",
                        "#/5: MALFORMED: A value of labels is not known.",
                        "#/6: MALFORMED: A value of to is not known. Maybe patient is meant.",
                        "#/7: MALFORMED: A value of unless is not known. Maybe consent is meant.",
                        "#/8: MALFORMED: A value of basis is not known.",
                        "#/9: MALFORMED: This key is not known in this block. Maybe mode is meant.",
                        "#/11: MALFORMED: A value of holt is not known. Maybe hold is meant."),
                told);
    }

    @Test
    void aLineWithoutAKeyAndAKeyThatStandsThereTwiceAreTold() {
        assertTrue(problems("policy own\n").head().contains("A line has the form key: value."));
        assertTrue(problems(OWN.replace("mode: notice", "to: patient"))
                .exists(each -> each.startsWith("#/11") && each.contains("twice")));
    }

    @Test
    void aTextWithoutAPolicyIsNone() {
        assertTrue(problems("").head().contains("A policy has one block"));
    }

    private static final String HEAD = """
            policy: own
            version: own-1
            namespace: own
            jurisdiction: GB

            basis: law
            version: 2030
            cites: A law
            source: https://law.example

            allow: all
            basis: law

            """;

    private static Optional<String> withholding(String rule, Heading heading, Recipient recipient, Label... labels) {
        return PolicySet.parse(HEAD + "rule: one\nbasis: law\n" + rule)
                .get()
                .withholding(Sample.fragment("x", heading, new Body.Narrative("words"), labels), Reader.of(recipient))
                .map(each -> each.id().name());
    }

    @Test
    void aRuleMayBeAboutHeadingsPurposesOrNations() {
        Optional<String> one = Optional.of("one");
        Optional<String> none = Optional.empty();
        String headings = "headings: history, family-history\n";
        assertEquals(one, withholding(headings, Heading.HISTORY, Sample.gp()));
        assertEquals(none, withholding(headings, Heading.DIAGNOSES, Sample.gp()));
        String others = "except-headings: history\n";
        assertEquals(none, withholding(others, Heading.HISTORY, Sample.gp()));
        assertEquals(one, withholding(others, Heading.DIAGNOSES, Sample.gp()));
        assertEquals(one, withholding("for: TREAT, COC\n", Heading.HISTORY, Sample.gp()));
        assertEquals(none, withholding("for: HRESCH\n", Heading.HISTORY, Sample.gp()));
        assertEquals(none, withholding("not-for: TREAT\n", Heading.HISTORY, Sample.gp()));
        assertEquals(one, withholding("in: wales, england\n", Heading.HISTORY, Sample.gp()));
        assertEquals(none, withholding("in: scotland\n", Heading.HISTORY, Sample.gp()));
        assertEquals(one, withholding("labels: V+\n", Heading.HISTORY, Sample.gp(), new Label("V")));
        assertEquals(none, withholding("labels: V+\n", Heading.HISTORY, Sample.gp(), new Label("R")));
        assertEquals(one, withholding("labels: unlabelled\n", Heading.HISTORY, Sample.gp()));
        assertEquals(none, withholding("labels: unlabelled\n", Heading.HISTORY, Sample.gp(), new Label("U")));
        String spares = "labels: unlabelled, R+\nspares: SDV\n";
        assertEquals(none, withholding(spares, Heading.HISTORY, Sample.gp(), Label.SDV));
        assertEquals(one, withholding(spares, Heading.HISTORY, Sample.gp(), Label.SDV, Label.HIV));
    }

    @Test
    void aSetThatAllowsNobodyPermitsNothing() {
        PolicySet silent =
                PolicySet.parse(HEAD.replace("allow: all\nbasis: law\n", "")).get();
        assertEquals(
                "Nothing permits this disclosure.",
                silent.hold(Reader.of(Sample.gp())).orElseThrow().reason());
        PolicySet open = PolicySet.parse(HEAD).get();
        assertEquals(Optional.empty(), open.hold(Reader.of(Sample.gp())));
        assertEquals("law", open.allowance(Reader.of(Sample.gp())).orElseThrow().code());
    }

    @Test
    void nobodyIsNamedWhereNoCopiesAreAllowed() {
        PolicySet open = PolicySet.parse(HEAD).get();
        assertFalse(open.mayName(Reader.of(Sample.pt()), Reader.of(Sample.gp())));
        assertTrue(PolicySet.uk().mayName(Reader.of(Sample.pt()), Reader.of(Sample.gp())));
        assertFalse(PolicySet.uk().mayName(Reader.of(Sample.insurer(true)), Reader.of(Sample.gp())));
    }
}
