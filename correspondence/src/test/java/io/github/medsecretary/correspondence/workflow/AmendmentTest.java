package io.github.medsecretary.correspondence.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.rendering.HtmlRenderer;
import io.github.medsecretary.correspondence.rendering.TextRenderer;
import io.github.medsecretary.correspondence.selection.Manner;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** What is wrong with a signed letter is put right by another. */
class AmendmentTest {

    private static final Signed FIRST = Desk.signed(Desk.sample());

    private static Signed signed(InProgress begun) {
        AwaitingSignature letter =
                begun.complete(Desk.field(), "s-green", Desk.TEN).get();
        return Desk.sign(SigningRules.authorAlone(), letter, Desk.LEE, Manner.READ)
                .get();
    }

    private static Draft saying(Fragment... fragments) {
        return Desk.draft(Sample.content(List.of(fragments)), Sample.gp(), Sample.pt());
    }

    @Test
    void aNewVersionIsLinkedToTheOldAndAnotherLetter() {
        Signed second = signed(FIRST.amend("s-green", Desk.TEN));
        assertEquals(2, second.version());
        assertEquals(Stage.AMENDED, second.stage());
        assertEquals(FIRST.sha256(), second.draft().lineage().orElseThrow().sha256());
        assertNotEquals(FIRST.sha256(), second.sha256());
        Draft other = saying(Sample.text("a", "She is well."));
        Signed third = signed(second.amend("s-green", Desk.TEN).revised(other, "s-green", Desk.TEN));
        assertEquals(3, third.version(), "a change of words keeps the link");
        assertEquals(second.sha256(), third.draft().lineage().orElseThrow().sha256());
        assertEquals(
                3, third.trail().events().count(each -> each.step() == Step.SIGN), "the trail goes back to the first");
    }

    @Test
    void aLaterLetterTakesThePlaceOfItsOwnForerunnerOnly() {
        Signed second = signed(FIRST.amend("s-green", Desk.TEN));
        Signed third = signed(second.replacement(Desk.sample(), "s-green", Desk.TEN));
        Signed added = signed(FIRST.addendum(Desk.sample(), "s-green", Desk.TEN));
        assertEquals(Stage.SUPERSEDED, FIRST.stageBeside(List.of(added, second)));
        assertEquals(Stage.SIGNED, FIRST.stageBeside(List.of(added, third)));
        assertEquals(Stage.SUPERSEDED, second.stageBeside(List.of(third)));
        assertEquals(Stage.AMENDED, second.stageBeside(List.of(FIRST, second)));
    }

    @Test
    void whatAddsAndWhatReplacesAreLinkedInTheirOwnWay() {
        Draft other = saying(Sample.text("a", "The result has come."));
        Lineage adds =
                FIRST.addendum(other, "s-green", Desk.TEN).draft().lineage().orElseThrow();
        Lineage replaces =
                FIRST.replacement(other, "s-green", Desk.TEN).draft().lineage().orElseThrow();
        assertEquals(new Lineage(Lineage.Link.ADDS_TO, FIRST.sha256(), 1), adds);
        assertEquals(new Lineage(Lineage.Link.REPLACES, FIRST.sha256(), 2), replaces);
        assertEquals("appends", adds.link().relation());
        assertEquals("T10", replaces.link().event());
    }

    @Test
    void aDraftIsVerifiedToTheLastLabel() {
        assertTrue(FIRST.verify(Desk.sample()));
        assertFalse(FIRST.verify(Desk.sample().in("clinic-letter 3")));
        assertFalse(FIRST.verify(Desk.draft(Sample.content(Sample.fragments()), Sample.gp())));
        Seq<Fragment> relabelled = Sample.fragments()
                .map(each -> each.labelled(Sample.fragments().get(1).labels()));
        assertFalse(FIRST.verify(Desk.draft(Sample.content(relabelled), Sample.gp(), Sample.pt())));
    }

    @Test
    void bytesAreVerifiedForTheirReaderAndForm() {
        byte[] bytes = TextRenderer.usual()
                .render(Desk.posted(FIRST, "gp", Desk.TEN).get().letter());
        assertTrue(FIRST.verify("gp", TextRenderer.usual(), bytes));
        assertFalse(FIRST.verify("pt", TextRenderer.usual(), bytes));
        assertFalse(FIRST.verify("gp", HtmlRenderer.usual(), bytes));
        assertFalse(FIRST.verify("nobody", TextRenderer.usual(), bytes));
        bytes[bytes.length / 2]++;
        assertFalse(FIRST.verify("gp", TextRenderer.usual(), bytes));
    }

    @Test
    void onlyWhoSawWhatChangedIsWrittenToAgain() {
        Draft before = saying(Sample.text("a", "She is well."), Sample.text("b", "Her sister said so.", Label.NOPAT));
        Draft after = saying(Sample.text("a", "She is well."), Sample.text("b", "Her brother said so.", Label.NOPAT));
        assertEquals(List.of(new Redispatch("gp", Redispatch.Why.CHANGED)), Redispatch.between(before, after));
        assertEquals(List.empty(), Redispatch.between(before, before));
    }

    @Test
    void whoGetsACopyNowAndWhoGetsNoneAnyMoreAreTold() {
        LetterContent content = Sample.content(List.of(Sample.text("a", "She is well.", Label.NOPAT)));
        Draft gp = Desk.draft(Sample.content(List.of(Sample.text("a", "She is well."))), Sample.pt());
        Draft other = Desk.draft(content, Sample.pt(), Sample.gp());
        assertEquals(
                List.of(new Redispatch("pt", Redispatch.Why.WITHDRAWN), new Redispatch("gp", Redispatch.Why.NEW)),
                Redispatch.between(gp, other));
    }

    @Test
    void theListRestsOnWhatWasInFactSent() {
        Seq<Dispatched> sent = List.of(Desk.posted(FIRST, "pt", Desk.TEN).get());
        Signed same = signed(FIRST.amend("s-green", Desk.TEN));
        assertEquals(
                List.of(new Redispatch("gp", Redispatch.Why.NEW)),
                Redispatch.since(sent, same),
                "a new signature alone changes nothing");
        Signed other = signed(FIRST.amend("s-green", Desk.TEN)
                .revised(saying(Sample.text("a", "She is well.")), "s-green", Desk.TEN));
        assertEquals(
                List.of(new Redispatch("pt", Redispatch.Why.CHANGED), new Redispatch("gp", Redispatch.Why.NEW)),
                Redispatch.since(sent, other));
    }

    @Test
    void aDifferenceTellsIdsAndGivesTheNewVersion() {
        LetterContent old = Sample.content(List.of(
                Sample.text("a", "One."),
                Sample.text("b", "Two."),
                Sample.text("c", "Three."),
                Sample.text("d", "Four.")));
        LetterContent now = Sample.content(List.of(
                Sample.text("c", "Three."),
                Sample.text("b", "Zwei."),
                Sample.text("a", "One."),
                Sample.text("e", "Five.")));
        LetterDiff diff = LetterDiff.between(old, now);
        assertEquals(List.of("e"), diff.added());
        assertEquals(List.of("d"), diff.removed());
        assertEquals(List.of("b"), diff.changed());
        assertTrue(diff.isReordered());
        assertFalse(diff.isReframed());
        assertFalse(diff.isEmpty());
        assertEquals(now, diff.applyTo(old).get());
        assertEquals(LetterCode.OTHER_VERSION, diff.applyTo(now).getLeft().code());
        assertEquals("LetterDiff[added e, removed d, changed b]", diff.toString());
        assertTrue(LetterDiff.between(old, old).isEmpty());
    }
}
