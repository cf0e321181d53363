package io.github.medsecretary.core.rule;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Rules in order, with the values of their parameters.
 *
 * <p>A check runs each rule by itself: one that throws, answers null, speaks in another namespace's name, finds what
 * is not there ({@link #requiring}) or exceeds its step budget yields one {@link #RULE_FAULT} finding instead of its own, and the others run on. The budget is
 * looked at when a rule takes a step ({@link RuleRun#step()}): one that loops without steps is not stopped. Rules
 * are addressed by namespace and name; a set holds one version of each. Immutable and thread-safe.
 *
 * @param <S> what is checked
 * @param <C> the context that the rules need
 */
public final class RuleSet<S, C> {

    /** The rule in whose name a faulty rule is reported; the finding is about {@code Rule/namespace:name@version}. */
    public static final RuleId RULE_FAULT = RuleId.builtIn("RULE_FAULT");

    /** The steps that each rule may take in one check unless a set says otherwise. */
    public static final long DEFAULT_BUDGET = 100_000_000L;

    private final LinkedHashMap<String, Rule<S, C>> rules;
    private final List<Tuple2<String, Rule<S, C>>> inOrder;
    private final Map<String, Map<String, Long>> values;
    private final long budget;
    private final BiPredicate<? super S, Finding> sound;

    private RuleSet(
            LinkedHashMap<String, Rule<S, C>> rules,
            Map<String, Map<String, Long>> values,
            long budget,
            BiPredicate<? super S, Finding> sound) {
        this.rules = rules;
        this.inOrder = rules.toList();
        this.values = values;
        this.budget = budget;
        this.sound = sound;
    }

    /** A set without rules. */
    public static <S, C> RuleSet<S, C> empty() {
        return new RuleSet<>(LinkedHashMap.empty(), TreeMap.empty(), DEFAULT_BUDGET, (subject, finding) -> true);
    }

    /**
     * A set of rules in the given order.
     *
     * @throws IllegalArgumentException if two have the same namespace and name
     */
    public static <S, C> RuleSet<S, C> of(Iterable<? extends Rule<S, C>> rules) {
        RuleSet<S, C> set = empty();
        for (Rule<S, C> rule : rules) {
            set = set.add(rule);
        }
        return set;
    }

    /**
     * The rules that sources bring, such as a {@code ServiceLoader} of a room's source type, ordered by id so that the
     * class path's order does not matter.
     *
     * @throws IllegalArgumentException if two have the same namespace and name
     */
    public static <S, C> RuleSet<S, C> discovered(Iterable<? extends RuleSource<S, C>> sources) {
        List<Rule<S, C>> found = List.empty();
        for (RuleSource<S, C> source : sources) {
            found = found.prependAll(source.rules());
        }
        return of(found.sortBy(Rule::id));
    }

    /**
     * This set with one more rule at its end.
     *
     * @throws IllegalArgumentException if a rule of that namespace and name is there already
     */
    public RuleSet<S, C> add(Rule<S, C> rule) {
        String key = key(rule.id());
        if (rules.containsKey(key)) {
            throw new IllegalArgumentException("rule set has a rule " + key + " already");
        }
        return new RuleSet<>(rules.put(key, rule), values, budget, sound);
    }

    /** This set followed by the rules of another, which bring their parameter values. */
    public RuleSet<S, C> addAll(RuleSet<S, C> others) {
        RuleSet<S, C> all = this;
        for (Rule<S, C> rule : others.rules()) {
            all = all.add(rule);
        }
        return new RuleSet<>(all.rules, all.values.merge(others.values), budget, sound);
    }

    /** This set with another rule in the place of {@code old}; {@link CoreCode#UNKNOWN_RULE} if it isn't there. */
    public Either<Problem, RuleSet<S, C>> replace(RuleId old, Rule<S, C> rule) {
        return present(old)
                .map(there -> of(rules().map(each -> key(each.id()).equals(key(old)) ? rule : each))
                        .withValues(values.remove(key(old)))
                        .budget(budget)
                        .requiring(sound));
    }

    /** This set without a rule; {@link CoreCode#UNKNOWN_RULE} if it isn't there. */
    public Either<Problem, RuleSet<S, C>> disable(RuleId rule) {
        return present(rule)
                .map(there -> new RuleSet<>(rules.remove(key(rule)), values.remove(key(rule)), budget, sound));
    }

    /** Those rules of this set that fulfil a condition, in their order and with the values of their parameters. */
    public RuleSet<S, C> filter(Predicate<? super Rule<S, C>> condition) {
        LinkedHashMap<String, Rule<S, C>> kept =
                LinkedHashMap.ofEntries(inOrder.filter(each -> condition.test(each._2)));
        return new RuleSet<>(kept, values.filterKeys(kept::containsKey), budget, sound);
    }

    /**
     * This set with a parameter's value chosen; {@link CoreCode#UNKNOWN_RULE}, {@link CoreCode#UNKNOWN_PARAMETER} or
     * {@link CoreCode#OUT_OF_RANGE} otherwise.
     */
    public Either<Problem, RuleSet<S, C>> set(RuleId rule, String parameter, long value) {
        return present(rule)
                .flatMap(there -> there.parameters()
                        .find(each -> each.name().equals(parameter))
                        .toEither(() -> Problem.of(CoreCode.UNKNOWN_PARAMETER)))
                .filterOrElse(each -> each.allows(value), RuleSet::outOfRange)
                .map(each -> withValues(values.put(key(rule), chosen(key(rule)).put(parameter, value))));
    }

    private static Problem outOfRange(Parameter parameter) {
        return Problem.of(
                CoreCode.OUT_OF_RANGE,
                "The parameter takes a whole number from " + parameter.min() + " to " + parameter.max() + ".");
    }

    /** This set with another step budget for each rule's run, at least 1. */
    public RuleSet<S, C> budget(long steps) {
        if (steps < 1) {
            throw new IllegalArgumentException("a budget is at least one step");
        }
        return new RuleSet<>(rules, values, steps, sound);
    }

    /**
     * This set, in which a rule is at fault that finds what does not fulfil a condition, such as a place that the subject
     * does not have.
     */
    public RuleSet<S, C> requiring(BiPredicate<? super S, Finding> condition) {
        return new RuleSet<>(rules, values, budget, condition);
    }

    private RuleSet<S, C> withValues(Map<String, Map<String, Long>> chosen) {
        return new RuleSet<>(rules, chosen, budget, sound);
    }

    private Either<Problem, Rule<S, C>> present(RuleId rule) {
        Option<Rule<S, C>> found = rules.get(key(rule));
        return found.toEither(() -> Problem.of(CoreCode.UNKNOWN_RULE));
    }

    private Map<String, Long> chosen(String key) {
        return values.get(key).getOrElse(HashMap.empty());
    }

    /** The rules in their order. */
    public Seq<Rule<S, C>> rules() {
        return rules.values().toList();
    }

    /** All findings: rule after rule, in the order of the set. */
    public Seq<Finding> check(S subject, C context) {
        requireNonNull(subject, "subject");
        requireNonNull(context, "context");
        var found = new ArrayList<Finding>();
        for (Tuple2<String, Rule<S, C>> each : inOrder) {
            Seq<Finding> some = isolated(each._1, each._2, subject, context);
            if (!some.isEmpty()) {
                some.forEach(found::add);
            }
        }
        return List.ofAll(found);
    }

    private Seq<Finding> isolated(String key, Rule<S, C> rule, S subject, C context) {
        var run = new RuleRun(chosen(key), budget);
        try {
            List<Finding> found = List.empty();
            Seq<Finding> said = rule.check(subject, context, run);
            // Most rules have nothing to say.
            if (!said.isEmpty()) {
                for (Finding finding : said) {
                    run.step();
                    if (!finding.rule().namespace().equals(rule.id().namespace())) {
                        return fault(rule.id(), "spoke in another namespace's name");
                    }
                    if (!sound.test(subject, finding)) {
                        return fault(rule.id(), "found something that is not there");
                    }
                    found = found.prepend(finding);
                }
            }
            return run.isExhausted() ? overBudget(rule.id()) : found.reverse();
        } catch (RuleRun.BudgetExhausted exhausted) {
            return overBudget(rule.id());
        } catch (Exception | StackOverflowError | LinkageError | AssertionError thrown) {
            // The throwable's message may quote the text, so only its type is told.
            return fault(rule.id(), "threw " + thrown.getClass().getSimpleName());
        }
    }

    private static Seq<Finding> overBudget(RuleId rule) {
        return fault(rule, "exceeded its step budget");
    }

    private static Seq<Finding> fault(RuleId rule, String what) {
        return List.of(Finding.builder()
                .rule(RULE_FAULT)
                .severity(Severity.WARN)
                .disposition(Disposition.NOTE)
                .message("A rule " + what + "; its findings are missing, all others are complete.")
                .about(List.of(Reference.of("Rule", rule.toString())))
                .build());
    }

    private static String key(RuleId id) {
        return id.namespace() + ":" + id.name();
    }
}
