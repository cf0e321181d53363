package io.github.medsecretary.correspondence.policy;

import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.confidentiality.LegalBasis;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.vavr.collection.Seq;
import java.util.Optional;

/** A rule of a policy's text. */
record PolicyRule(
        RuleId id,
        LegalBasis basis,
        Mode mode,
        Optional<String> overridableWith,
        LabelTest labels,
        Seq<Heading> headings,
        Seq<Heading> exceptHeadings,
        Readers readers)
        implements DisclosureRule {

    @Override
    public boolean concerns(Reader reader) {
        return readers.match(reader);
    }

    @Override
    public boolean withholds(Fragment fragment, Reader reader) {
        return readers.match(reader)
                && (labels.isAboutAll() || labels.matches(fragment.labels()))
                && (headings.isEmpty() || headings.contains(fragment.heading()))
                && !exceptHeadings.contains(fragment.heading());
    }

    // What is about headings is about what stands under them, not about the paper.
    @Override
    public boolean withholdsCarrier(Labels given, Reader reader) {
        return headings.isEmpty() && exceptHeadings.isEmpty() && readers.match(reader) && labels.matches(given);
    }
}
