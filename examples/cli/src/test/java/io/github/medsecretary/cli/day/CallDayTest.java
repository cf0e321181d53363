package io.github.medsecretary.cli.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.cli.diary.DiaryFile;
import io.github.medsecretary.cli.diary.PracticeClock;
import io.github.medsecretary.cli.input.InputFile;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.workflow.Channel;
import io.github.medsecretary.correspondence.workflow.DispatchIntent;
import io.github.medsecretary.correspondence.workflow.DispatchPort;
import io.github.medsecretary.correspondence.workflow.LetterCode;
import io.github.medsecretary.correspondence.workflow.Mailing;
import io.github.medsecretary.correspondence.workflow.Receipt;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.calling.Call;
import io.github.medsecretary.scheduling.replanning.calling.Settled;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Patients are rung about a plan, answer or don't, and are written to. */
class CallDayTest {

    private static final Instant NOW = Instant.parse("2030-01-07T07:45:00Z");
    private static final DiaryFile FILE = DiaryFile.of(sample("practice.json")).get();
    private static final Plan PLAN = FILE.plan().get();
    private static final DiaryFile TWO_VISITS = twoVisits();
    private static final Plan PLAN_OF_TWO_VISITS = TWO_VISITS.plan().get();
    private static final People PEOPLE = People.of(sample("people.json"));
    private static final PracticeClock CLOCK = FILE.clock();

    private static InputFile sample(String name) {
        return InputFile.of(name, PracticeFolder.sample().bytes(name).get()).get();
    }

    private static PlannedDay day(Mailing post, String... replies) {
        return day(Option.some(new NoticePost(PEOPLE, post, CLOCK.zone())), replies);
    }

    private static PlannedDay day(Option<NoticePost> post, String... replies) {
        return day(FILE, PLAN, post, replies);
    }

    private static PlannedDay dayOfTwoVisits(Option<NoticePost> post, String... replies) {
        return day(TWO_VISITS, PLAN_OF_TWO_VISITS, post, replies);
    }

    private static PlannedDay day(DiaryFile file, Plan plan, Option<NoticePost> post, String... replies) {
        String json = "{\"replies\":[" + String.join(",", replies) + "]}";
        return PlannedDay.of(
                file,
                plan,
                Option.some(PEOPLE),
                Replies.of(
                        InputFile.of(Replies.FILE, json.getBytes(StandardCharsets.UTF_8))
                                .get(),
                        CLOCK),
                post);
    }

    private static PlannedDay day(String... replies) {
        return day(Mailing.through(List.of(new Outbox(NOW))), replies);
    }

    private static String reply(String appointment, String time, String reply) {
        return "{\"appointment\":\"" + appointment + "\",\"at\":\"2030-01-07T" + time + "\",\"reply\":\"" + reply
                + "\"}";
    }

    /** A day on which the visits a-002 and a-004, which both change, are one patient's. */
    private static DiaryFile twoVisits() {
        String json = new String(PracticeFolder.sample().bytes("practice.json").get(), StandardCharsets.UTF_8);
        String one = json.replaceAll("(\"id\"\\s*:\\s*\"a-004\"\\s*,\\s*\"patient\"\\s*:\\s*)\"p-17\"", "$1\"p-30\"");
        return DiaryFile.of(InputFile.of("practice.json", one.getBytes(StandardCharsets.UTF_8))
                        .get())
                .get();
    }

    private static String[] unheard(String appointment) {
        return new String[] {
            reply(appointment, "07:46", "no-reply"),
            reply(appointment, "09:46", "no-reply"),
            reply(appointment, "11:46", "no-reply")
        };
    }

    /** Takes no letter about an appointment. */
    private static Mailing losing(String appointment) {
        var outbox = new Outbox(NOW);
        return Mailing.through(List.of(new DispatchPort() {
            @Override
            public Channel channel() {
                return outbox.channel();
            }

            @Override
            public Either<Refusal, Receipt> send(DispatchIntent intent) {
                return new String(intent.bytes(), StandardCharsets.UTF_8).contains(appointment)
                        ? Either.left(Refusal.of(LetterCode.NOT_FOR_POST))
                        : outbox.send(intent);
            }
        }));
    }

    private static Seq<String> asked(PlannedDay day) {
        return day.calls().flatMap(Call::appointments);
    }

    @Test
    void whoAgreesIsPromisedThePlaceAndHasItInWriting() {
        PlannedDay day = day(reply("e-001", "07:47", "accepts"), reply("a-002", "07:49", "accepts"));
        assertEquals(2, day.told().promised());
        assertFalse(asked(day).contains("a-002"));
        assertEquals(
                List.of("a-002", "e-001"),
                day.told().notices().map(Notified::appointment).sorted());
        Notified letter = day.told()
                .notices()
                .find(each -> each.appointment().equals("a-002"))
                .get();
        assertTrue(letter.outcome().isRight());
        DispatchIntent sent = letter.intent().orElseThrow();
        String page = new String(sent.bytes(), StandardCharsets.UTF_8);
        assertTrue(page.contains("Dr Kim Lee"), page);
        assertTrue(page.contains("Estuary Health Centre"));
        assertFalse(page.contains("DRAFT"));
    }

