package io.github.medsecretary.correspondence.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.LetterDates;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.rendering.TextRenderer;
import io.github.medsecretary.correspondence.workflow.Channel;
import io.github.medsecretary.correspondence.workflow.Destination;
import io.github.medsecretary.correspondence.workflow.DispatchIntent;
import io.github.medsecretary.correspondence.workflow.DispatchPort;
import io.github.medsecretary.correspondence.workflow.Draft;
import io.github.medsecretary.correspondence.workflow.LetterCode;
import io.github.medsecretary.correspondence.workflow.Receipt;
import io.github.medsecretary.correspondence.workflow.StatedIdentity;
import io.github.medsecretary.correspondence.workflow.Stops;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tray keeps the laws of a port, and each fault that is planted in one breaks the law that is meant for it. */
class PortLawsTest {

    private static final Instant NINE = Instant.parse("2030-01-06T09:00:00Z");

    private static DispatchIntent intent(String words, Channel channel) {
        var person = PersonName.builder().given("Ann").family("Field").build();
        var patient = Patient.builder()
                .id("p")
                .name(person)
                .birthDate(LocalDate.of(1961, 4, 2))
                .build();
        var said = Fragment.builder()
                .id("f")
                .heading(Heading.HISTORY)
                .body(new Body.Narrative(words))
                .build();
        var content = LetterContent.builder()
                .reference("R")
                .dates(LetterDates.ofClinic(LocalDate.of(2030, 1, 4)))
                .organisation(
                        Organisation.builder().id("o").name("Riverside Clinic").build())
                .patient(patient)
                .author(Practitioner.builder().id("d").name(person).build())
                .fragments(List.of(said))
                .build();
        var gp = Recipient.builder()
                .id("gp")
                .audience(Audience.GENERAL_PRACTITIONER)
                .purpose(PurposeOfUse.TREAT)
                .build();
        return Draft.of(content, List.of(gp), PolicySet.uk(), List.empty())
                .sign(StatedIdentity.ofRecord(patient), "d", NINE)
                .flatMap(signed ->
                        signed.intend("gp", Destination.at(channel, "somewhere"), TextRenderer.usual(), Stops.none()))
                .get();
    }

    private static final Seq<DispatchIntent> INTENTS =
            List.of("One.", "Two.", "Three.").map(words -> intent(words, Channel.MESH));
    private static final DispatchIntent FOREIGN = intent("Four.", Channel.EMAIL);

    /** What may be wrong with a port. */
    private enum Fault {
        SENDS_TWICE(PortLaws.SENT_ONCE),
        RECEIPT_OF_ANOTHER(PortLaws.RECEIPT_IS_FOR_IT),
        OTHER_BYTES(PortLaws.BYTES_AS_GIVEN),
        RECEIPT_WITHOUT_SENDING(PortLaws.BYTES_AS_GIVEN),
        FAILS_FOR_EVER(PortLaws.FAILS_ALONE),
        CARRIES_ANYTHING(PortLaws.OWN_WAY_ONLY);

        private final String law;

        Fault(String law) {
            this.law = law;
        }
    }

    private static final class Faulty implements DispatchPort, PortLaws.Observed {

        private final Fault fault;
        private final java.util.List<byte[]> out = new ArrayList<>();
        private final java.util.List<Receipt> receipts = new ArrayList<>();
        private boolean broken;

        Faulty(Fault fault) {
            this.fault = fault;
        }

        @Override
        public Channel channel() {
            return Channel.MESH;
        }

        @Override
        public Either<Refusal, Receipt> send(DispatchIntent intent) {
            boolean foreign = intent.destination().channel() != channel();
            broken = broken || foreign;
            if (fault == Fault.FAILS_FOR_EVER && broken) {
                throw new IllegalStateException("down");
            }
            if (foreign && fault != Fault.CARRIES_ANYTHING) {
                return Either.left(Refusal.of(LetterCode.NO_PORT));
            }
            var known = List.ofAll(receipts).find(each -> each.intent().equals(intent.id()));
            if (known.isDefined() && fault != Fault.SENDS_TWICE) {
                return Either.right(known.get());
            }
            if (fault != Fault.RECEIPT_WITHOUT_SENDING) {
                out.add(fault == Fault.OTHER_BYTES ? new byte[] {1} : intent.bytes());
            }
            String id = fault == Fault.RECEIPT_OF_ANOTHER ? INTENTS.head().id() : intent.id();
            receipts.add(new Receipt(id, intent.sha256(), "m", NINE));
            return Either.right(receipts.get(receipts.size() - 1));
        }

        @Override
        public DispatchPort port() {
            return this;
        }

        @Override
        public Seq<byte[]> wentOut() {
            return List.ofAll(out);
        }
    }

    @Test
    void theTrayKeepsThemAll() {
        new PortLaws(() -> new Tray(Channel.MESH, NINE)).check(INTENTS, FOREIGN);
    }

    @ParameterizedTest
    @EnumSource
    void eachFaultBreaksItsLaw(Fault fault) {
        var laws = new PortLaws(() -> new Faulty(fault));
        assertTrue(laws.broken(INTENTS, FOREIGN).contains(fault.law), fault.law);
        assertThrows(AssertionError.class, () -> laws.check(INTENTS, FOREIGN));
    }
}
