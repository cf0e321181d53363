package io.github.medsecretary.correspondence.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Absence;
import io.github.medsecretary.correspondence.content.Action;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.LetterKind;
import io.github.medsecretary.correspondence.content.Medicine;
import io.github.medsecretary.correspondence.language.Language;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.correspondence.template.DateStyle;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static AudienceLetter letter(Seq<Fragment> fragments) {
        return Selection.of(Sample.content(fragments), Sample.gp(), List.of(), PolicySet.uk())
                .letter()
                .orElseThrow();
    }

    private static AudienceLetter holding(Body... bodies) {
        return letter(List.of(bodies)
                .zipWith(List.of(Heading.values()), (body, heading) -> Sample.fragment(heading.code(), heading, body)));
    }

    private static Body medicines(int count) {
        return new Body.Medicines(
                List.fill(count, () -> Medicine.builder().name("x").build()));
    }

    private static Body actions(int count) {
        return new Body.Actions(List.fill(count, () -> new Action(Action.Owner.GP, "x", Optional.empty())));
    }

    @ParameterizedTest
    @CsvSource({"2030-01-04, 4 January 2030", "2030-09-30, 30 September 2030", "1961-12-31, 31 December 1961"})
    void datesAreWrittenOut(LocalDate date, String written) {
        assertEquals(written, Language.english().tongue().date(date, DateStyle.LONG));
    }

    @Test
    void aMissingPageIsMissedByTheManifest() {
        assertEquals(
                "This letter has 0 sections, 0 medicines and 0 actions.",
                Wording.manifest(letter(List.empty())).get());
        assertEquals(
                "This letter has 2 sections, 1 medicine and 1 action.",
                Wording.manifest(holding(medicines(1), actions(1))).get());
        assertEquals(
                "This letter has 1 section, 2 medicines and 0 actions.",
                Wording.manifest(holding(medicines(2))).get());
        assertEquals(
                "This letter has 5 sections, 5 medicines and 3 actions.",
                Wording.manifest(holding(
                                medicines(2), actions(1), medicines(3), actions(2), new Body.Narrative("medicines")))
                        .get());
    }

    @Test
    void whereAnAppointmentIsAllThatThereIsToFindNothingIsCounted() {
        assertEquals(Option.none(), Wording.manifest(missed(new Body.Narrative("x"))));
        assertEquals(
                Option.some("This letter has 1 section, 1 medicine and 0 actions."),
                Wording.manifest(missed(medicines(1))));
    }

    private static AudienceLetter missed(Body body) {
        LetterContent like = Sample.content(List.of(Sample.fragment("f", Heading.PLAN_AND_REQUESTED_ACTIONS, body)));
        LetterContent missed = LetterContent.builder()
                .reference(like.reference())
                .kind(LetterKind.DID_NOT_ATTEND)
                .dates(like.dates())
                .organisation(like.organisation())
                .patient(like.patient())
                .author(like.author())
                .fragments(like.fragments())
                .build();
        return Selection.of(missed, Sample.gp(), List.of(), PolicySet.uk())
                .letter()
                .orElseThrow();
    }

    @Test
    void listsAreItemsAndRunningTextIsParagraphs() {
        Seq<String> ab = List.of("a", "b");
        for (Body list : List.of(new Body.Diagnoses(ab), new Body.Results(ab), new Body.Allergies(ab))) {
            assertEquals(ab, Wording.items(list));
            assertEquals(List.empty(), Wording.paragraphs(list));
        }
        for (Body text : List.of(new Body.Narrative("a\n\nb"), new Body.Statement("a\n\nb"))) {
            assertEquals(List.empty(), Wording.items(text));
            assertEquals(ab, Wording.paragraphs(text));
        }
        assertEquals(List.of("x", "x"), Wording.items(medicines(2)));
        Body absent = new Body.Absent("allergies", Absence.NOT_RECORDED);
        assertEquals(List.of("Not recorded."), Wording.paragraphs(absent));
        assertEquals(List.empty(), Wording.items(absent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb\n\nc", "a\r\nb\r\n\r\nc", "a \n b\n \t\n\n c\n", "\n\na\rb\r\rc"})
    void anEmptyLinePartsParagraphsOnAnyMachine(String text) {
        assertEquals(List.of("a b", "c"), Wording.paragraphs(new Body.Narrative(text)));
    }
}
