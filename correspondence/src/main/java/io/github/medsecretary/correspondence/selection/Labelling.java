package io.github.medsecretary.correspondence.selection;

import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;

/**
 * The labels of a letter's fragments beside those that people have set: what their words tell of, and what the
 * fragments bear from which they are derived.
 */
final class Labelling {

    private final Map<String, Labels> own;
    private final Map<String, Labels> tainted;

    private Labelling(Map<String, Labels> own, Map<String, Labels> tainted) {
        this.own = own;
        this.tainted = tainted;
    }

    static Labelling of(LetterContent content, PolicySet policy) {
        Map<String, Labels> own = TreeMap.ofEntries(content.fragments()
                .map(each -> io.vavr.Tuple.of(each.id(), each.labels().and(inferred(each, policy)))));
        return new Labelling(own, tainted(content.fragments(), own));
    }

    private static Labels inferred(Fragment fragment, PolicySet policy) {
        Labels all = fragment.subject().map(policy::inferred).orElse(Labels.none());
        for (String words : fragment.body().words()) {
            all = all.and(policy.inferred(words));
        }
        return all;
    }

    // A chain of fragments has at most as many links as there are fragments.
    private static Map<String, Labels> tainted(Seq<Fragment> fragments, Map<String, Labels> own) {
        Seq<Fragment> derived = fragments.filter(any -> !any.derivedFrom().isEmpty());
        Map<String, Labels> labels = own;
        Map<String, Labels> before = derived.isEmpty() ? own : TreeMap.empty();
        while (!labels.equals(before)) {
            before = labels;
            for (Fragment each : derived) {
                Map<String, Labels> known = labels;
                Labels from = Labels.of(
                        each.derivedFrom().flatMap(id -> known.get(id).get().toSeq()));
                labels = labels.put(each.id(), known.get(each.id()).get().and(from));
            }
        }
        return labels;
    }

    /** The fragment with every label that it is to be judged by. */
    Fragment judged(Fragment fragment) {
        return fragment.labelled(tainted.get(fragment.id()).get());
    }

    /** The labels that a fragment bears by itself: what a reader of it can tell anyway. */
    Labels own(Fragment fragment) {
        return own.get(fragment.id()).get();
    }
}
