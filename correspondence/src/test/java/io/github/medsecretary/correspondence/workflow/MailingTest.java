package io.github.medsecretary.correspondence.workflow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.Code;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.rendering.TextRenderer;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class MailingTest {

    private static final Signed LETTER = Desk.signed(Desk.sample());
    private static final Destination MAILBOX = Destination.at(Channel.MESH, "X26OT001");

    /** Takes everything, and remembers it. */
    private static final class Tray implements DispatchPort {
        private final Channel channel;
        private final java.util.List<DispatchIntent> taken = new ArrayList<>();

        Tray(Channel channel) {
            this.channel = channel;
        }

        @Override
        public Channel channel() {
            return channel;
        }

        @Override
        public Either<Refusal, Receipt> send(DispatchIntent intent) {
            taken.add(intent);
            return Either.right(new Receipt(intent.id(), intent.sha256(), "t" + taken.size(), Desk.TEN));
        }
    }

    private record Row(String id, java.util.function.Supplier<Either<Refusal, DispatchIntent>> made)
            implements MailingRow {
        @Override
        public Either<Refusal, DispatchIntent> intent() {
            return made.get();
        }
    }

    private static Either<Refusal, DispatchIntent> intent(String recipient, Destination to, Stops stops) {
        return LETTER.intend(recipient, to, TextRenderer.usual(), stops);
    }

    private static Code stopped(String recipient, Destination to, Stops stops) {
        return intent(recipient, to, stops).getLeft().code();
    }

    @Test
    void aCopyIsSentByEachWayAndTheReceiptMakesItDispatched() {
        for (Channel each : Channel.values()) {
            var tray = new Tray(each);
            Destination to = each == Channel.POST ? Destination.post() : Destination.at(each, "somewhere");
            DispatchIntent intent = intent("gp", to, Stops.none()).get();
            Dispatched sent = Mailing.through(List.of(tray)).send(intent).get();
            assertEquals(new Dispatched("gp", intent.letter(), LETTER.sha256(), Desk.TEN), sent);
            assertArrayEquals(intent.bytes(), tray.taken.get(0).bytes());
            assertTrue(LETTER.verify("gp", TextRenderer.usual(), intent.bytes()));
        }
    }

    @Test
    void bytesCannotBeAlteredOnTheirWay() {
        DispatchIntent intent = intent("gp", MAILBOX, Stops.none()).get();
        intent.bytes()[0]++;
        assertTrue(LETTER.verify("gp", TextRenderer.usual(), intent.bytes()));
        var altered = new Receipt(intent.id(), "0".repeat(64), "c", Desk.TEN);
        assertEquals(LetterCode.RECEIPT_MISMATCH, intent.sent(altered).getLeft().code());
        DispatchIntent other = intent("pt", MAILBOX, Stops.none()).get();
        var foreign = new Receipt(other.id(), intent.sha256(), "c", Desk.TEN);
        assertEquals(LetterCode.RECEIPT_MISMATCH, intent.sent(foreign).getLeft().code());
    }

    @Test
    void theSameCopyHasTheSameIdAndNoOtherHas() {
        String id = intent("gp", MAILBOX, Stops.none()).get().id();
        assertEquals(id, intent("gp", MAILBOX, Stops.none()).get().id());
        assertFalse(id.equals(intent("pt", MAILBOX, Stops.none()).get().id()));
        assertFalse(
                id.equals(intent("gp", Destination.post(), Stops.none()).get().id()));
    }

    @Test
    void whatIsKnownSinceStopsALetter() {
        assertEquals(
                LetterCode.PATIENT_DECEASED, stopped("pt", MAILBOX, Stops.none().patientDeceased()));
        assertTrue(intent("gp", MAILBOX, Stops.none().patientDeceased()).isRight());
        Stops noEmail = Stops.none().optedOut("pt", Channel.EMAIL);
        assertEquals(LetterCode.OPTED_OUT, stopped("pt", Destination.at(Channel.EMAIL, "a@example.org"), noEmail));
        assertTrue(intent("pt", Destination.post(), noEmail).isRight());
        assertTrue(intent("gp", Destination.at(Channel.EMAIL, "a@example.org"), noEmail)
                .isRight());
        EnteredInError error = LETTER.enterInError(List.empty(), "dr-lee", Desk.TEN);
        assertEquals(LetterCode.WITHDRAWN, stopped("gp", MAILBOX, Stops.none().withdrawn(error.sha256())));
        assertTrue(intent("gp", MAILBOX, Stops.none().withdrawn("another")).isRight());
        assertEquals(LetterCode.UNKNOWN_RECIPIENT, stopped("ins", MAILBOX, Stops.none()));
    }

    @Test
    void aBadRowFailsAlone() {
        var tray = new Tray(Channel.MESH);
        var told = new ArrayList<Mailed>();
        Mailing.through(List.of(tray))
                .send(
                        List.of(
                                new Row("r1", () -> intent("gp", MAILBOX, Stops.none())),
                                new Row("r2", () -> {
                                    throw new IllegalStateException("Mrs Field");
                                }),
                                new Row("r3", () -> Either.left(Refusal.of(LetterCode.NOT_MADE))),
                                new Row("r4", () -> intent("gp", Destination.post(), Stops.none())),
                                new Row("r5", () -> intent("pt", MAILBOX, Stops.none()))),
                        "s-green",
                        Desk.NINE,
                        told::add);
        assertEquals(
                List.of("done", "ROW_FAILED", "NOT_MADE", "NO_PORT", "done"),
                List.ofAll(told).map(each -> each.event().code().map(Code::name).orElse("done")));
        assertEquals(List.of("gp", "pt"), List.ofAll(tray.taken).map(DispatchIntent::recipient));
        assertEquals(
                "2030-01-06T09:00:00Z dispatch s-green Row/r2 ROW_FAILED",
                told.get(1).event().line());
        assertEquals(
                "2030-01-06T10:00:00Z dispatch s-green Row/r5 Letter/L1 Recipient/pt Sha256/" + LETTER.sha256()
                        + " done",
                told.get(4).event().line());
        assertFalse(told.toString().contains("Field"));
    }

    @Test
    void aPortThatFailsIsAReasonAndNoMore() {
        DispatchPort broken = new DispatchPort() {
            @Override
            public Channel channel() {
                return Channel.MESH;
            }

            @Override
            public Either<Refusal, Receipt> send(DispatchIntent intent) {
                throw new IllegalStateException("no line");
            }
        };
        assertEquals(
                LetterCode.PORT_FAILED,
                Mailing.through(List.of(broken))
                        .send(intent("gp", MAILBOX, Stops.none()).get())
                        .getLeft()
                        .code());
        assertThrows(IllegalArgumentException.class, () -> Mailing.through(List.of(broken, new Tray(Channel.MESH))));
    }

    @Test
    void aPlaceIsNeededButByPost() {
        assertThrows(IllegalArgumentException.class, () -> Destination.at(Channel.POST, "here"));
        assertThrows(IllegalArgumentException.class, () -> Destination.at(Channel.EMAIL, " "));
        assertEquals("Destination[mesh]", MAILBOX.toString());
    }
}
