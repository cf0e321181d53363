package io.github.medsecretary.cli.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.cli.input.Failure;
import io.github.medsecretary.cli.input.InputFile;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.Nation;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.DayPart;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.diary.Match;
import io.github.medsecretary.scheduling.morning.Morning;
import io.github.medsecretary.scheduling.morning.Promised;
import io.github.medsecretary.scheduling.replanning.Bumping;
import io.github.medsecretary.scheduling.replanning.Disruption;
import io.github.medsecretary.scheduling.replanning.Pin;
import io.github.medsecretary.scheduling.replanning.ReplanPolicy;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.github.medsecretary.scheduling.session.UnavailabilityKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each field of a practice file means. */
class DiaryFileTest {

    private static final String RESOURCES =
            "\"resources\":[{\"id\":\"dr-x\",\"kind\":\"practitioner\",\"capabilities\":[\"gp\",\"minor-surgery\"]},"
                    + "{\"id\":\"ecg\",\"kind\":\"device\",\"quantity\":3}],\"services\":[{\"id\":\"visit\",\"minutes\":15,"
                    + "\"bufferAfter\":5,\"preparationDays\":2,\"needs\":[{\"kind\":\"practitioner\",\"capabilities\":[\"gp\"]}]}]";

    private static Either<Seq<Failure>, DiaryFile> read(String more) {
        String json =
                "{\"zone\":\"Europe/London\",\"asOf\":\"2030-07-01T08:00\"" + (more.isEmpty() ? "" : ",") + more + "}";
        return InputFile.of("p.json", json.getBytes(StandardCharsets.UTF_8)).flatMap(DiaryFile::of);
    }

    private static Seq<String> refused(String more) {
        return read(more)
                .getLeft()
                .map(each ->
                        each.problem().where() + " " + each.problem().code().name());
    }

    @Test
    void whatIsLeftOutHasItsDefault() {
        var file = read("").get();
        assertEquals(Instant.parse("2030-07-01T07:00:00Z"), file.asOf().instant());
        assertEquals(ReplanPolicy.usual(), file.asked().policy());
        assertEquals(List.empty(), file.asked().disruptions());
        assertEquals(Optional.empty(), file.asked().request());
        assertEquals(Nation.ENGLAND, file.diary().sites().get("main").get().nation());
    }

    @Test
    void whatTheMorningAsksForIsReadWithTheAppointments() {
        var file = read(RESOURCES
                        + ",\"appointments\":[{\"id\":\"a1\",\"patient\":\"p1\",\"service\":\"visit\",\"start\":\"2030-07-01T10:00\","
                        + "\"with\":[\"dr-x\"],\"notified\":true,\"awaiting\":[\"transport\",\"interpreter\",\"bloods\"]},"
                        + "{\"id\":\"a2\",\"patient\":\"p2\",\"service\":\"visit\",\"start\":\"2030-07-08T10:00\",\"with\":[\"dr-x\"],"
                        + "\"status\":\"pending\",\"heldUntil\":\"2030-07-01T17:00\"}]")
                .get();
        assertEquals(
                List.of("bloods", "interpreter", "transport"),
                file.diary().appointment("a1").orElseThrow().awaiting().sorted().toList());
        var errands = Morning.of(LocalDate.of(2030, 7, 1), file.asOf())
                .errands(file.diary())
                .map(each -> each.code() + " " + each.id())
                .toList();
        assertTrue(errands.containsAll(List.of("transport a1", "interpreter a1", "hold a2")));
    }

    @Test
    void onlyWhatIsNotYetBookedIsHeld() {
        assertEquals(
                List.of("/appointments/0/heldUntil HOLD_WITHOUT_PLACE"),
                refused(RESOURCES
                        + ",\"appointments\":[{\"id\":\"a1\",\"patient\":\"p1\",\"service\":\"visit\",\"start\":\"2030-07-01T10:00\","
                        + "\"with\":[\"dr-x\"],\"heldUntil\":\"2030-07-01T17:00\"}]"));
    }

