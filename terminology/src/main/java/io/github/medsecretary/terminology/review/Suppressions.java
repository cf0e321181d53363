package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/** What nobody wants to be shown again, by whose decision. Immutable and thread-safe. */
public final class Suppressions {

    private final Seq<Suppression> inOrder;

    private Suppressions(Seq<Suppression> inOrder) {
        this.inOrder = inOrder;
    }

    /** These; of several that cover a finding the first is named. */
    public static Suppressions of(Iterable<? extends Suppression> suppressions) {
        return new Suppressions(List.ofAll(suppressions));
    }

    /** Findings parted: what is shown, and what is silenced by which decision. None is lost. */
    public Sifted sift(Iterable<? extends Finding> findings, ClinicalText text, Occasion occasion) {
        var shown = new ArrayList<Finding>();
        var silenced = new ArrayList<Silenced>();
        for (Finding finding : findings) {
            covering(finding, text, occasion)
                    .ifPresentOrElse(
                            suppression -> silenced.add(new Silenced(finding, suppression)), () -> shown.add(finding));
        }
        return new Sifted(List.ofAll(shown), List.ofAll(silenced));
    }

    private Optional<Suppression> covering(Finding finding, ClinicalText text, Occasion occasion) {
        return inOrder.find(each -> each.covers(finding, text, occasion)).toJavaOptional();
    }

    /** Those that hold no more on a day, to be tidied away. */
    public Seq<Suppression> expired(LocalDate day) {
        return inOrder.filter(each -> each.until().filter(day::isAfter).isPresent());
    }

    /**
     * A finding that is not shown.
     *
     * @param finding what was found
     * @param by whose decision
     */
    public record Silenced(Finding finding, Suppression by) {}

    /**
     * Findings, parted.
     *
     * @param shown in their order
     * @param silenced in their order
     */
    public record Sifted(Seq<Finding> shown, Seq<Silenced> silenced) {}
}
