package io.github.medsecretary.correspondence.testkit;

import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.confidentiality.LegalBasis;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.DisclosureRule;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.policy.Reader;
import io.github.medsecretary.correspondence.selection.Disclosure;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.correspondence.selection.Withheld;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The laws of a set of policies, for whoever writes one. A broken law throws an {@link AssertionError}. */
public final class PolicyLaws {

    private final PolicySet policy;

    /** The laws of that set. */
    public PolicyLaws(PolicySet policy) {
        this.policy = policy;
    }

    /** A rule that keeps from everybody what bears a label. */
    private record Sealing(Label label) implements DisclosureRule {
        @Override
        public RuleId id() {
            return RuleId.of("testkit", "sealing", 1);
        }

        @Override
        public LegalBasis basis() {
            return LegalBasis.PATIENTS_WISH;
        }

        @Override
        public boolean withholds(Fragment fragment, Reader reader) {
            return fragment.labels().has(label);
        }
    }

    private Disclosure decided(LetterContent content, Recipient reader, PolicySet by) {
        return Selection.of(content, reader, List.of(reader), by).disclosure();
    }

    /** One more rule that withholds never shows more. */
    public void aRuleNeverAddsContent(LetterContent content, Recipient reader, Label label) {
        Seq<String> before = decided(content, reader, policy).included();
        PolicySet stricter = policy.with(new Sealing(label), policy.version() + "-sealed");
        law(
                "a rule that withholds never adds content",
                before.containsAll(decided(content, reader, stricter).included()));
    }

    /**
     * A label that clears nobody never shows more.
     *
     * @param label none by which the set clears something for the reader, such as SAFEGUARDING for social care
     */
    public void aLabelNeverAddsContent(LetterContent content, Recipient reader, Label label) {
        Seq<String> before = decided(content, reader, policy).included();
        LetterContent labelled = content.saying(content.fragments().map(each -> each.labelled(Labels.of(label))));
        law(
                "a label never adds content",
                before.containsAll(decided(labelled, reader, policy).included()));
    }

    /** That fragments are summed up in others never shows more. */
    public void whatIsDerivedNeverAddsContent(LetterContent content, Recipient reader) {
        Seq<String> before = decided(content.saying(content.fragments().map(PolicyLaws::underived)), reader, policy)
                .included();
        law(
                "a source never adds content",
                before.containsAll(decided(content, reader, policy).included()));
    }

    private static Fragment underived(Fragment fragment) {
        return Fragment.builder()
                .id(fragment.id())
                .heading(fragment.heading())
                .body(fragment.body())
                .labels(fragment.labels())
                .subject(fragment.subject())
                .build();
    }

    /** Every fragment is included or withheld, once, and each reason cites a law. */
    public void everyFragmentIsAccountedFor(LetterContent content, Recipient reader) {
        Disclosure decided = decided(content, reader, policy);
        Seq<String> told = decided.included().appendAll(decided.withheld().map(Withheld::fragment));
        law(
                "every fragment is included or reported",
                decided.hold().isPresent()
                        ? decided.included().isEmpty()
                        : told.sorted()
                                .equals(content.fragments().map(Fragment::id).sorted()));
        law(
                "whatever is shared is allowed by a law",
                decided.included().isEmpty() || decided.basis().isPresent());
    }

    /** Whether a notice stands depends on policy and audience alone. */
    public void aNoticeDependsOnTheAudienceAlone(LetterContent content, Recipient reader) {
        Selection.of(content, reader, List.of(reader), policy)
                .letter()
                .ifPresent(letter -> law(
                        "a notice depends on the audience alone",
                        letter.notice().equals(policy.notice(reader.audience()))));
    }

    private static void law(String law, boolean holds) {
        if (!holds) {
            throw new AssertionError(law);
        }
    }
}
