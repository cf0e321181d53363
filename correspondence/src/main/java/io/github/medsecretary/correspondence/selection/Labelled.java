package io.github.medsecretary.correspondence.selection;

import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.policy.DisclosureRule;
import io.github.medsecretary.correspondence.policy.Reader;

/**
 * A fragment with what it is to be judged by.
 *
 * @param fragment as people have labelled it
 * @param own the labels that it bears by itself: what a reader of it can tell anyway
 * @param judged the fragment with every label that it is to be judged by
 */
record Labelled(Fragment fragment, Labels own, Fragment judged) {

    /** Whether a rule withholds it as it is to be judged, or as people have labelled it. */
    boolean isWithheld(DisclosureRule rule, Reader reader) {
        return rule.withholds(judged, reader)
                || (!judged.labels().equals(fragment.labels()) && rule.withholds(fragment, reader));
    }

    Labelled judgedBy(Labels labels) {
        return new Labelled(fragment, own, fragment.labelled(labels));
    }
}
