package io.github.medsecretary.core.confidentiality;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The labels of one thing, each once, in order of code. Prints how many: they tell of the patient. Immutable. */
public final class Labels {

    private static final Labels NONE = new Labels(List.empty());

    private final Seq<Label> sorted;

    private Labels(Seq<Label> sorted) {
        this.sorted = sorted;
    }

    /** Unlabelled. */
    public static Labels none() {
        return NONE;
    }

    /** These labels. */
    public static Labels of(Label... labels) {
        return of(List.of(labels));
    }

    /** These labels. */
    public static Labels of(Iterable<Label> labels) {
        List<Label> all = List.ofAll(labels);
        return all.isEmpty() ? NONE : new Labels(all.distinct().sorted());
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return sorted.isEmpty();
    }

    /** Whether a label is among them. */
    public boolean has(Label label) {
        return sorted.contains(label);
    }

    /** Whether one of these is among them. */
    public boolean hasAny(Iterable<Label> labels) {
        if (!sorted.isEmpty()) {
            for (Label each : labels) {
                if (sorted.contains(each)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The labels of both. */
    public Labels and(Labels other) {
        if (isEmpty()) {
            return other;
        }
        return other.sorted.forAll(sorted::contains) ? this : of(sorted.appendAll(other.sorted));
    }

    /** In order of code. */
    public Seq<Label> toSeq() {
        return sorted;
    }

    /** The gravest of them; a usual health record's if there is none. */
    public Confidentiality confidentiality() {
        return sorted.isEmpty() ? Confidentiality.N : sorted.map(Label::atLeast).reduce(Confidentiality::max);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Labels that && sorted.equals(that.sorted);
    }

    @Override
    public int hashCode() {
        return sorted.hashCode();
    }

    /** How many. */
    @Override
    public String toString() {
        return "Labels[" + sorted.size() + "]";
    }
}
