package io.github.medsecretary.correspondence.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Absence;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.selection.Manner;
import io.vavr.collection.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** An answer puts the letter together again and says what it changes. */
class ReassembledTest {

    private static final Incomplete ASKING = Desk.begun(Desk.draft(
                    Sample.content(List.of(
                            Sample.text("a", "She is well."),
                            Sample.fragment(
                                    "b",
                                    Heading.INVESTIGATION_RESULTS,
                                    new Body.Absent("results", Absence.INAUDIBLE)))),
                    Sample.gp(),
                    Sample.pt()))
            .complete(Desk.field(), "s-green", Desk.NINE)
            .getLeft();

    @Test
    void whatTheAnswerChangesIsToldBeforeItIsTaken() {
        var answer = Sample.content(List.of(
                Sample.text("a", "She is well."),
                Sample.fragment("b", Heading.INVESTIGATION_RESULTS, new Body.Results(List.of("Sodium 140.")))));
        Reassembled after = ASKING.reassembled(answer);
        assertEquals(List.of("b"), after.changed().changed().toList());
        assertEquals(
                List.of("gp", "pt"), after.readers().map(Redispatch::recipient).toList());
        assertEquals(Stage.INCOMPLETE, ASKING.stage());
        assertTrue(after.draft().queries().isEmpty());
        assertEquals(
                after.draft().sha256(),
                ASKING.answered(answer, "s", Desk.TEN).draft().sha256());
        assertFalse(after.toString().contains("Sodium"));
    }

    @Test
    void whatEachReaderReadsOtherwiseIsShownInWordsAndOnAPage() {
        var answer = Sample.content(List.of(
                Sample.text("a", "She is <very> well."),
                Sample.fragment("b", Heading.INVESTIGATION_RESULTS, new Body.Results(List.of("Sodium 140."))),
                Sample.text("c", "Her sister says so.", Label.THIRD_PARTY)));
        WhatChanged changed =
                WhatChanged.between(ASKING.draft(), ASKING.reassembled(answer).draft());
        String text = changed.text();
        assertTrue(text.startsWith("Copy for gp:\n"));
        assertTrue(text.contains("- She is well.\n+ She is <very> well."));
        String patient = text.substring(text.indexOf("Copy for pt:"));
        assertTrue(patient.contains("+ Sodium 140."));
        assertFalse(patient.contains("sister"));
        assertTrue(changed.html().contains("She is <ins>&lt;very&gt; </ins>well."));
        assertFalse(changed.html().contains("reference"));
        Parser parser = Parser.xmlParser().setTrackErrors(1);
        Jsoup.parse("<body>" + changed.html() + "</body>", "", parser);
        assertTrue(parser.getErrors().isEmpty(), parser.getErrors()::toString);
        assertFalse((changed + "" + changed.readers()).contains("Sodium"));
        assertEquals(
                "It reads the same for everybody.\n",
                WhatChanged.between(ASKING.draft(), ASKING.draft()).text());
    }

    @Test
    void whatWasSignedBeforeTheAnswerSignsNothingAfterIt() {
        AwaitingSignature before = Desk.awaiting(Desk.sample());
        SigningAct act = before.act(Desk.LEE, Manner.READ, Desk.NINE);
        var answer = Sample.content(Sample.fragments().append(Sample.text("more", "She sleeps well.")));
        AwaitingSignature after = before.sendBack("s-green", Desk.NINE)
                .revised(before.draft().answered(answer), "s-green", Desk.TEN)
                .complete(Desk.field(), "s-green", Desk.TEN)
                .get();
        assertEquals(
                LetterCode.SIGNATURE_STALE,
                after.sign(SigningRules.authorAlone(), List.of(act)).getLeft().code());
    }

    @Test
    void aReaderWhoMayNotSeeTheAnswerReadsTheSame() {
        var answer = Sample.content(ASKING.draft()
                .content()
                .fragments()
                .append(Sample.text("c", "Her sister says so.", Label.THIRD_PARTY)));
        assertEquals(
                List.of("gp"),
                ASKING.reassembled(answer).readers().map(Redispatch::recipient).toList());
    }
}