    @Test
    void whoRefusesIsOfferedAnotherPlaceAndWhoIsNotReachedWaits() {
        PlannedDay day = day(reply("a-039", "07:47", "refuses"), reply("a-002", "07:49", "no-reply"));
        assertEquals(0, day.told().promised());
        assertTrue(asked(day).contains("a-039"));
        assertTrue(asked(day).indexOf("a-002") > 0);
        assertEquals(List.empty(), day.told().notices());
    }

    @Test
    void whoIsNeverReachedIsWrittenToAndThePlaceInTheLetterIsPromised() {
        PlannedDay day = day(
                reply("a-004", "07:46", "no-reply"),
                reply("a-004", "09:46", "no-reply"),
                reply("a-004", "11:46", "no-reply"));
        assertFalse(asked(day).contains("a-004"));
        assertTrue(day.told().list().settled().get("a-004").get() instanceof Settled.Promised);
        assertEquals(List.of("a-004"), day.told().notices().map(Notified::appointment));
    }

    @Test
    void whomThePostDoesNotTakeIsPromisedNothing() {
        PlannedDay day = day(
                Mailing.through(List.of()),
                reply("a-004", "07:46", "no-reply"),
                reply("a-004", "09:46", "no-reply"),
                reply("a-004", "11:46", "no-reply"));
        assertTrue(asked(day).contains("a-004"));
        assertEquals(0, day.told().promised());
        assertTrue(day.told().notices().forAll(each -> each.outcome().isLeft()));
    }

    @Test
    void whereNothingIsWrittenNobodyIsPromisedAPlaceInWriting() {
        PlannedDay day = day(
                Option.none(),
                reply("a-004", "07:46", "no-reply"),
                reply("a-004", "09:46", "no-reply"),
                reply("a-004", "11:46", "no-reply"));
        assertTrue(asked(day).contains("a-004"));
        assertEquals(0, day.told().promised());
    }

    @Test
    void withoutAnOrganisationNoLetterIsWrittenAndThatIsTold() {
        var nowhere = new People(PEOPLE.patients(), PEOPLE.practitioners(), List.empty(), List.empty());
        var post = new NoticePost(nowhere, Mailing.through(List.of(new Outbox(NOW))), CLOCK.zone());
        PlannedDay day = day(Option.some(post), reply("a-002", "07:49", "accepts"));
        assertEquals(1, day.told().promised());
        assertTrue(day.told().notices().forAll(each -> each.outcome().isLeft()));
    }

    @Test
    void aReplyOfNobodyOrThatIsNoneIsTold() {
        PlannedDay day = day(reply("x-999", "07:47", "accepts"), reply("a-002", "07:49", "perhaps"));
        assertEquals(
                List.of("UNKNOWN_CODE", "UNKNOWN_APPOINTMENT"),
                day.told().failures().map(each -> each.problem().code().name()));
    }

    @Test
    void ofTwoVisitsOneMayBeAcceptedAndTheOtherRefused() {
        PlannedDay day =
                dayOfTwoVisits(Option.none(), reply("a-002", "07:47", "accepts"), reply("a-004", "07:47", "refuses"));
        assertEquals(List.empty(), day.told().failures());
        assertTrue(day.told().list().settled().get("a-002").get() instanceof Settled.Promised);
        assertFalse(day.told().list().settled().containsKey("a-004"));
        assertTrue(asked(day).contains("a-004"));
        assertFalse(asked(day).contains("a-002"));
    }

    @Test
    void anAnswerIsForBothVisitsOfWhomNothingElseIsSaid() {
        PlannedDay day = dayOfTwoVisits(Option.none(), reply("a-004", "07:47", "accepts"));
        assertTrue(day.told().list().settled().get("a-002").get() instanceof Settled.Promised);
        assertTrue(day.told().list().settled().get("a-004").get() instanceof Settled.Promised);
    }

    @Test
    void ofTwoLettersOnlyThePlaceOfTheOneThatWentIsPromised() {
        var post = new NoticePost(PEOPLE, losing("a-004"), CLOCK.zone());
        PlannedDay day = dayOfTwoVisits(Option.some(post), unheard("a-002"));
        assertEquals(
                List.of("a-002", "a-004"),
                day.told().notices().map(Notified::appointment).sorted());
        assertTrue(day.told().list().settled().get("a-002").get() instanceof Settled.Promised);
        assertFalse(day.told().list().settled().containsKey("a-004"));
        assertTrue(asked(day).contains("a-004"));
    }
}
