package io.github.medsecretary.correspondence.selection;

import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.policy.DisclosureRule;
import io.github.medsecretary.correspondence.policy.Mode;
import io.github.medsecretary.correspondence.policy.Reader;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * Whether one fragment is shown to one reader.
 *
 * @param labelled which
 * @param withheld by which rule it isn't, if it isn't
 * @param overridden the rules that were set aside
 */
record Verdict(Labelled labelled, Optional<Withheld> withheld, Seq<Overridden> overridden) {

    /**
     * The verdict of every rule. A fragment is judged as people have labelled it and as it is to be judged: so no label
     * that is inferred or inherited can show what without it would be withheld. Of the rules that nobody has set aside
     * the first withholds it, but one that refuses the whole letter comes before those that take this fragment only.
     */
    static Verdict of(Labelled labelled, Reader reader, Seq<DisclosureRule> rules, Seq<NamedOverride> overrides) {
        Fragment fragment = labelled.fragment();
        List<Overridden> setAside = List.empty();
        Optional<DisclosureRule> against = Optional.empty();
        for (DisclosureRule rule : rules) {
            if (!labelled.isWithheld(rule, reader)) {
                continue;
            }
            var override = NamedOverride.covering(finding(rule, fragment, reader), overrides);
            if (override.isPresent()) {
                setAside = setAside.append(
                        new Overridden(fragment.id(), rule.id(), override.get().by()));
            } else if (against.isEmpty() || (refuses(rule) && !refuses(against.get()))) {
                against = Optional.of(rule);
            }
        }
        return new Verdict(
                labelled,
                against.map(rule -> new Withheld(fragment.id(), rule.id(), rule.basis(), rule.mode())),
                against.isPresent() ? List.empty() : setAside);
    }

    private static boolean refuses(DisclosureRule rule) {
        return rule.mode() == Mode.LETTER;
    }

    private static Finding finding(DisclosureRule rule, Fragment fragment, Reader reader) {
        return Finding.builder()
                .rule(rule.id())
                .severity(Severity.BLOCK)
                .disposition(Disposition.NOTE)
                .message("A rule withholds this fragment from this reader.")
                .about(List.of(
                        Reference.of("Fragment", fragment.id()),
                        Reference.of("Recipient", reader.recipient().id())))
                .overridableWith(rule.overridableWith())
                .build();
    }
}