    @Test
    void resourcesAndServicesAreRead() {
        var diary = read(RESOURCES).get().diary();
        var doctor = diary.resources().get("dr-x").get();
        assertEquals(ResourceKind.PRACTITIONER, doctor.kind());
        assertEquals(List.of("gp", "minor-surgery"), List.ofAll(doctor.capabilities()));
        assertEquals(1, doctor.quantity());
        assertEquals("main", doctor.site());
        assertEquals(3, diary.resources().get("ecg").get().quantity());
        var visit = diary.services().get("visit").get();
        assertEquals(Duration.ofMinutes(15), visit.duration());
        assertEquals(Duration.ofMinutes(5), visit.bufferAfter());
        assertEquals(Optional.of(Duration.ofDays(2)), visit.preparation());
        assertEquals(1, visit.needs().size());
    }

    @Test
    void anAppointmentIsReadWhole() {
        var a1 = read(RESOURCES
                        + ",\"appointments\":[{\"id\":\"a1\",\"patient\":\"p1\",\"service\":\"visit\",\"start\":"
                        + "\"2030-07-01T09:00\",\"minutes\":20,\"with\":[\"dr-x\"],\"status\":\"arrived\",\"priority\":\"soon\","
                        + "\"earliest\":\"2030-07-01T08:00\",\"latest\":\"2030-07-02T08:00\",\"breachDate\":\"2030-07-03\","
                        + "\"pinned\":true,\"notified\":true,\"movedBefore\":2,\"prefers\":\"afternoon\"}]")
                .get()
                .diary()
                .appointment("a1")
                .orElseThrow();
        assertEquals(Optional.of(Instant.parse("2030-07-01T08:00:00Z")), a1.start());
        assertEquals(Optional.of(Duration.ofMinutes(20)), a1.duration());
        assertEquals(AppointmentStatus.ARRIVED, a1.status());
        assertEquals(Priority.SOON, a1.priority());
        assertEquals(Optional.of(Instant.parse("2030-07-01T07:00:00Z")), a1.earliest());
        assertEquals(Optional.of(Instant.parse("2030-07-02T07:00:00Z")), a1.latest());
        assertEquals(Optional.of(LocalDate.of(2030, 7, 3)), a1.breachDate());
        assertTrue(a1.pinned() && a1.notified());
        assertEquals(2, a1.movedBefore());
        assertEquals(Optional.of(DayPart.AFTERNOON), a1.prefers());
    }

    @Test
    void anAppointmentNeedsLittle() {
        var a1 = read(RESOURCES + ",\"appointments\":[{\"id\":\"a1\",\"patient\":\"p1\",\"service\":\"visit\"}]")
                .get()
                .diary()
                .appointment("a1")
                .orElseThrow();
        assertEquals(Optional.empty(), a1.start());
        assertEquals(Priority.ROUTINE, a1.priority());
        assertFalse(a1.pinned() || a1.notified());
        assertEquals(0, a1.movedBefore());
    }

