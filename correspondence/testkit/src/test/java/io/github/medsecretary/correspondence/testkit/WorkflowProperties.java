package io.github.medsecretary.correspondence.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.rendering.TextRenderer;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.correspondence.workflow.Channel;
import io.github.medsecretary.correspondence.workflow.Destination;
import io.github.medsecretary.correspondence.workflow.DispatchIntent;
import io.github.medsecretary.correspondence.workflow.Draft;
import io.github.medsecretary.correspondence.workflow.LetterDiff;
import io.github.medsecretary.correspondence.workflow.Mailed;
import io.github.medsecretary.correspondence.workflow.Mailing;
import io.github.medsecretary.correspondence.workflow.MailingRow;
import io.github.medsecretary.correspondence.workflow.Redispatch;
import io.github.medsecretary.correspondence.workflow.Signed;
import io.github.medsecretary.correspondence.workflow.SigningAct;
import io.github.medsecretary.correspondence.workflow.StatedIdentity;
import io.github.medsecretary.correspondence.workflow.Stops;
import io.github.medsecretary.correspondence.workflow.WhatChanged;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** The laws of a letter's way. */
class WorkflowProperties {

    @Provide
    Arbitrary<LetterContent> contents() {
        return Letters.contents();
    }

    @Provide
    Arbitrary<LetterContent> laden() {
        return TwinLetters.laden();
    }

