package io.github.medsecretary.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.core.time.AsOf;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetTest {

    private static final RuleId A = RuleId.builtIn("a");
    private static final RuleId B = RuleId.of("acme", "b", 2);
    private static final Parameter LIMIT = new Parameter("limit", "Letters.", 3, 1, 9);

    private static Finding finding(RuleId rule, String message) {
        return Finding.builder()
                .rule(rule)
                .severity(Severity.WARN)
                .disposition(Disposition.NOTE)
                .message(message)
                .build();
    }

    private record Fake(RuleId id, BiFunction<String, RuleRun, Seq<Finding>> work) implements Rule<String, String> {
        @Override
        public String summary() {
            return "For tests.";
        }

        @Override
        public Seq<Parameter> parameters() {
            return List.of(LIMIT);
        }

        @Override
        public Seq<Finding> check(String subject, String context, RuleRun run) {
            return work.apply(subject, run);
        }
    }

    private static Fake says(RuleId id, String message) {
        return new Fake(id, (subject, run) -> List.of(finding(id, message + subject)));
    }

    private static Seq<String> messages(RuleSet<String, String> rules) {
        return rules.check("!", "").map(Finding::message);
    }

    @Test
    void rulesSpeakInOrder() {
        var rules = RuleSet.<String, String>empty().add(says(B, "b")).add(says(A, "a"));
        assertEquals(List.of("b!", "a!"), messages(rules));
        assertEquals(
                List.of("b!", "a!", "c!"), messages(rules.addAll(RuleSet.of(List.of(says(RuleId.builtIn("c"), "c"))))));
        assertThrows(IllegalArgumentException.class, () -> rules.add(says(RuleId.builtIn("a"), "again")));
    }

    @Test
    void aRuleIsReplacedInItsPlaceWhateverItsVersion() {
        var rules = RuleSet.of(List.of(says(A, "a"), says(B, "b")));
        var changed = rules.replace(RuleId.of("acme", "b", 1), says(RuleId.of("acme", "b", 3), "new"))
                .get();
        assertEquals(List.of("a!", "new!"), messages(changed));
        assertEquals(
                CoreCode.UNKNOWN_RULE,
                rules.replace(RuleId.builtIn("z"), says(A, "")).getLeft().code());
    }

    @Test
    void aRuleIsDisabled() {
        var rules = RuleSet.of(List.of(says(A, "a"), says(B, "b")));
        assertEquals(List.of("b!"), messages(rules.disable(A).get()));
        assertEquals(
                CoreCode.UNKNOWN_RULE,
                rules.disable(RuleId.builtIn("z")).getLeft().code());
    }

    @Test
    void whatIsDiscoveredIsOrderedByName() {
        RuleSource<String, String> one = () -> List.of(says(B, "b"));
        RuleSource<String, String> other = () -> List.of(says(RuleId.of("abba", "z", 1), "z"));
        assertEquals(List.of("z!", "b!"), messages(RuleSet.discovered(List.of(one, other))));
        assertEquals(List.of("z!", "b!"), messages(RuleSet.discovered(List.of(other, one))));
    }

    @Test
    void parametersAreChosenWithinTheirRange() {
        var rules =
                RuleSet.of(List.of(new Fake(A, (subject, run) -> List.of(finding(A, "limit " + run.value(LIMIT))))));
        assertEquals(List.of("limit 3"), messages(rules));
        assertEquals(List.of("limit 9"), messages(rules.set(A, "limit", 9).get()));
        assertEquals(CoreCode.OUT_OF_RANGE, rules.set(A, "limit", 10).getLeft().code());
        assertEquals(CoreCode.OUT_OF_RANGE, rules.set(A, "limit", 0).getLeft().code());
        assertEquals(
                CoreCode.UNKNOWN_PARAMETER, rules.set(A, "size", 3).getLeft().code());
        assertEquals(CoreCode.UNKNOWN_RULE, rules.set(B, "limit", 3).getLeft().code());
        assertThrows(IllegalArgumentException.class, () -> new Parameter("p", "m", 10, 1, 9));
        var both = rules.set(A, "limit", 9).get();
        assertEquals(
                List.of("limit 3"),
                messages(both.disable(A).get().add(rules.rules().head())));
        assertEquals(
                List.of("limit 9"), messages(RuleSet.<String, String>empty().addAll(both)));
    }

    @Test
    void aRuleThatFailsLosesOnlyItsOwnFindings() {
        Fake throwing = new Fake(B, (subject, run) -> {
            throw new IllegalStateException("qwerty text");
        });
        Seq<Finding> found = RuleSet.of(List.of(says(A, "a"), throwing, says(RuleId.builtIn("c"), "c")))
                .check("!", "");
        assertEquals(
                List.of("a", "RULE_FAULT", "c"), found.map(each -> each.rule().name()));
        assertEquals(List.of(Reference.of("Rule", "acme:b@2")), found.get(1).about());
        assertTrue(found.get(1).message().contains("IllegalStateException"));
        assertFalse(found.get(1).toString().contains("qwerty"));
    }

    @Test
    void aRuleThatOverflowsTheStackIsIsolatedToo() {
        Fake deep = new Fake(B, (subject, run) -> {
            throw new StackOverflowError();
        });
        assertEquals(
                List.of("RULE_FAULT"),
                RuleSet.of(List.of(deep)).check("!", "").map(each -> each.rule().name()));
    }

    @Test
    void aRuleEndsWhenItsStepsAreUsedUp() {
        Fake endless = new Fake(B, (subject, run) -> {
            while (true) {
                run.step();
            }
        });
        Seq<Finding> found =
                RuleSet.of(List.of(endless, says(A, "a"))).budget(1000).check("!", "");
        assertEquals(List.of("RULE_FAULT", "a"), found.map(each -> each.rule().name()));
        assertTrue(found.head().message().contains("budget"));
        assertThrows(IllegalArgumentException.class, () -> RuleSet.empty().budget(0));
    }

    @Test
    void theBudgetIsEachRulesOwn() {
        Fake thrifty = new Fake(A, (subject, run) -> {
            run.steps(9);
            return List.of(finding(A, "left " + run.left()));
        });
        assertEquals(List.of("left 1"), messages(RuleSet.of(List.of(thrifty)).budget(10)));
        var run = new RuleRun(io.vavr.collection.TreeMap.empty(), 5);
        assertThrows(IllegalArgumentException.class, () -> run.steps(-1));
        run.steps(5);
        assertEquals(0, run.left());
        assertThrows(RuleRun.BudgetExhausted.class, run::step);
    }

    @Test
    void aRuleSpeaksInItsOwnNamespaceOnly() {
        Fake impostor = new Fake(B, (subject, run) -> List.of(finding(A, "as somebody else")));
        Finding fault = RuleSet.of(List.of(impostor)).check("!", "").head();
        assertEquals(RuleSet.RULE_FAULT, fault.rule());
        assertTrue(fault.message().contains("namespace"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"homonym", "acme:rule", "acme:rule@7", "medsecretary:ROOM_DOUBLE_BOOKED"})
    void namesReadBack(String printed) {
        RuleId id = RuleId.parse(printed).get();
        assertEquals(id, RuleId.parse(id.toString()).get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "acme:", "Acme:rule", "acme:rule@0", "acme:rule@", "a b", "acme:rule@1x"})
    void otherNamesAreMalformed(String printed) {
        assertEquals(CoreCode.MALFORMED, RuleId.parse(printed).getLeft().code());
    }

    @Test
    void namesKnowWhoseTheyAre() {
        assertTrue(A.isBuiltIn());
        assertFalse(B.isBuiltIn());
        assertEquals("a", A.label());
        assertEquals("acme:b", B.label());
        assertTrue(B.isSameRule(RuleId.of("acme", "b", 9)));
        assertFalse(B.isSameRule(RuleId.of("acme", "c", 2)));
        assertFalse(B.isSameRule(RuleId.of("abba", "b", 2)));
        assertThrows(IllegalArgumentException.class, () -> RuleId.of("Acme", "b", 1));
        assertThrows(IllegalArgumentException.class, () -> RuleId.of("acme", "b", 0));
        assertThrows(IllegalArgumentException.class, () -> RuleId.of("acme", "1b", 1));
        assertEquals(
                List.of(B, RuleId.of("acme", "b", 3), A),
                List.of(A, RuleId.of("acme", "b", 3), B).sorted());
    }

    @Test
    void aFindingQuotesOnlyForThoseWhoMayRead() {
        ClinicalText text = ClinicalText.of("the ilium").get();
        Finding finding = Finding.builder()
                .rule(A)
                .severity(Severity.WARN)
                .disposition(Disposition.ASK)
                .message("It does not fit.")
                .span(Span.of(4, 9))
                .suggestions(List.of(Edit.replace(Span.of(4, 9), "ileum")))
                .query(Query.of("Was “ileum” meant?", List.of(Answer.keeping("ilium"))))
                .evidence(List.of("terminal"))
                .build();
        assertEquals("“ilium”: It does not fit.", finding.describe(text));
        assertEquals("It does not fit.", finding.describe(ClinicalText.of("").get()));
        for (String secret : List.of("ileum", "ilium", "terminal")) {
            assertFalse(finding.toString().contains(secret), secret);
        }
        assertFalse(finding.query().toString().contains("ileum"));
        assertFalse(finding.suggestions().toString().contains("ileum"));
    }

    @Test
    void aFindingSaysSomethingAndIsSureToADegree() {
        assertThrows(IllegalStateException.class, () -> finding(A, " "));
        var builder = Finding.builder()
                .rule(A)
                .severity(Severity.INFO)
                .disposition(Disposition.NOTE)
                .message("x");
        assertThrows(IllegalStateException.class, () -> builder.confidence(1.1).build());
        var nan = Finding.builder()
                .rule(A)
                .severity(Severity.INFO)
                .disposition(Disposition.NOTE)
                .message("x");
        assertThrows(
                IllegalStateException.class, () -> nan.confidence(Double.NaN).build());
    }

    @Test
    void aPatientsReferenceIsMasked() {
        assertEquals("Patient/***", Reference.of(Reference.PATIENT, "p1").toString());
        assertEquals("Appointment/a1", Reference.of("Appointment", "a1").toString());
        assertEquals(
                List.of(Reference.of("A", "1"), Reference.of("A", "2"), Reference.of("B", "1")),
                List.of(Reference.of("B", "1"), Reference.of("A", "2"), Reference.of("A", "1"))
                        .sorted());
    }

    private static NamedOverride override(String reason, String privilege, String about) {
        return NamedOverride.builder()
                .rule(RuleId.of("acme", "b", 1))
                .about(List.of(Reference.of("Appointment", about)))
                .by(Reference.of("Practitioner", "dr-lee"))
                .privileges(List.of(privilege))
                .reason(reason)
                .at(AsOf.of(Instant.EPOCH))
                .build();
    }

    @Test
    void aNamedPersonWithPrivilegeAndReasonMayAccept() {
        Finding blocking = Finding.builder()
                .rule(B)
                .severity(Severity.BLOCK)
                .disposition(Disposition.NOTE)
                .message("No.")
                .about(List.of(Reference.of("Appointment", "a1")))
                .overridableWith("overbook")
                .build();
        var good = override("Patient is in pain", "overbook", "a1");
        assertTrue(good.covers(blocking));
        assertFalse(override(" ", "overbook", "a1").covers(blocking));
        assertFalse(override("x", "file", "a1").covers(blocking));
        assertFalse(override("x", "overbook", "a2").covers(blocking));
        assertFalse(good.covers(finding(B, "nobody may accept this")));
        assertFalse(good.toString().contains("pain"));
        Judgement judgement = Judgement.of(List.of(blocking, finding(A, "x")), List.of(good));
        assertFalse(judgement.isBlocked());
        assertEquals(1, judgement.accepted().size());
        assertEquals(List.of("x"), judgement.standing().map(Finding::message));
        assertTrue(Judgement.of(List.of(blocking), List.of()).isBlocked());
        assertEquals(Optional.of(good), NamedOverride.covering(blocking, List.of(override("", "", "a1"), good)));
    }

    @Test
    void aVendorTestsARuleInOneLine() {
        Rule<String, String> rule = new Fake(
                A,
                (subject, run) -> List.of(Finding.builder()
                        .rule(A)
                        .severity(Severity.INFO)
                        .disposition(Disposition.FIX)
                        .message("x")
                        .span(Span.of(0, (int) run.value(LIMIT)))
                        .about(List.of(Reference.of("Letter", subject)))
                        .suggestions(List.of(Edit.replace(Span.of(0, 1), "y")))
                        .build()));
        RuleVerifier.of(rule)
                .with("limit", 4)
                .given("s", "")
                .finds(1)
                .findsAt(0, 4)
                .suggests("y")
                .findsAbout(Reference.of("Letter", "s"));
        var outcome = RuleVerifier.of(rule).given("s", "");
        assertThrows(AssertionError.class, outcome::findsNothing);
        assertThrows(AssertionError.class, () -> outcome.findsAt(0, 4));
        assertThrows(AssertionError.class, () -> outcome.suggests("z"));
        assertThrows(AssertionError.class, () -> outcome.findsAbout(Reference.of("Letter", "t")));
        assertThrows(AssertionError.class, () -> RuleVerifier.of(rule).with("limit", 99));
        assertEquals(1, outcome.findings().size());
        Rule<String, String> failing = new Fake(A, (subject, run) -> {
            throw new IllegalStateException();
        });
        assertThrows(AssertionError.class, () -> RuleVerifier.of(failing).given("s", ""));
    }
}
