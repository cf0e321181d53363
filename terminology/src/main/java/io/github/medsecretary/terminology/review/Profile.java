package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;

/**
 * A practice's own choice of what it wants to be told: rules, each from a confidence on. Begin with {@link #all} or
 * {@link #none}, and hand it to {@link Review#under}. A rule that a review doesn't have makes no difference; that a rule
 * failed is always told. Immutable and thread-safe.
 */
public final class Profile {

    private static final double NEVER = 2;

    private final double otherwise;
    private final Map<String, Double> least;
    private final Calibration calibration;

    private Profile(double otherwise, Map<String, Double> least, Calibration calibration) {
        this.otherwise = otherwise;
        this.least = least;
        this.calibration = calibration;
    }

    /** Everything. */
    public static Profile all() {
        return new Profile(0, TreeMap.empty(), Calibration.none());
    }

    /** Nothing, to which rules are added. */
    public static Profile none() {
        return new Profile(NEVER, TreeMap.empty(), Calibration.none());
    }

    /** This with a rule, in any version, however unsure. */
    public Profile with(RuleId rule) {
        return from(rule, 0);
    }

    /** This without a rule. */
    public Profile without(RuleId rule) {
        return put(rule, NEVER);
    }

    /**
     * This with a rule's findings of at least a confidence.
     *
     * @throws IllegalArgumentException if the confidence is not from 0 to 1
     */
    public Profile from(RuleId rule, double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence lies between 0 and 1");
        }
        return put(rule, confidence);
    }

    /** This with confidences that are told, and compared, by what they have turned out to be worth. */
    public Profile calibrated(Calibration measured) {
        return new Profile(otherwise, least, measured);
    }

    private Profile put(RuleId rule, double confidence) {
        return new Profile(otherwise, least.put(name(rule), confidence), calibration);
    }

    private static String name(RuleId rule) {
        return rule.namespace() + ":" + rule.name();
    }

    private double least(RuleId rule) {
        return least.getOrElse(name(rule), otherwise);
    }

    /** Whether a rule is asked at all. */
    boolean includes(RuleId rule) {
        return least(rule) < NEVER;
    }

    /** A rule as this profile wants it. */
    Rule<Reading, DocumentContext> applied(Rule<Reading, DocumentContext> rule) {
        return Sifted.of(rule, this);
    }

    /** What it wants to be told of findings. */
    Seq<Finding> sifted(Seq<Finding> findings) {
        return findings.map(each -> Confidences.with(each, calibration.worth(each.rule(), each.confidence())))
                .filter(each -> each.confidence() >= least(each.rule()));
    }
}
