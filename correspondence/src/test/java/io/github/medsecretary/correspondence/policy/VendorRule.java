package io.github.medsecretary.correspondence.policy;

import io.github.medsecretary.core.confidentiality.LegalBasis;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.correspondence.content.Fragment;

/** A vendor's rule that withholds everything from everybody, or nothing from anybody. */
record VendorRule(RuleId id, boolean strict) implements DisclosureRule {

    static VendorRule withholdingAll(String name) {
        return new VendorRule(RuleId.of("acme", name, 1), true);
    }

    static VendorRule withholdingNothing(String name) {
        return new VendorRule(RuleId.of("acme", name, 1), false);
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PATIENTS_WISH;
    }

    @Override
    public boolean withholds(Fragment fragment, Reader reader) {
        return strict;
    }
}
