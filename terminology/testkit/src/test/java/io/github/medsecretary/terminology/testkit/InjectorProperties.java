package io.github.medsecretary.terminology.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.person.AdministrativeGender;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Review;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A planted contradiction is the only difference between a note and its twin, and is found where it stands. */
class InjectorProperties {

    private static final Review REVIEW = Review.everyday(Dictionary.of(UkLexicons.layers()));

    @Provide
    Arbitrary<PlantedError> contradictory() {
        return Notes.contradictory();
    }

    private static Seq<Finding> check(ClinicalText text, DocumentContext context) {
        return REVIEW.check(text, context);
    }

    private static boolean isOver(Finding finding, Span place) {
        return finding.span().filter(place::overlaps).isPresent();
    }

    @Property(tries = 100)
    void nothingButThePlaceDiffers(@ForAll("contradictory") PlantedError error) {
        String text = error.text().value();
        String twin = error.twin().value();
        String before = text.substring(0, error.place().start());
        assertTrue(before.startsWith(twin.substring(0, Math.min(twin.indexOf("\n\n"), before.length()))));
        assertTrue(error.text().holds(error.place()) && error.twin().holds(error.twinPlace()));
    }

    @Property(tries = 150)
    void theErrorIsFoundAndItsTwinIsNot(@ForAll("contradictory") PlantedError error) {
        String rule = error.kind().rule();
        Seq<Finding> found = check(error.text(), error.context())
                .filter(each -> each.rule().label().equals(rule));
        assertTrue(
                found.exists(
                        each -> isOver(each, error.place()) || each.related().exists(error.place()::overlaps)),
                rule);
        Seq<Finding> ofTwin = check(error.twin(), error.context())
                .filter(each -> each.rule().label().equals(rule))
                .filter(each -> isOver(each, error.twinPlace()));
        assertEquals(List.empty(), ofTwin);
    }

    @Property(tries = 50)
    void everyLawOfAReviewHoldsForIt(@ForAll("contradictory") PlantedError error) {
        ReviewLaws.check(REVIEW, error.text(), error.context());
    }

    @Property(tries = 50)
    void theSameIsFoundAfterAnEditAsAtOnce(@ForAll("contradictory") PlantedError error) {
        var checked = REVIEW.checked(error.twin(), error.context());
        assertEquals(
                REVIEW.checked(error.text(), error.context()).findings(),
                REVIEW.recheck(checked, error.text()).findings());
    }

    @Example
    void aFactOfTheNoteItselfIsChangedWhereItIsToldTwice() {
        ClinicalText note = ClinicalText.of("The left knee is sore. Listed for left knee surgery.")
                .get();
        PlantedError error = Injector.change(ErrorKind.LATERALITY, note, DocumentContext.unknown(), 1)
                .orElseThrow();
        assertEquals("right", error.text().quote(error.place()));
        assertEquals("left", note.quote(error.twinPlace()));
        assertEquals(
                error,
                Injector.change(ErrorKind.LATERALITY, note, DocumentContext.unknown(), 1)
                        .orElseThrow());
        assertTrue(Injector.change(
                        ErrorKind.LATERALITY, ClinicalText.of("The left knee.").get(), DocumentContext.unknown(), 1)
                .isEmpty());
        assertTrue(Injector.write(ErrorKind.PRONOUN, note, AdministrativeGender.MALE, 1)
                .isEmpty());
    }
}
