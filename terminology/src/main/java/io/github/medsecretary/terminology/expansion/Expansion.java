package io.github.medsecretary.terminology.expansion;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Edits;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;

/** A text written out for a reader: the edits, what comes of them, and what is open. Immutable and thread-safe. */
public final class Expansion {

    private final ClinicalText original;
    private final Edits edits;
    private final ClinicalText text;
    private final Seq<OpenQuestion> open;

    Expansion(ClinicalText original, Edits edits, Seq<OpenQuestion> open) {
        this.original = original;
        this.edits = edits;
        this.text = edits.applyTo(original)
                .getOrElseThrow(problem -> new IllegalStateException("an expansion does not fit its text"));
        this.open = open;
    }

    /** The text as it was given. */
    public ClinicalText original() {
        return original;
    }

    /** The text written out. */
    public ClinicalText text() {
        return text;
    }

    /** What changes the original into {@link #text}. */
    public Edits edits() {
        return edits;
    }

    /** What changes {@link #text} back into the original. */
    public Edits inverse() {
        return edits.inverse(original);
    }

    /** What only the author can tell, in the order of the text, once for each short form. */
    public Seq<OpenQuestion> open() {
        return open;
    }

    /** The places at which the two texts differ, in their order. */
    public Seq<Change> diff() {
        var changes = new ArrayList<Change>();
        int shift = 0;
        for (Edit edit : edits.toSeq()) {
            int start = edit.span().start() + shift;
            Span to = Span.of(start, start + edit.replacement().length());
            changes.add(new Change(edit.span(), original.quote(edit.span()), to, edit.replacement()));
            shift += edit.replacement().length() - edit.span().length();
        }
        return Array.ofAll(changes);
    }

    @Override
    public String toString() {
        return "Expansion[" + edits.toSeq().size() + " edits, " + open.size() + " open]";
    }
}