    @Provide
    Arbitrary<java.util.List<LetterContent>> versions() {
        return Letters.contents().list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<java.util.List<Recipient>> recipients() {
        return Letters.recipients();
    }

    @Provide
    Arbitrary<java.util.List<LetterWalk.Move>> moves() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 59);
        return Combinators.combine(any, any, any, any)
                .as(LetterWalk.Move::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<Twins> twins() {
        return TwinLetters.twins(Policies.policies());
    }

    private static LetterWalk walked(
            java.util.List<LetterContent> contents,
            java.util.List<Recipient> recipients,
            java.util.List<LetterWalk.Move> moves) {
        var walk = new LetterWalk(List.ofAll(contents), List.ofAll(recipients));
        moves.forEach(walk::go);
        return walk;
    }

    // Told once more and plainly: the author, or who has the mandate, in its manner and in its hour.
    private static boolean may(SigningAct act, LetterContent content, String mandator) {
        boolean mandated = content.author().id().equals(mandator) && LetterWalk.DAY.contains(act.at());
        return switch (act.manner()) {
            case READ -> act.by().id().equals(content.author().id());
            case PER_PROCURATIONEM -> mandated && act.by().id().equals("holder-0");
            case NOT_READ -> mandated && act.by().id().equals("holder-1");
            case DELEGATED -> false;
        };
    }

    private static byte[] asRead(Draft draft, DispatchIntent intent) {
        Recipient reader = draft.recipients()
                .find(each -> each.id().equals(intent.recipient()))
                .get();
        return TextRenderer.usual()
                .render(Selection.of(draft.content(), reader, draft.recipients(), draft.policy())
                        .letter(intent.letter().signature())
                        .orElseThrow());
    }

    @Tag("deep")
    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void nothingElseIsSentOnTenThousandWalks(
            @ForAll("versions") java.util.List<LetterContent> contents,
            @ForAll("recipients") java.util.List<Recipient> recipients,
            @ForAll("moves") java.util.List<LetterWalk.Move> moves) {
        nothingIsSentButWhatSomebodyPermittedSignedToTheLastByte(contents, recipients, moves);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void nothingIsSentButWhatSomebodyPermittedSignedToTheLastByte(
            @ForAll("versions") java.util.List<LetterContent> contents,
            @ForAll("recipients") java.util.List<Recipient> recipients,
            @ForAll("moves") java.util.List<LetterWalk.Move> moves) {
        LetterWalk walk = walked(contents, recipients, moves);
        String mandator = contents.get(0).author().id();
        for (DispatchIntent taken : walk.tray.taken()) {
            Signed letter = List.ofAll(walk.signed)
                    .find(each -> each.sha256().equals(taken.signedSha256()))
                    .get();
            Draft draft = letter.draft();
            boolean signed = List.ofAll(walk.made)
                    .exists(each -> each.over().content().equals(draft.content())
                            && each.over().recipients().equals(draft.recipients())
                            && each.over().lineage().equals(draft.lineage())
                            && each.act().by().id().equals(letter.signature().by())
                            && each.act().manner() == letter.signature().manner()
                            && may(each.act(), draft.content(), mandator));
            assertTrue(signed, "nobody permitted signed what was sent");
            assertArrayEquals(asRead(draft, taken), taken.bytes());
            assertTrue(letter.verify(taken.recipient(), TextRenderer.usual(), taken.bytes()));
        }
        Statistics.label("walks")
                .collect(walk.tray.taken().isEmpty() ? "nothing sent" : "sent")
                .coverage(seen -> seen.check("sent").percentage(share -> share > 10.0));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theAuditHoldsNoWordOfALetterNorOfAPatient(
            @ForAll("versions") java.util.List<LetterContent> contents,
            @ForAll("recipients") java.util.List<Recipient> recipients,
            @ForAll("moves") java.util.List<LetterWalk.Move> moves) {
        LetterWalk walk = walked(contents, recipients, moves);
        String told = walk.state.trail() + " " + walk.state.trail().events() + walk.state + walk.tray.taken()
                + walk.signed + walk.sent;
        for (LetterContent content : contents) {
            for (Fragment each : content.fragments()) {
                assertFalse(told.contains(Letters.token(each.id())));
            }
            content.patient()
                    .name()
                    .family()
                    .filter(name -> name.length() > 3)
                    .ifPresent(name -> assertFalse(told.contains(name)));
            content.patient().nhsNumber().ifPresent(number -> assertFalse(told.contains(number.digits())));
        }
    }

    @Property(tries = 200)
    void aDifferenceAppliedGivesTheNewVersion(
            @ForAll("contents") LetterContent one, @ForAll("contents") LetterContent other) {
        assertEquals(other, LetterDiff.between(one, other).applyTo(one).get());
        assertEquals(one, LetterDiff.between(other, one).applyTo(other).get());
        assertEquals(one.equals(other), LetterDiff.between(one, other).isEmpty());
    }

    private static Seq<Optional<AudienceLetter>> copies(Draft draft) {
        return draft.selections().map(Selection::letter);
    }

    // One part of the letter is another's; if all were, everybody's copy would differ.
    private static LetterContent partly(LetterContent one, LetterContent other, int part) {
        return switch (part) {
            case 0 -> one.saying(other.fragments());
            case 1 -> one.on(other.stationery());
            case 2 -> one.in(other.circumstances());
            default -> one.saying(one.fragments().map(each -> each.labelled(Labels.of(Label.HIV))));
        };
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void exactlyThoseWhoseLetterChangedAreWrittenToAgain(
            @ForAll("laden") LetterContent one,
            @ForAll("laden") LetterContent other,
            @ForAll @IntRange(max = 3) int part,
            @ForAll("recipients") java.util.List<Recipient> recipients) {
        Draft before = Draft.of(one, recipients, PolicySet.uk(), List.empty());
        Draft after = Draft.of(partly(one, other, part), recipients, PolicySet.uk(), List.empty());
        Seq<String> changed = List.ofAll(recipients)
                .zip(copies(before).zip(copies(after)))
                .filter(each -> !each._2()._1().equals(each._2()._2()))
                .map(each -> each._1().id());
        assertEquals(
                changed.sorted(),
                Redispatch.between(before, after).map(Redispatch::recipient).sorted());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whoMayNotSeeWhatChangedIsNotWrittenToAgain(@ForAll("twins") Twins twins) {
        Draft before = Draft.of(twins.one(), twins.recipients(), twins.policy(), List.empty());
        Draft after = Draft.of(twins.other(), twins.others(), twins.policy(), List.empty());
        assertFalse(Redispatch.between(before, after)
                .exists(each -> each.recipient().equals(twins.reader())));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatChangedIsToldOfWhatEachReaderMayReadAndOfNothingElse(
            @ForAll("contents") LetterContent one,
            @ForAll("contents") LetterContent other,
            @ForAll("recipients") java.util.List<Recipient> recipients) {
        Draft before = Draft.of(one, recipients, PolicySet.uk(), List.empty());
        Draft after = Draft.of(one.saying(other.fragments()), recipients, PolicySet.uk(), List.empty());
        WhatChanged changed = WhatChanged.between(before, after);
        assertEquals(Redispatch.between(before, after), changed.readers().map(WhatChanged.ForReader::reader));
        for (WhatChanged.ForReader each : changed.readers()) {
            String id = each.reader().recipient();
            String told =
                    each.change().map(change -> change.text() + change.html("")).orElse("");
            Seq<String> readable = readable(before, id).appendAll(readable(after, id));
            before.content()
                    .fragments()
                    .appendAll(after.content().fragments())
                    .map(Fragment::id)
                    .reject(readable::contains)
                    .forEach(kept -> assertFalse(told.contains(Letters.token(kept))));
            assertEquals(
                    each.reader().why() == Redispatch.Why.CHANGED, each.change().isPresent());
        }
    }

    private static Seq<String> readable(Draft draft, String recipient) {
        return draft.selections()
                .map(Selection::disclosure)
                .find(each -> each.recipient().equals(recipient))
                .get()
                .included();
    }

    private record Row(String id, Draft draft, boolean isBroken) implements MailingRow {
        @Override
        public Either<Refusal, DispatchIntent> intent() {
            if (isBroken) {
                throw new IllegalStateException("broken");
            }
            return draft.sign(
                            StatedIdentity.ofRecord(draft.content().patient()),
                            draft.content().author().id(),
                            LetterWalk.NINE)
                    .flatMap(signed -> signed.intend(
                            draft.recipients().head().id(),
                            Destination.at(Channel.MESH, "M"),
                            TextRenderer.usual(),
                            Stops.none()));
        }
    }

    private static Seq<Mailed> mailed(Tray tray, Seq<Row> rows) {
        var told = new ArrayList<Mailed>();
        Mailing.through(List.of(tray)).send(rows, "s", LetterWalk.NINE, told::add);
        return List.ofAll(told);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theRowsOfABatchAreIndependent(
            @ForAll("versions") java.util.List<LetterContent> contents,
            @ForAll("recipients") java.util.List<Recipient> recipients,
            @ForAll java.util.List<Boolean> broken) {
        Seq<Row> rows = List.ofAll(broken)
                .zipWithIndex((isBroken, at) -> new Row(
                        "row-" + at,
                        Draft.of(
                                contents.get(at % contents.size()),
                                List.of(recipients.get(at % recipients.size())),
                                PolicySet.uk(),
                                List.empty()),
                        isBroken));
        var together = new Tray(Channel.MESH, LetterWalk.NINE);
        var alone = new Tray(Channel.MESH, LetterWalk.NINE);
        Seq<Mailed> batch = mailed(together, rows);
        Seq<Mailed> each = rows.flatMap(row -> mailed(alone, List.of(row)));
        assertEquals(rows.map(Row::id), batch.map(Mailed::row));
        assertEquals(each.map(WorkflowProperties::outcome), batch.map(WorkflowProperties::outcome));
        assertEquals(alone.taken().size(), together.taken().size());
        alone.taken()
                .zip(together.taken())
                .forEach(pair -> assertArrayEquals(pair._1().bytes(), pair._2().bytes()));
        batch.zip(rows)
                .filter(pair -> pair._2().isBroken())
                .forEach(pair -> assertEquals("ROW_FAILED", outcome(pair._1())));
    }

    private static String outcome(Mailed mailed) {
        return mailed.outcome().fold(refusal -> refusal.code().name(), sent -> "done " + sent.recipient());
    }
}
