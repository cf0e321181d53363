package io.github.medsecretary.core.testkit;

import io.github.medsecretary.core.problem.Code;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Parameter;
import io.github.medsecretary.core.rule.Provenance;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.text.Edit;
import io.vavr.collection.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of what comes of findings: questions, refusals, overrides; and of what rules rest on. */
public final class Rulings {

    private Rulings() {}

    /** Changes of a text at a place, none of which need fit a given text. */
    public static Arbitrary<Edit> edits() {
        return Combinators.combine(Texts.spans(), Arbitraries.of("knee", "2.5 mg", "", "Gŵyn 😀"))
                .as(Edit::replace);
    }

    /** Answers of each kind: that the text is right, that it is changed, that it stays open. */
    public static Arbitrary<Answer> answers() {
        Arbitrary<Answer.Outcome> changes = edits().map(Answer.Outcome.Changes::new);
        Arbitrary<Answer.Outcome> others = Arbitraries.of(new Answer.Outcome.Keeps(), new Answer.Outcome.StaysOpen());
        return Combinators.combine(Tokens.ids("answer"), Arbitraries.oneOf(changes, others))
                .as(Answer::new);
    }

    /** Questions with up to four answers, or none where only words will do. */
    public static Arbitrary<Query> queries() {
        return Combinators.combine(Tokens.ids("question"), answers().list().ofMaxSize(4))
                .as(Query::of);
    }

    /** Lexicons and other data with a version and a hash. */
    public static Arbitrary<Provenance> provenances() {
        return Combinators.combine(
                        Tokens.ids("lexicon"),
                        Arbitraries.integers().between(1, 99).map(String::valueOf),
                        Arbitraries.strings().withChars("0123456789abcdef").ofLength(64))
                .as(Provenance::new);
    }

    /** Numbers that a rule lets its user set, with an initial value in their range. */
    public static Arbitrary<Parameter> parameters() {
        return Combinators.combine(
                        Arbitraries.of("minutes", "limit", "days-before"),
                        Arbitraries.longs().between(-100, 100),
                        Arbitraries.longs().between(0, 100),
                        Arbitraries.longs().between(0, 100))
                .as((name, min, below, above) ->
                        new Parameter(name, "How many there may be.", min + below, min, min + below + above));
    }

    /** What can be wrong with input, at the top or some steps down. */
    public static Arbitrary<Problem> problems() {
        Arbitrary<Problem> plain = Combinators.combine(
                        Arbitraries.of(CoreCode.class),
                        Arbitraries.of("it is misspelt.", "add the offset.").optional())
                .as((code, advice) -> advice.map(Problem.of((Code) code)::maybe).orElseGet(() -> Problem.of(code)));
        var steps = Arbitraries.of("name", "a/b", "a~b", "0", "address").list().ofMaxSize(3);
        return Combinators.combine(plain, steps)
                .as((problem, path) -> List.ofAll(path).foldLeft(problem, Problem::under));
    }

    /** Refusals with up to three findings. */
    public static Arbitrary<Refusal> refusals() {
        return Combinators.combine(
                        Arbitraries.of(CoreCode.class),
                        Findings.findings().list().ofMaxSize(3))
                .as(Refusal::of);
    }

    /** Overrides of one rule about some things, by a practitioner who has a privilege or none, with a reason. */
    public static Arbitrary<NamedOverride> overrides() {
        return Combinators.combine(
                        Findings.ruleIds(),
                        Findings.references().list().ofMaxSize(3),
                        Tokens.ids("dr"),
                        Arbitraries.subsetOf("overbook", "send-anyway"),
                        Tokens.ids("reason"),
                        Times.presents())
                .as((rule, about, by, privileges, reason, at) -> NamedOverride.builder()
                        .rule(rule)
                        .about(List.ofAll(about).sorted().distinct())
                        .by(Reference.of("Practitioner", by))
                        .privileges(List.ofAll(privileges).sorted())
                        .reason(reason)
                        .at(at)
                        .build());
    }
}