    @Test
    void aPolicyIsRead() {
        assertEquals(
                ReplanPolicy.builder()
                        .bumping(Bumping.NOBODY)
                        .repair(true)
                        .maxMovedBefore(3)
                        .noticeDays(2)
                        .displacedNoticeDays(1)
                        .build(),
                read("\"policy\":{\"bumping\":false,\"repair\":true,\"maxMovedBefore\":3,\"noticeDays\":2,\"displacedNoticeDays\":1}")
                        .get()
                        .asked()
                        .policy());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | EVERYBODY",
                "{\"bumping\":true} | EVERYBODY",
                "{\"bumping\":true,\"bumpNotified\":false} | NOT_NOTIFIED",
                "{\"bumping\":false,\"bumpNotified\":false} | NOBODY",
                "{\"bumping\":false,\"pathways\":true} | PATHWAYS",
                "{\"bumping\":false} | NOBODY"
            })
    void whoMayBeBumpedIsRead(String policy, Bumping bumping) {
        assertEquals(
                bumping, read("\"policy\":" + policy).get().asked().policy().bumping());
    }

    @ParameterizedTest
    @EnumSource(Pin.Reason.class)
    void pinsAreReadWithTheirReason(Pin.Reason reason) {
        var policy = read(BOOKED + ",\"policy\":{\"pins\":[{\"appointment\":\"a1\",\"reason\":\"" + reason.code()
                        + "\"}]}")
                .get()
                .asked()
                .policy();
        assertEquals(List.of(new Pin("a1", reason)), policy.pins());
    }

    private static final String BOOKED = RESOURCES
            + ",\"sessions\":[{\"id\":\"s1\",\"practitioner\":\"dr-x\",\"from\":\"2030-07-01T09:00\","
            + "\"until\":\"2030-07-01T12:00\",\"services\":[\"visit\"],\"stepMinutes\":15}],"
            + "\"appointments\":[{\"id\":\"a1\",\"patient\":\"p1\",\"service\":\"visit\","
            + "\"start\":\"2030-07-01T09:00\",\"with\":[\"dr-x\"]}]";

    @Test
    void everySortOfDisruptionIsRead() {
        var day = "\"from\":\"2030-07-01T00:00\",\"until\":\"2030-07-02T00:00\"";
        var file = read(BOOKED
                        + ",\"disruptions\":[{\"type\":\"absence\",\"resource\":\"dr-x\"," + day
                        + ",\"reason\":\"study-leave\"},{\"type\":\"outage\",\"resource\":\"ecg\",\"pieces\":2," + day
                        + "},{\"type\":\"withdrawn\",\"session\":\"s1\"},{\"type\":\"overrun\",\"appointment\":\"a1\","
                        + "\"until\":\"2030-07-01T09:30\"},{\"type\":\"session\",\"session\":{\"id\":\"s1\",\"practitioner\":"
                        + "\"dr-x\",\"from\":\"2030-07-01T10:00\",\"until\":\"2030-07-01T12:00\",\"services\":[],"
                        + "\"stepMinutes\":20}}]")
                .get();
        var disruptions = file.asked().disruptions();
        var from = Instant.parse("2030-06-30T23:00:00Z");
        var whole = Interval.between(from, from.plus(Duration.ofDays(1)));
        assertEquals(
                new Disruption.Absence(Unavailability.of("dr-x", whole, UnavailabilityKind.STUDY_LEAVE)),
                disruptions.get(0));
        assertEquals(new Disruption.Outage("ecg", 2, whole), disruptions.get(1));
        assertEquals(new Disruption.SessionWithdrawn("s1"), disruptions.get(2));
        assertEquals(new Disruption.Overrun("a1", Instant.parse("2030-07-01T08:30:00Z")), disruptions.get(3));
        var session = ((Disruption.SessionChanged) disruptions.get(4)).session();
        assertEquals(Duration.ofMinutes(20), session.step());
        assertEquals(Instant.parse("2030-07-01T09:00:00Z"), session.interval().start());
    }

    /** One disruption or pin of the practice above, and what is said of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type':'withdrawn','session':'s9'} | /disruptions/0/session UNKNOWN_SESSION",
                "{'type':'withdrawn'} | /disruptions/0/session MISSING",
                "{'type':'overrun','appointment':'a9','until':'2030-07-01T10:00'} | /disruptions/0/appointment UNKNOWN_APPOINTMENT",
                "{'type':'overrun','appointment':'a1','until':'2030-07-01T09:15'} | /disruptions/0/until EMPTY_INTERVAL",
                "{'type':'overrun','appointment':'a1'} | /disruptions/0/until MISSING",
                "{'type':'outage','resource':'x',DAY,'pieces':1} | /disruptions/0/resource UNKNOWN_RESOURCE",
                "{'type':'outage','resource':'main',DAY,'pieces':1} | /disruptions/0/resource UNKNOWN_RESOURCE",
                "{'type':'outage','resource':'ecg',DAY,'pieces':4} | /disruptions/0/pieces OUT_OF_RANGE",
                "{'type':'outage','resource':'ecg',DAY,'pieces':0} | /disruptions/0/pieces OUT_OF_RANGE",
                "{'type':'outage','resource':'ecg',DAY} | /disruptions/0/pieces MISSING",
                "{'type':'session','session':{'id':'s9','practitioner':'dr-x',DAY,'stepMinutes':5}} | /disruptions/0/session/id UNKNOWN_SESSION",
                "{'type':'session','session':{'id':'s1','practitioner':'dr-y',DAY,'stepMinutes':5}} | /disruptions/0/session/practitioner UNKNOWN_RESOURCE",
                "{'type':'session','session':{'id':'s1','practitioner':'ecg',DAY,'stepMinutes':5}} | /disruptions/0/session/practitioner WRONG_KIND",
                "{'type':'session','session':{'id':'s1','practitioner':'dr-x','room':'r',DAY,'stepMinutes':5}} | /disruptions/0/session/room UNKNOWN_RESOURCE",
                "{'type':'session','session':{'id':'s1','practitioner':'dr-x',DAY,'stepMinutes':5,'services':['visit','x']}} | /disruptions/0/session/services/1 UNKNOWN_SERVICE",
                "{'type':'session','session':{'id':'s1','practitioner':'dr-x',DAY}} | /disruptions/0/session/stepMinutes MISSING",
                "{'type':'session'} | /disruptions/0/session MISSING",
                "{'type':'absence','resource':'dr-x',DAY,'reason':1} | /disruptions/0/reason MALFORMED",
                "{'type':'absence','resource':'dr-x',DAY,'pieces':1} | /disruptions/0/pieces MALFORMED"
            })
    void aDisruptionThatIsNotWholeIsRefusedWithItsPath(String disruption, String problem) {
        String json = disruption
                .replace("DAY", "'from':'2030-07-01T00:00','until':'2030-07-02T00:00'")
                .replace('\'', '"');
        Seq<String> refused = refused(BOOKED + ",\"disruptions\":[" + json + "]");
        assertEquals(List.of(problem), refused);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'appointment':'a9','reason':'arrived'} | /policy/pins/0/appointment UNKNOWN_APPOINTMENT",
                "{'appointment':'a1','reason':'whim'} | /policy/pins/0/reason UNKNOWN_CODE",
                "{'appointment':'a1'} | /policy/pins/0/reason MISSING"
            })
    void aPinThatIsNotWholeIsRefusedWithItsPath(String pin, String problem) {
        assertEquals(List.of(problem), refused(BOOKED + ",\"policy\":{\"pins\":[" + pin.replace('\'', '"') + "]}"));
    }

    @Test
    void disruptionsAreReadInTheirOrder() {
        var disruptions = read(RESOURCES
                        + ",\"disruptions\":[{\"type\":\"emergency\",\"appointment\":{\"id\":\"e\",\"patient\":\"p\",\"service\":"
                        + "\"visit\",\"priority\":\"emergency\"}},{\"type\":\"absence\",\"resource\":\"dr-x\",\"from\":"
                        + "\"2030-07-01T00:00\",\"until\":\"2030-07-02T00:00\"}]")
                .get()
                .asked()
                .disruptions();
        assertTrue(disruptions.get(0) instanceof Disruption.Emergency);
        assertTrue(disruptions.get(1) instanceof Disruption.Absence);
    }

    @Test
    void aWholeSiteMayBeAbsent() {
        assertTrue(read("\"disruptions\":[{\"type\":\"absence\",\"resource\":\"main\",\"from\":\"2030-07-01T00:00\","
                        + "\"until\":\"2030-07-02T00:00\"}]")
                .isRight());
    }

    @Test
    void aRequestIsRead() {
        var request = read(RESOURCES
                        + ",\"request\":{\"patient\":\"p1\",\"service\":\"visit\",\"from\":\"2030-07-01T08:00\",\"until\":"
                        + "\"2030-08-01T08:00\",\"priority\":\"urgent\",\"prefers\":\"morning\",\"with\":[\"dr-x\"],\"limit\":3,"
                        + "\"minutes\":30,\"appointment\":\"new\"}")
                .get()
                .asked()
                .request()
                .orElseThrow();
        assertEquals("new", request.appointment());
        assertEquals(Priority.URGENT, request.priority());
        assertEquals(Optional.of(DayPart.MORNING), request.prefers());
        assertEquals(3, request.limit());
        assertEquals(Optional.of(Duration.ofMinutes(30)), request.duration());
        assertFalse(request.toString().contains("p1"));
    }

    @ParameterizedTest
    @CsvSource({"England", "Scotland", "Wales", "Northern Ireland"})
    void aSiteBelongsToANation(String nation) {
        var sites = read("\"sites\":[{\"id\":\"here\",\"nation\":\"" + nation + "\"}]")
                .get()
                .diary()
                .sites();
        assertEquals(nation, sites.get("here").get().nation().label());
    }

    private static Either<Seq<Failure>, DiaryFile> linked(String more) {
        return read(RESOURCES + ",\"appointments\":[{\"id\":\"a1\",\"patient\":\"p1\",\"service\":\"visit\"},"
                + "{\"id\":\"a2\",\"patient\":\"p1\",\"service\":\"visit\"}],"
                + "\"links\":[{\"before\":\"a1\",\"after\":\"a2\"" + more + "}]");
    }

    @Test
    void aLinkIsReadWithItsDaysAndItsPause() {
        var most = Link.LONGEST_PAUSE.toMinutes();
        assertEquals(
                List.of(new Link("a1", "a2", 0, 3, Duration.ofMinutes(30))),
                linked(",\"maxDays\":3,\"minMinutes\":30").get().diary().links());
        assertEquals(
                List.of(new Link("a1", "a2", 0, Link.UNLIMITED, Link.LONGEST_PAUSE)),
                linked(",\"minMinutes\":" + most).get().diary().links());
    }

    @Test
    void aLinkWithoutAPauseMayFollowAtOnce() {
        var plain = List.of(new Link("a1", "a2", 1, 3));
        assertEquals(plain, linked(",\"minDays\":1,\"maxDays\":3").get().diary().links());
        assertEquals(
                plain,
                linked(",\"minDays\":1,\"maxDays\":3,\"minMinutes\":0")
                        .get()
                        .diary()
                        .links());
        assertEquals(Duration.ZERO, plain.head().pause());
    }

    @ParameterizedTest
    @CsvSource({
        "-1, OUT_OF_RANGE",
        "527041, OUT_OF_RANGE",
        "99999999999999999999, OUT_OF_RANGE",
        "1.5, OUT_OF_RANGE",
        "'\"30\"', MALFORMED",
        "true, MALFORMED",
        "[30], MALFORMED"
    })
    void aPauseThatIsNoneIsRefusedWithItsPath(String pause, String code) {
        assertEquals(
                List.of("/links/0/minMinutes " + code),
                linked(",\"minMinutes\":" + pause)
                        .getLeft()
                        .map(each -> each.problem().where() + " "
                                + each.problem().code().name()));
    }

    @Test
    void aPauseThatDoesNotFitIntoTheDaysIsRefusedWithItsPath() {
        var told = linked(",\"maxDays\":1,\"minMinutes\":2880").getLeft().map(Failure::problem);
        assertEquals(
                List.of("/links/0/minMinutes PAUSE_BEYOND_DAYS"),
                told.map(each -> each.where() + " " + each.code().name()));
        assertTrue(linked(",\"maxDays\":1,\"minMinutes\":2879").isRight());
    }

    @Test
    void visitsThatAreToBeTheSameAreRead() {
        String two = RESOURCES + ",\"appointments\":[{\"id\":\"a1\",\"patient\":\"p1\",\"service\":\"visit\"},"
                + "{\"id\":\"a2\",\"patient\":\"p2\",\"service\":\"visit\"}],\"matches\":["
                + "{\"before\":\"a1\",\"after\":\"a2\",\"same\":\"%s\"}]";
        for (Match.Same same : Match.Same.values()) {
            assertEquals(
                    List.of(new Match("a1", "a2", same)),
                    read(two.formatted(same.code())).get().diary().matches());
        }
        assertEquals(
                List.of("/matches/0/same UNKNOWN_CODE"),
                read(two.formatted("room"))
                        .getLeft()
                        .map(Failure::problem)
                        .map(each -> each.where() + " " + each.code().name()));
    }

    @Test
    void whatWasPromisedIsReadAndNamesWhatIsThere() {
        String promises = RESOURCES + ",\"appointments\":[{\"id\":\"a1\",\"patient\":\"p1\",\"service\":\"visit\"}],"
                + "\"promises\":[{\"id\":\"x\",\"due\":\"2030-01-07\",\"appointment\":\"a1\"},{\"id\":\"%s\",\"due\":\"%s\"%s}]";
        var read = read(promises.formatted("y", "2030-01-08", "")).get().asked().promises();
        assertEquals(List.of("x", "y"), read.map(Promised::id));
        assertEquals(LocalDate.of(2030, 1, 8), read.last().due());
        assertEquals(List.of("a1"), read.flatMap(each -> each.what().about()).map(Reference::id));
        assertEquals(
                List.of("/promises/1/id DUPLICATE_ID", "/promises/1/appointment UNKNOWN_APPOINTMENT"),
                read(promises.formatted("x", "2030-01-08", ",\"appointment\":\"a9\""))
                        .getLeft()
                        .map(Failure::problem)
                        .map(each -> each.where() + " " + each.code().name()));
        assertEquals(
                List.of("/promises/1/due"),
                read(promises.formatted("y", "2030-13-08", ""))
                        .getLeft()
                        .map(each -> each.problem().where()));
    }

    /** What is added to a small practice, and what is said of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"sites\":[{\"id\":\"a\"},{\"id\":\"a\"}] | /sites/1/id DUPLICATE_ID",
                "\"resources\":[{\"id\":\"x\",\"kind\":\"robot\"}] | /resources/0/kind UNKNOWN_CODE",
                "\"resources\":[{\"id\":\"x\",\"kind\":\"room\",\"site\":\"moon\"}] | /resources/0/site UNKNOWN_SITE",
                "\"resources\":[{\"id\":\"x\",\"kind\":\"room\",\"quantity\":0}] | /resources/0/quantity OUT_OF_RANGE",
                "\"resources\":[{\"id\":\"x\",\"kind\":\"room\"},{\"id\":\"x\",\"kind\":\"room\"}] | /resources/1/id DUPLICATE_ID",
                "\"services\":[{\"id\":\"x\",\"minutes\":0}] | /services/0/minutes OUT_OF_RANGE",
                "\"services\":[{\"id\":\"x\",\"minutes\":1441}] | /services/0/minutes OUT_OF_RANGE",
                "\"services\":[{\"id\":\"x\",\"minutes\":5,\"bufferAfter\":-1}] | /services/0/bufferAfter OUT_OF_RANGE",
                "\"services\":[{\"id\":\"x\",\"minutes\":5,\"preparationDays\":367}] | /services/0/preparationDays OUT_OF_RANGE",
                "\"services\":[{\"id\":\"x\",\"minutes\":5,\"needs\":[{}]}] | /services/0/needs/0/kind MISSING",
                "\"travel\":[{\"from\":\"main\",\"to\":\"main\",\"minutes\":-5}] | /travel/0/minutes OUT_OF_RANGE",
                "\"links\":[{\"before\":\"a\"}] | /links/0/after MISSING",
                "\"policy\":{\"noticeDays\":-1} | /policy/noticeDays OUT_OF_RANGE",
                "\"policy\":{\"bumping\":\"yes\"} | /policy/bumping MALFORMED",
                "\"policy\":[] | /policy MALFORMED",
                "\"disruptions\":[{}] | /disruptions/0/type MISSING",
                "\"request\":{\"patient\":\"p\",\"service\":\"s\",\"from\":\"2030-07-01T08:00\",\"until\":\"2030-07-01T08:00\"} | /request/until EMPTY_INTERVAL",
                "\"request\":{\"patient\":\"p\",\"service\":\"s\",\"from\":\"2030-07-01T08:00\",\"until\":\"2030-07-02T08:00\"} | /request/service UNKNOWN_SERVICE",
                "\"colour\":1 | /colour MALFORMED",
                "\"appointments\":\"none\" | /appointments MALFORMED"
            })
    void whatCannotBeMeantIsRefusedWithItsPath(String more, String problem) {
        assertTrue(refused(more).contains(problem), refused(more).toString());
    }

    @Test
    void placesInTheFileAreToldToTheCharacter() {
        String json = "{\"zone\":\"Europe/London\",\n \"asOf\":\"2030-07-01T08:00\",\n \"resources\":[\n"
                + "  {\"id\":\"x\",\"kind\":\"robot\"}]}";
        var failures = InputFile.of("p.json", json.getBytes(StandardCharsets.UTF_8))
                .flatMap(DiaryFile::of)
                .getLeft();
        assertTrue(
                failures.head().toString().startsWith("p.json:4:20: UNKNOWN_CODE: "),
                failures.head().toString());
    }
}
