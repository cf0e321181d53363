package io.github.medsecretary.core.text;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Comparator;

/**
 * Edits of one text that go together: applied all at once or not at all, and undone by {@link #inverse}.
 *
 * <p>No two of them change the same place, so their order does not matter. Immutable and thread-safe.
 */
public final class Edits {

    private static final Comparator<Edit> IN_ORDER = Comparator.<Edit>comparingInt(
                    edit -> edit.span().start())
            .thenComparingInt(edit -> edit.span().end());

    private final Seq<Edit> inOrder;

    private Edits(Seq<Edit> inOrder) {
        this.inOrder = inOrder;
    }

    /**
     * The edits together, or a problem ({@link CoreCode#OVERLAPPING_EDITS}) that names the first place that two of
     * them change. Two insertions at one place overlap too: nothing says which comes first.
     */
    public static Either<Problem, Edits> of(Iterable<Edit> edits) {
        Seq<Edit> sorted = List.ofAll(edits).sorted(IN_ORDER);
        return sorted.zip(sorted.drop(1))
                .find(pair -> clash(pair._1().span(), pair._2().span()))
                .map(pair -> Either.<Problem, Edits>left(overlapAt(pair._2().span())))
                .getOrElse(() -> Either.right(new Edits(sorted)));
    }

    private static boolean clash(Span first, Span second) {
        return second.start() < first.end() || second.equals(first);
    }

    private static Problem overlapAt(Span span) {
        return Problem.of(CoreCode.OVERLAPPING_EDITS, "Two edits change offset " + span.start() + ".");
    }

    /** The edits in the order of their places. */
    public Seq<Edit> toSeq() {
        return inOrder;
    }

    /**
     * The text with all edits made, or a problem and nothing changed: {@link CoreCode#SPAN_OUTSIDE_TEXT} if a place
     * isn't in the text or cuts a surrogate pair, {@link CoreCode#ILLEGAL_CHARACTER} if a replacement can't be text.
     */
    public Either<Problem, ClinicalText> applyTo(ClinicalText text) {
        return inOrder.flatMap(edit -> problemOf(edit, text))
                .headOption()
                .map(Either::<Problem, ClinicalText>left)
                .getOrElse(() -> ClinicalText.of(spliced(text)));
    }

    // Each replacement by itself: halves of a pair in two neighbours would make a text, but one without an inverse.
    private static Option<Problem> problemOf(Edit edit, ClinicalText text) {
        return text.holds(edit.span())
                ? ClinicalText.of(edit.replacement()).swap().toOption()
                : Option.of(outside(edit.span(), text));
    }

    private static Problem outside(Span span, ClinicalText text) {
        return Problem.of(
                CoreCode.SPAN_OUTSIDE_TEXT,
                "An edit of " + span.start() + ".." + span.end() + " does not fit a text of " + text.length()
                        + " units.");
    }

    private String spliced(ClinicalText text) {
        var result = new StringBuilder(text.length());
        int done = 0;
        for (Edit edit : inOrder) {
            result.append(text, done, edit.span().start()).append(edit.replacement());
            done = edit.span().end();
        }
        return result.append(text, done, text.length()).toString();
    }

    /**
     * The edits that turn the edited text back into {@code original}.
     *
     * @throws IndexOutOfBoundsException if these edits do not fit {@code original}
     */
    public Edits inverse(ClinicalText original) {
        List<Edit> undo = List.empty();
        int shift = 0;
        for (Edit edit : inOrder) {
            int start = edit.span().start() + shift;
            int end = start + edit.replacement().length();
            undo = followed(undo, Edit.replace(Span.of(start, end), original.quote(edit.span())));
            shift += edit.replacement().length() - edit.span().length();
        }
        return new Edits(undo.reverse());
    }

    // Undoing two deletions side by side inserts twice at one place: that is one insertion.
    private static List<Edit> followed(List<Edit> undo, Edit next) {
        return undo.headOption()
                .filter(last -> last.span().equals(next.span()))
                .map(last -> undo.tail().prepend(Edit.replace(next.span(), last.replacement() + next.replacement())))
                .getOrElse(() -> undo.prepend(next));
    }
}
