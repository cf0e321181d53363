package io.github.medsecretary.core.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Edits;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import java.util.Collections;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EditsProperties {

    @Property(tries = 500)
    void applying_them_equals_replacing_from_the_back(@ForAll EditedText edited) {
        var naive = new StringBuilder(edited.text().value());
        for (Edit edit : edited.edits().toSeq().reverse()) {
            naive.replace(edit.span().start(), edit.span().end(), edit.replacement());
        }
        assertEquals(
                naive.toString(), edited.edits().applyTo(edited.text()).get().value());
    }

    @Property(tries = 500)
    void the_inverse_restores_the_original(@ForAll EditedText edited) {
        var changed = edited.edits().applyTo(edited.text()).get();
        assertEquals(
                edited.text(),
                edited.edits().inverse(edited.text()).applyTo(changed).get());
    }

    @Property(tries = 500)
    void the_inverse_is_made_of_edits_that_go_together(@ForAll EditedText edited) {
        var inverse = edited.edits().inverse(edited.text());
        var again = Edits.of(inverse.toSeq()).get();
        assertEquals(inverse.toSeq(), again.toSeq());
    }

    @Property(tries = 300)
    void the_order_in_which_they_are_listed_does_not_matter(@ForAll EditedText edited, @ForAll Random random) {
        var listed = edited.edits().toSeq();
        var shuffled = listed.toJavaList();
        Collections.shuffle(shuffled, random);
        assertEquals(listed, Edits.of(shuffled).get().toSeq());
    }

    @Property(tries = 300)
    void one_that_overlaps_is_refused(@ForAll("nonEmpty") Span span, @ForAll("nonEmpty") Span other) {
        var edits = Edits.of(List.of(Edit.replace(span, "a"), Edit.replace(other, "b")));
        assertEquals(span.overlaps(other), edits.isLeft());
        if (edits.isLeft()) {
            assertEquals(CoreCode.OVERLAPPING_EDITS, edits.getLeft().code());
        }
    }

    @Provide
    Arbitrary<Span> nonEmpty() {
        return Texts.spans().filter(span -> !span.isEmpty() && span.start() < 120);
    }

    @Property(tries = 300)
    void a_span_of_a_text_can_be_quoted_and_is_text_again(@ForAll ClinicalText text, @ForAll Random random) {
        var span = Texts.spansIn(text).generator(100).next(random).value();
        assertTrue(text.holds(span));
        var quoted = ClinicalText.of(text.quote(span)).get();
        assertEquals(span.length(), quoted.length());
        assertEquals(quoted.value(), text.subSequence(span.start(), span.end()).toString());
    }
}
