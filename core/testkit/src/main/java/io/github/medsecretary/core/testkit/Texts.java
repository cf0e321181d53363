package io.github.medsecretary.core.testkit;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Edits;
import io.github.medsecretary.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of texts, places in them and changes of them. */
public final class Texts {

    private static final List<String> WORDS = List.of(
            "the", "patient", "left", "knee", "5 mg", "ileum", "MS", "O'Brien", "naïve", "Llŷr", "İzmir", "straße",
            "e\u0301", "👩‍⚕️", "\u00a0", "—", "(", ")", ".", ",", "\n", "\n\n", "µg", "𝒳", "½", "10%", "x-ray");

    private Texts() {}

    /** Texts of words and marks, with characters of one and two UTF-16 units and such that change length in capitals. */
    public static Arbitrary<ClinicalText> clinicalTexts() {
        return Arbitraries.of(WORDS)
                .list()
                .ofMaxSize(30)
                .map(words -> String.join(" ", words))
                .map(words -> ClinicalText.of(words).get());
    }

    /** Places that lie in a text and cut no character. */
    public static Arbitrary<Span> spansIn(ClinicalText text) {
        var bound = Arbitraries.integers().between(0, text.length());
        return Combinators.combine(bound, bound)
                .as((one, other) -> Span.of(Math.min(one, other), Math.max(one, other)))
                .filter(text::holds);
    }

    /** Changes of a text that go together. */
    public static Arbitrary<Edits> editsOf(ClinicalText text) {
        Arbitrary<Edit> edit = Combinators.combine(spansIn(text), Arbitraries.of("", "x", "ileum", "👍"))
                .as(Edit::replace);
        return edit.list().ofMaxSize(6).map(Texts::together);
    }

    private static Edits together(List<Edit> edits) {
        var kept = new ArrayList<Edit>();
        for (Edit each : edits) {
            kept.add(each);
            if (Edits.of(kept).isLeft()) {
                kept.remove(kept.size() - 1);
            }
        }
        return Edits.of(kept).get();
    }

    /** Places up to offset 1,000. */
    public static Arbitrary<Span> spans() {
        var bound = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(bound, bound)
                .as((one, other) -> Span.of(Math.min(one, other), Math.max(one, other)));
    }
}
