package io.github.medsecretary.terminology.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edits;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Review;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the published notes promise to those who test their own rules with them. */
class NotesProperties {

    private static final Review REVIEW = Review.everyday(Dictionary.of(UkLexicons.layers()));

    @Provide
    Arbitrary<Planted> planted() {
        return Notes.planted();
    }

    @Provide
    Arbitrary<ClinicalText> harmless() {
        return Notes.harmless();
    }

    private static Seq<Finding> check(ClinicalText text) {
        return REVIEW.check(text, DocumentContext.unknown());
    }

    @Property(tries = 200)
    void theErrorStandsInTheNoteWhereItIsSaidTo(@ForAll("planted") Planted note) {
        assertTrue(note.text().holds(note.place()));
        assertFalse(note.place().isEmpty());
        String error = note.text().quote(note.place());
        assertEquals(error.strip(), error);
        assertFalse(note.text().value().contains("|"), "the bars around the error are not part of the note");
    }

    @Property(tries = 200)
    void nothingButThePlantedErrorIsFound(@ForAll("planted") Planted note) {
        assertEquals(
                List.of(note.rule()), check(note.text()).map(each -> each.rule().label()));
    }

    @Property(tries = 200)
    void sentencesAreParted(@ForAll("planted") Planted note) {
        assertFalse(note.text().value().contains("  "));
        assertTrue(note.text().value().endsWith("."));
        assertFalse(note.text().value().startsWith(" "));
    }

    @Property(tries = 100)
    void harmlessNotesSaySomething(@ForAll("harmless") ClinicalText note) {
        assertTrue(note.value().endsWith("."));
        assertEquals(List.empty(), check(note));
    }

    @Property(tries = 200)
    void everySuggestionAppliesAndUndoingItGivesTheNoteBack(@ForAll("planted") Planted note) {
        check(note.text()).flatMap(Finding::suggestions).forEach(edit -> {
            Edits edits = Edits.of(List.of(edit)).get();
            ClinicalText changed = edits.applyTo(note.text()).get();
            assertEquals(
                    note.text(), edits.inverse(note.text()).applyTo(changed).get());
        });
    }

    @Property(tries = 100)
    void whatStandsInFrontOnlyShiftsTheFindings(
            @ForAll("planted") Planted note, @ForAll("harmless") ClinicalText lead) {
        String before = lead.value() + "\n\n";
        ClinicalText both = ClinicalText.of(before + note.text().value()).get();
        assertEquals(
                check(note.text()).map(each -> each.span().get().shift(before.length())),
                check(both).map(each -> each.span().get()));
    }

    @Example
    void everyKindOfErrorIsPlanted() {
        assertEquals(
                TreeSet.of("dose-notation", "error-prone", "homonym", "placeholder", "variant"),
                TreeSet.ofAll(Notes.planted()
                        .sampleStream()
                        .limit(400)
                        .map(Planted::rule)
                        .toList()));
    }

    @Example
    void notesAreOfSeveralLengths() {
        Seq<Integer> lengths = List.ofAll(Notes.harmless()
                .sampleStream()
                .limit(200)
                .map(ClinicalText::length)
                .toList());
        assertTrue(lengths.distinct().size() > 20);
    }
}
