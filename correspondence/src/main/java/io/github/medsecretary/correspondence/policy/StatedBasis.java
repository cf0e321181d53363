package io.github.medsecretary.correspondence.policy;

import io.github.medsecretary.core.confidentiality.LegalBasis;

/**
 * A law or a piece of guidance as a policy states it: named, versioned, with its source.
 *
 * @param basis its code and citation
 * @param version of the law or guidance, usually its year
 * @param source where it can be read
 * @param review what is to be done before it may be relied on; empty if a qualified person has reviewed it
 */
public record StatedBasis(LegalBasis basis, String version, String source, String review) {

    /** Whether a qualified person has yet to review it. */
    public boolean needsReview() {
        return !review.isEmpty();
    }
}
