package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.Seq;

/**
 * A text that has been checked, from which {@link Review#recheck} of the same review goes on after an edit. Immutable and
 * thread-safe.
 */
public final class Checked {

    private final Review review;
    private final Reading reading;
    private final DocumentContext context;
    private final Seq<Finding> local;
    private final Seq<Seq<Finding>> judged;
    private final Seq<Finding> findings;

    Checked(
            Review review,
            Reading reading,
            DocumentContext context,
            Seq<Finding> local,
            Seq<Seq<Finding>> judged,
            Seq<Finding> whole) {
        this.review = review;
        this.reading = reading;
        this.context = context;
        this.local = local;
        this.judged = judged;
        this.findings =
                local.appendAll(judged.flatMap(each -> each)).appendAll(whole).sorted(Review.IN_ORDER);
    }

    /** The text. */
    public ClinicalText text() {
        return reading.text();
    }

    /** What was known about it. */
    public DocumentContext context() {
        return context;
    }

    /** Everything that there is to say about it, as {@link Review#check} says it. */
    public Seq<Finding> findings() {
        return findings;
    }

    /** Whether its findings are of a review, and not of one with other rules or another dictionary. */
    boolean isBy(Review other) {
        return review.equals(other);
    }

    /** Its parts and words. */
    Reading reading() {
        return reading;
    }

    /** What rules about paragraphs said, in no order across places. */
    Seq<Finding> local() {
        return local;
    }

    /** What each of the rules that judge by facts said. */
    Seq<Seq<Finding>> judged() {
        return judged;
    }

    /** The text's length and how much was found. */
    @Override
    public String toString() {
        return "Checked[" + text().length() + ", " + findings.size() + " findings]";
    }
}
