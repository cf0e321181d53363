package io.github.medsecretary.correspondence.policy;

import io.github.medsecretary.core.confidentiality.Confidentiality;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * What labels a rule is about.
 *
 * @param any labels, of which one is enough
 * @param from the level from which on everything is meant, if one is given
 * @param unlabelled whether what bears no label is meant
 * @param spares labels that clear: what bears one is judged by its other labels, and not as unlabelled
 */
record LabelTest(Seq<Label> any, Optional<Confidentiality> from, boolean unlabelled, Seq<Label> spares) {

    boolean isAboutAll() {
        return any.isEmpty() && from.isEmpty() && !unlabelled;
    }

    boolean matches(Labels given) {
        boolean spared = given.hasAny(spares);
        Labels rest = spared ? Labels.of(given.toSeq().reject(spares::contains)) : given;
        return rest.hasAny(any) || isGrave(rest) || (unlabelled && given.isEmpty() && !spared);
    }

    private boolean isGrave(Labels labels) {
        return from.isPresent() && labels.confidentiality().compareTo(from.get()) >= 0;
    }
}
