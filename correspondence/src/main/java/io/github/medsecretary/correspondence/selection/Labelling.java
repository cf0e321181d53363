package io.github.medsecretary.correspondence.selection;

import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * The labels of a letter's fragments beside those that people have set: what their words tell of, and what the
 * fragments bear from which they are derived.
 */
final class Labelling {

    private Labelling() {}

    /** Every fragment of a letter, in order. */
    static Seq<Labelled> of(LetterContent content, PolicySet policy) {
        List<Labelled> all = List.empty();
        for (Fragment each : content.fragments()) {
            Labels own = each.labels().and(inferred(each, policy));
            all = all.prepend(new Labelled(each, own, each.labelled(own)));
        }
        Seq<Labelled> inOrder = all.reverse();
        return inOrder.exists(each -> !each.fragment().derivedFrom().isEmpty()) ? tainted(inOrder) : inOrder;
    }

    private static Labels inferred(Fragment fragment, PolicySet policy) {
        Labels all = fragment.subject().map(policy::inferred).orElse(Labels.none());
        for (String words : fragment.body().words()) {
            all = all.and(policy.inferred(words));
        }
        // What the one language tells, a reader of both is told.
        for (String words : fragment.otherwise().map(Body::words).orElseGet(List::empty)) {
            all = all.and(policy.inferred(words));
        }
        return all;
    }

    // A chain of fragments has at most as many links as there are fragments.
    private static Seq<Labelled> tainted(Seq<Labelled> all) {
        Map<String, Labels> labels = all.toMap(each -> each.fragment().id(), Labelled::own);
        Map<String, Labels> before = HashMap.empty();
        while (!labels.equals(before)) {
            before = labels;
            for (Labelled each : all) {
                Map<String, Labels> known = labels;
                Labels with = each.fragment()
                        .derivedFrom()
                        .flatMap(known::get)
                        .foldLeft(known.get(each.fragment().id()).get(), Labels::and);
                labels = known.put(each.fragment().id(), with);
            }
        }
        Map<String, Labels> known = labels;
        return all.map(each -> each.judgedBy(known.get(each.fragment().id()).get()));
    }
}
