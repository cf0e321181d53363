package io.github.medsecretary.benchmarks.calibration;

import io.github.medsecretary.core.rule.Finding;

/**
 * A finding at a place of which it is known whether it is an error.
 *
 * @param rule its rule's name
 * @param confidence what it says
 * @param right whether it is an error, and, where it proposes something, the first thing proposed is right
 */
record Judged(String rule, double confidence, boolean right) {

    static Judged of(Finding finding, boolean right) {
        return new Judged(finding.rule().label(), finding.confidence(), right);
    }
}
