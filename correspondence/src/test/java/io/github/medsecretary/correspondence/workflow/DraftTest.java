package io.github.medsecretary.correspondence.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Absence;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final Instant NINE = Instant.parse("2030-01-06T09:00:00Z");
    private static final OpenQuery QUESTION =
            new OpenQuery(1, Optional.of("f1"), Query.of("Which side?", List.empty()));

    private static Draft draft(Seq<Fragment> fragments, OpenQuery... queries) {
        return Draft.of(
                Sample.content(fragments),
                List.of(Sample.gp(), Sample.pt(), Sample.insurer(true)),
                PolicySet.uk(),
                List.of(queries));
    }

    private static String hash(Seq<Fragment> fragments) {
        return draft(fragments).sign(Desk.field(), "dr-lee", NINE).get().sha256();
    }

    @Test
    void aLetterWithOpenQuestionsCannotBeSigned() {
        Draft asking = draft(Sample.fragments(), QUESTION);
        assertEquals(
                LetterCode.OPEN_QUERIES,
                asking.sign(Desk.field(), "dr-lee", NINE).getLeft().code());
        assertEquals(List.of(QUESTION), asking.queries());
        assertTrue(asking.answered(asking.content())
                .sign(Desk.field(), "dr-lee", NINE)
                .isRight());
    }

    @Test
    void theShortWayAsksWhatTheLongOneDoes() {
        StatedIdentity other = StatedIdentity.of(Desk.name("Ann", "Meadow")).born(Told.of(LocalDate.of(1961, 4, 2)));
        assertEquals(
                LetterCode.IDENTITY_DISAGREES,
                draft(Sample.fragments()).sign(other, "dr-lee", NINE).getLeft().code());
        var enclosing = draft(List.of(Sample.text("f1", "I enclose the report.")))
                .sign(Desk.field(), "dr-lee", NINE)
                .getLeft();
        assertEquals(LetterCode.ENCLOSURE_MISSING, enclosing.code());
        assertEquals(2, enclosing.findings().size(), "a row a copy that is made");
        var gap = Sample.fragment("f1", Heading.HISTORY, new Body.Absent("narrative", Absence.INAUDIBLE));
        assertEquals(
                LetterCode.OPEN_QUERIES,
                draft(List.of(gap)).sign(Desk.field(), "dr-lee", NINE).getLeft().code());
    }

    @Test
    void whatIsLabelledInOnePlaceIsNotRepeatedInAnotherWithoutItsLabels() {
        var told = Sample.fragment(
                "f1", Heading.SOCIAL_CONTEXT, new Body.Narrative("Her sister drinks."), Label.THIRD_PARTY);
        var again = Sample.fragment("f2", Heading.HISTORY, new Body.Diagnoses(List.of("x", "her sister  DRINKS")));
        var refusal =
                draft(List.of(told, again)).sign(Desk.field(), "dr-lee", NINE).getLeft();
        assertEquals(LetterCode.LABELS_DIFFER, refusal.code());
        assertEquals(1, refusal.findings().size());
        assertEquals("f2", refusal.findings().head().about().head().id());
        var both = Sample.fragment("f2", Heading.HISTORY, again.body(), Label.THIRD_PARTY);
        assertTrue(draft(List.of(told, both)).sign(Desk.field(), "dr-lee", NINE).isRight());
    }

    @Test
    void theShortWayLeavesTheSameTraceAsTheLongOne() {
        Signed signed =
                draft(Sample.fragments()).sign(Desk.field(), "dr-lee", NINE).get();
        assertEquals(
                List.of(Step.BEGIN, Step.COMPLETE, Step.SIGN),
                signed.trail().events().map(AuditEvent::step));
    }

    @Test
    void onlyTheAuthorSigns() {
        assertEquals(
                LetterCode.NOT_THE_AUTHOR,
                draft(Sample.fragments())
                        .sign(Desk.field(), "dr-shah", NINE)
                        .getLeft()
                        .code());
        Signed signed =
                draft(Sample.fragments()).sign(Desk.field(), "dr-lee", NINE).get();
        assertEquals("dr-lee", signed.signature().by());
        assertEquals(NINE, signed.signature().at());
        assertEquals(3, signed.recipients().size());
    }

    @Test
    void theHashCoversEveryPartOfTheLetter() {
        String one = hash(Sample.fragments());
        assertEquals(one, hash(Sample.fragments()));
        assertEquals(64, one.length());
        for (int i = 0; i < Sample.fragments().size(); i++) {
            assertNotEquals(one, hash(Sample.fragments().removeAt(i)));
        }
        Fragment first = Sample.fragments().head();
        for (Fragment changed : List.of(
                Sample.fragment("f1", Heading.DIAGNOSES, new Body.Diagnoses(List.of("Crohn’s disease"))),
                Sample.fragment("f1", Heading.DIAGNOSES, new Body.Results(List.of("Crohn's disease"))),
                Sample.fragment("f1", Heading.PROCEDURES, first.body()),
                Sample.fragment("f1", Heading.DIAGNOSES, first.body(), Label.HIV),
                Sample.fragment("f9", Heading.DIAGNOSES, first.body()),
                Fragment.builder()
                        .id("f1")
                        .heading(Heading.DIAGNOSES)
                        .body(first.body())
                        .subject("sister")
                        .build())) {
            assertNotEquals(one, hash(Sample.fragments().update(0, changed)));
        }
        var content = Sample.content(Sample.fragments());
        var others = List.of(Sample.gp(), Sample.pt());
        assertNotEquals(
                one,
                Draft.of(content, others, PolicySet.uk(), List.of())
                        .sign(Desk.field(), "dr-lee", NINE)
                        .get()
                        .sha256());
        assertNotEquals(
                one,
                draft(Sample.fragments())
                        .sign(Desk.field(), "dr-lee", NINE.plusSeconds(1))
                        .get()
                        .sha256());
    }

    @Test
    void wordsCannotMoveFromOnePartToTheNext() {
        assertNotEquals(
                hash(List.of(Sample.text("a", "onetwo"), Sample.text("b", "x"))),
                hash(List.of(Sample.text("a", "one"), Sample.text("b", "twox"))));
        Body joined = new Body.Diagnoses(List.of("ab", "c"));
        Body split = new Body.Diagnoses(List.of("a", "bc"));
        assertNotEquals(
                hash(List.of(Sample.fragment("a", Heading.DIAGNOSES, joined))),
                hash(List.of(Sample.fragment("a", Heading.DIAGNOSES, split))));
    }

    @Test
    void recipientsAreDistinct() {
        LetterContent content = Sample.content(Sample.fragments());
        assertThrows(
                IllegalArgumentException.class,
                () -> Draft.of(content, List.of(Sample.gp(), Sample.gp()), PolicySet.uk(), List.of()));
    }

    @Test
    void nothingPrintsWords() {
        Draft draft = draft(Sample.fragments(), QUESTION);
        String printed = draft + " " + draft.queries() + " "
                + draft(Sample.fragments()).sign(Desk.field(), "dr-lee", NINE).get()
                + Desk.posted(
                        draft(Sample.fragments())
                                .sign(Desk.field(), "dr-lee", NINE)
                                .get(),
                        "gp",
                        NINE);
        for (String secret : List.of("Which", "Crohn", "Field", "Jones", "sister")) {
            assertFalse(printed.contains(secret), secret);
        }
    }
}
