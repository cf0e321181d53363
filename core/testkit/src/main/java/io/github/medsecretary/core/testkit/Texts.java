package io.github.medsecretary.core.testkit;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Edits;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of texts, of places in them and of edits that fit them. */
public final class Texts {

    private Texts() {}

    /**
     * Texts of up to thirty pieces: words, doses, line ends, characters outside the basic plane, combining marks,
     * letters whose case changes their length, spaces of several kinds.
     */
    public static Arbitrary<ClinicalText> clinicalTexts() {
        return strings(30).map(text -> ClinicalText.of(text).get());
    }

    private static Arbitrary<String> strings(int mostPieces) {
        var pieces = Arbitraries.of(
                "the",
                "patient",
                "methotrexate",
                "2.5",
                "mg",
                "µg",
                "½",
                "left",
                "knee",
                ".",
                ",",
                "BP 120/80",
                " ",
                " ",
                "\u00A0",
                "\u202F",
                "\t",
                "\n",
                "\r\n",
                "\u2028",
                "İ",
                "ß",
                "ﬁ",
                "e\u0301",
                "ŵ",
                "\u200D",
                "\uFEFF",
                "😀",
                "👩‍⚕️",
                "𝛼",
                "𠮷",
                "\u0001",
                "\uFFFD",
                "<b>",
                "&",
                "\"",
                "'");
        return pieces.list().ofMaxSize(mostPieces).map(list -> String.join("", list));
    }

    /** Spans of up to a thousand units, some of them empty, most of them small. */
    public static Arbitrary<Span> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 900),
                        Arbitraries.integers().between(0, 100))
                .as((start, length) -> Span.of(start, start + length));
    }

    /** Spans that a text holds. */
    public static Arbitrary<Span> spansIn(ClinicalText text) {
        var offset = Arbitraries.integers().between(0, text.length()).map(at -> boundary(text, at));
        return Combinators.combine(offset, offset).as((a, b) -> Span.of(Math.min(a, b), Math.max(a, b)));
    }

    /** Up to eight edits that fit a text and do not overlap; some abut, insert, delete, or change nothing. */
    public static Arbitrary<Edits> editsOf(ClinicalText text) {
        return walks().map(steps -> placed(text, steps));
    }

    /** Texts, each with edits that fit it. */
    public static Arbitrary<EditedText> editedTexts() {
        return Combinators.combine(clinicalTexts(), walks())
                .as((text, steps) -> new EditedText(text, placed(text, steps)));
    }

    /** Edits that do not overlap; {@link #editedTexts} says of which text. */
    public static Arbitrary<Edits> edits() {
        return editedTexts().map(EditedText::edits);
    }

    private record Step(int gap, int length, String replacement) {}

    private static Arbitrary<java.util.List<Step>> walks() {
        return steps().list().ofMaxSize(8);
    }

    private static Arbitrary<Step> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 5),
                        strings(3))
                .as(Step::new);
    }

    private static Edits placed(ClinicalText text, Iterable<Step> steps) {
        List<Edit> edits = List.empty();
        int done = 0;
        for (Step step : steps) {
            int start = Math.max(done, boundary(text, done + step.gap()));
            int end = Math.max(start, boundary(text, start + step.length()));
            Span span = Span.of(start, end);
            if (!edits.exists(edit -> edit.span().equals(span))) {
                edits = edits.append(Edit.replace(span, step.replacement()));
            }
            done = end;
        }
        return Edits.of(edits).get();
    }

    private static int boundary(ClinicalText text, int offset) {
        int inside = Math.min(offset, text.length());
        return text.holds(Span.of(inside, inside)) ? inside : inside - 1;
    }
}
