package io.github.medsecretary.cli.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.cli.MedsecRun;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiaryCommandTest {

    /** The contract's example, with the second appointment that its link names and a site for its travel. */
    private static final String GOLDEN = """
            {"zone":"Europe/London","asOf":"2030-01-07T08:00",
             "sites":[{"id":"main","nation":"England"},{"id":"branch"}],"travel":[{"from":"main","to":"branch","minutes":20}],
             "resources":[{"id":"dr-shah","kind":"practitioner","capabilities":["gp"],"site":"main"},{"id":"room-1","kind":"room","site":"main","capabilities":["step-free"]},{"id":"ecg-1","kind":"device","site":"main","capabilities":["ecg"],"quantity":1}],
             "services":[{"id":"routine","minutes":10,"bufferAfter":0,"needs":[{"kind":"practitioner","capabilities":["gp"]},{"kind":"room","capabilities":[]}]}],
             "sessions":[{"id":"s1","practitioner":"dr-shah","room":"room-1","from":"2030-01-07T09:00","until":"2030-01-07T12:00","services":["routine"],"stepMinutes":10},
              {"id":"s2","practitioner":"dr-shah","room":"room-1","from":"2030-01-14T09:00","until":"2030-01-14T12:00","services":["routine"],"stepMinutes":10},
              {"id":"s3","practitioner":"dr-shah","room":"room-1","from":"2030-01-08T09:00","until":"2030-01-08T12:00","services":["routine"],"stepMinutes":10}],
             "unavailable":[{"resource":"dr-shah","from":"2030-01-09T00:00","until":"2030-01-10T00:00","reason":"leave"}],
             "appointments":[{"id":"a1","patient":"p1","service":"routine","start":"2030-01-07T09:00","minutes":10,"with":["dr-shah","room-1"],"status":"booked","priority":"routine","earliest":null,"latest":null,"breachDate":"2030-01-21","pinned":false,"notified":true,"movedBefore":0,"prefers":"morning"},
              {"id":"a2","patient":"p1","service":"routine","start":"2030-01-14T09:00","with":["dr-shah","room-1"]}],
             "links":[{"before":"a1","after":"a2","minDays":5,"maxDays":9}],
             "policy":{"bumping":true,"repair":false,"maxMovedBefore":null,"noticeDays":0},
             "disruptions":[{"type":"absence","resource":"dr-shah","from":"2030-01-07T08:00","until":"2030-01-07T18:00"},{"type":"emergency","appointment":{"id":"e1","patient":"p9","service":"routine","minutes":10,"priority":"emergency","latest":"2030-01-07T17:00"}}],
             "request":{"patient":"p1","service":"routine","from":"2030-01-07T08:00","until":"2030-02-07T18:00","priority":"routine","prefers":"morning","with":["dr-shah"],"limit":2}}
            """;

    @TempDir
    private Path folder;

    private MedsecRun diary(String command, String json, String... more) {
        try {
            Path file = folder.resolve("practice.json");
            Files.writeString(file, json, StandardCharsets.UTF_8);
            return MedsecRun.of(
                    "",
                    List.of("diary", command, "--in", file.toString())
                            .appendAll(List.of(more))
                            .toJavaArray(String[]::new));
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
    }

    @Test
    void aDiaryWithoutConflictsIsGood() {
        assertEquals(new MedsecRun(0, "{\"conflicts\":[]}\n", ""), diary("check", GOLDEN));
    }

    @Test
    void waysAndLinksThatLeadOutOfTheFileBearOnNothingInIt() {
        String extract =
                GOLDEN.replace(",{\"id\":\"branch\"}", "").replace("\"after\":\"a2\"", "\"after\":\"elsewhere\"");
        assertEquals(new MedsecRun(0, "{\"conflicts\":[]}\n", ""), diary("check", extract));
    }

    @Test
    void aDoubleBookingBlocks() {
        MedsecRun run = diary(
                "check",
                GOLDEN.replace("\"start\":\"2030-01-14T09:00\",\"with\"", "\"start\":\"2030-01-07T09:00\",\"with\"")
                        .replace("\"links\":[{\"before\":\"a1\",\"after\":\"a2\",\"minDays\":5,\"maxDays\":9}],", ""));
        assertEquals(1, run.exit());
        assertTrue(
                run.out()
                        .contains(
                                "{\"code\":\"PRACTITIONER_DOUBLE_BOOKED\",\"severity\":\"block\",\"appointments\":[\"a1\",\"a2\"],"
                                        + "\"resource\":\"dr-shah\",\"from\":\"2030-01-07T09:00\",\"until\":\"2030-01-07T09:10\",\"message\":"),
                run.out());
        assertTrue(run.out().contains("PATIENT_DOUBLE_BOOKED"));
        assertTrue(run.out().contains("ROOM_DOUBLE_BOOKED"));
    }

    @Test
    void theHolidaysOfTheSitesNationAreKnown() {
        MedsecRun run = diary(
                "check", GOLDEN.replace("2030-01-14T", "2030-04-22T").replace("\"maxDays\":9", "\"maxDays\":200"));
        assertEquals(0, run.exit(), "a warning does not block");
        assertTrue(
                run.out().contains("\"code\":\"BANK_HOLIDAY\",\"severity\":\"warn\",\"appointments\":[\"a2\"]"),
                run.out());
    }

    @Test
    void placesAreFoundBestFirst() {
        MedsecRun run = diary("find", GOLDEN);
        assertEquals(0, run.exit());
        assertTrue(
                run.out()
                        .startsWith(
                                "{\"slots\":[{\"start\":\"2030-01-07T09:10\",\"with\":[\"dr-shah\",\"room-1\"],\"cost\":2,\"reasons\":[\"The"
                                        + " patient waits 1 full hours: 2.\"]}"),
                run.out());
        assertTrue(run.out().contains("\"nearMisses\":"));
    }

    @Test
    void aNearMissNamesTheRuleAndWhoMaySetItAside() {
        MedsecRun run = diary(
                "find",
                GOLDEN.replace(
                                "\"patient\":\"p1\",\"service\":\"routine\",\"from\"",
                                "\"patient\":\"p5\",\"service\":\"routine\",\"from\"")
                        .replace(
                                "\"kind\":\"room\",\"site\":\"main\",\"capabilities\":[\"step-free\"]},",
                                "\"kind\":\"room\",\"site\":\"main\",\"capabilities\":[\"step-free\"]},{\"id\":\"room-2\",\"kind\":\"room\",\"site\":\"main\"},"));
        assertTrue(
                run.out()
                        .contains("\"nearMisses\":[{\"start\":\"2030-01-07T09:00\",\"with\":[\"dr-shah\",\"room-2\"],"
                                + "\"blockedBy\":\"PRACTITIONER_DOUBLE_BOOKED\","
                                + "\"message\":\"A practitioner is in two visits at once.\","
                                + "\"overridableWith\":\"overbook\"}"),
                run.out());
    }

    @Test
    void withoutARequestThereIsNothingToFind() {
        MedsecRun run = diary("find", GOLDEN.replaceAll(",\\s*\"request\":.*\\}\\}", "}"));
        assertEquals(2, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().contains("MISSING"), run.err());
    }

    @Test
    void aPlanSaysWhatItCostsAndWhy() {
        MedsecRun run = diary("replan", GOLDEN);
        assertEquals(1, run.exit());
        assertTrue(
                run.out()
                        .startsWith(
                                "{\"proof\":\"optimal\",\"cost\":8000050,\"bound\":8000050,\"moves\":[{\"appointment\":\"a1\","
                                        + "\"kind\":\"move\",\"from\":{\"start\":\"2030-01-07T09:00\",\"with\":[\"dr-shah\",\"room-1\"]},\"to\":{\"start\":\"2030-01-08T09:00\",\"with\":[\"dr-shah\",\"room-1\"]},\"cost\":50,\"because\":[\"dr-shah"
                                        + " is not available"),
                run.out());
        assertTrue(run.out().contains("\"unplaced\":[{\"appointment\":\"e1\",\"cost\":8000000,\"because\":["));
        assertTrue(run.out().contains("\"relaxations\":[{\"message\":\"e1 could go to"));
    }

    @Test
    void aPlanSaysInWhichOrderItIsCarriedOutAndWhomToRing() {
        MedsecRun run = diary("replan", GOLDEN);
        assertTrue(
                run.out()
                        .contains("\"steps\":[[\"e1\"],[\"e1\"],[\"a1\"]],\"callList\":[{\"appointments\":[\"e1\"],"
                                + "\"next\":\"ring\",\"waitsFor\":[],\"script\":[\"I am ringing about your appointment.\","
                                + "\"We have no time for you yet. We will let you know.\"]},"
                                + "{\"appointments\":[\"a1\"],"),
                run.out());
        assertTrue(!run.out().contains("\"alternatives\""), run.out());
    }

    @Test
    void aMatchThatAPlanBreaksIsToldWithIt() {
        String practice = """
                {"zone":"Europe/London","asOf":"2030-01-07T08:00",
                 "resources":[{"id":"dr-shah","kind":"practitioner"},{"id":"dr-lee","kind":"practitioner"}],
                 "services":[{"id":"routine","minutes":10,"needs":[{"kind":"practitioner"}]}],
                 "sessions":[{"id":"s1","practitioner":"dr-shah","from":"2030-01-07T09:00","until":"2030-01-07T09:10","services":["routine"],"stepMinutes":10},
                  {"id":"s2","practitioner":"dr-lee","from":"2030-01-07T09:00","until":"2030-01-07T09:10","services":["routine"],"stepMinutes":10},
                  {"id":"s3","practitioner":"dr-shah","from":"2030-02-07T09:00","until":"2030-02-07T09:10","services":["routine"],"stepMinutes":10}],
                 "appointments":[{"id":"a1","patient":"p1","service":"routine","start":"2030-01-07T09:00","with":["dr-shah"]},
                  {"id":"a2","patient":"p2","service":"routine","start":"2030-02-07T09:00","with":["dr-shah"]}],
                 "matches":[{"before":"a1","after":"a2","same":"practitioner"}],
                 "disruptions":[{"type":"absence","resource":"dr-shah","from":"2030-01-07T08:00","until":"2030-01-07T18:00"}]}
                """;
        String broken =
                "\"parted\":[{\"code\":\"PRACTITIONERS_DIFFER\",\"severity\":\"warn\",\"appointments\":[\"a1\",\"a2\"],";
        MedsecRun run = diary("replan", practice);
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains(broken), run.out());
        String kept = practice.replace("\"same\":\"practitioner\"", "\"same\":\"start\"");
        assertTrue(!diary("replan", kept).out().contains("parted"), "their starts differed before");
    }

    @Test
    void otherPlansAreSetBesideItWhereTheyAreAskedFor() {
        MedsecRun run = diary("replan", ALTERNATIVES, "--alternatives", "2");
        assertEquals(0, run.exit(), run.err());
        assertTrue(
                run.out()
                        .contains("\"alternatives\":[{\"aim\":\"soonest\",\"differs\":["
                                + "\"Nobody waits longer than need be.\","
                                + "\"They are 1 days later, taken together, instead of 2.\","
                                + "\"1 is with another practitioner instead of 0.\",\"It costs 250 instead of 100.\"],"
                                + "\"moved\":1,\"notified\":1,\"daysLater\":1,\"otherPractitioner\":1,\"unplaced\":0,"
                                + "\"cost\":250,\"bound\":100,\"parts\":["),
                run.out());
        assertEquals(2, diary("replan", ALTERNATIVES, "--alternatives", "-1").exit());
    }

    private static final String ALTERNATIVES = """
            {"zone":"Europe/London","asOf":"2030-01-07T08:00",
             "resources":[{"id":"dr-shah","kind":"practitioner"},{"id":"dr-lee","kind":"practitioner"}],
             "services":[{"id":"routine","minutes":10,"needs":[{"kind":"practitioner","capabilities":[]}]}],
             "sessions":[
              {"id":"s1","practitioner":"dr-shah","from":"2030-01-07T09:00","until":"2030-01-07T09:10","services":["routine"],"stepMinutes":10},
              {"id":"s2","practitioner":"dr-lee","from":"2030-01-08T09:00","until":"2030-01-08T09:10","services":["routine"],"stepMinutes":10},
              {"id":"s3","practitioner":"dr-shah","from":"2030-01-09T09:00","until":"2030-01-09T09:10","services":["routine"],"stepMinutes":10}],
             "appointments":[{"id":"a1","patient":"p1","service":"routine","start":"2030-01-07T09:00","with":["dr-shah"],"notified":true}],
             "disruptions":[{"type":"absence","resource":"dr-shah","from":"2030-01-07T08:00","until":"2030-01-07T18:00"}]}
            """;

    /** What is replaced in the example by what, and what is said of it where. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"zone\":\"Europe/London\", | '' | MISSING | #/zone",
                "Europe/London | Europe/Lundun | UNKNOWN_CODE | #/zone",
                "\"with\":[\"dr-shah\",\"room-1\"],\"status\" | \"with\":[\"dr-who\",\"room-1\"],\"status\" |"
                        + " UNKNOWN_RESOURCE | #/appointments/0/with/0",
                "\"until\":\"2030-01-07T12:00\" | \"until\":\"2030-01-07T08:00\" | EMPTY_INTERVAL | #/sessions/0/until",
                "\"minutes\":10,\"with\" | \"minutes\":-5,\"with\" | OUT_OF_RANGE | #/appointments/0/minutes",
                "\"start\":\"2030-01-07T09:00\" | \"start\":\"2030-03-31T01:30\" | LOCAL_TIME_SKIPPED |"
                        + " #/appointments/0/start",
                "\"start\":\"2030-01-07T09:00\" | \"start\":\"2030-10-27T01:30\" | LOCAL_TIME_AMBIGUOUS |"
                        + " #/appointments/0/start",
                "\"start\":\"2030-01-07T09:00\" | \"start\":\"tomorrow\" | MALFORMED | #/appointments/0/start",
                "\"id\":\"a2\" | \"id\":\"a1\" | DUPLICATE_ID | #/appointments/1/id",
                "\"noticeDays\":0 | \"noticeDays\":0,\"colour\":1 | MALFORMED | #/policy/colour",
                "\"type\":\"absence\" | \"type\":\"strike\" | UNKNOWN_CODE | #/disruptions/0/type",
                "\"type\":\"absence\",\"resource\":\"dr-shah\" | \"type\":\"absence\",\"resource\":\"dr-who\" |"
                        + " UNKNOWN_RESOURCE | #/disruptions/0/resource",
                "\"id\":\"e1\" | \"id\":\"a1\" | DUPLICATE_ID | #/disruptions/1/appointment/id",
                "\"status\":\"booked\" | \"status\":\"maybe\" | UNKNOWN_CODE | #/appointments/0/status",
                "\"nation\":\"England\" | \"nation\":\"Mordor\" | UNKNOWN_CODE | #/sites/0/nation",
                "\"patient\":\"p1\",\"service\":\"routine\",\"start\":\"2030-01-07 | \"service\":\"routine\",\"start\":\"2030-01-07 | MISSING | #/appointments/0/patient",
                "\"asOf\":\"2030-01-07T08:00\" | \"asOf\":\"2030-03-31T01:30\" | LOCAL_TIME_SKIPPED | #/asOf",
                "\"asOf\":\"2030-01-07T08:00\" | \"asOf\":\"1066-10-14T09:00\" | OUT_OF_RANGE | #/asOf",
                "\"until\":\"2030-01-07T12:00\" | \"until\":\"2199-01-07T12:00\" | OUT_OF_RANGE | #/sessions/0/until",
                "\"until\":\"2030-01-07T12:00\" | \"until\":\"2030-01-14T09:10\" | OUT_OF_RANGE | #/sessions/0/until",
                "\"earliest\":null,\"latest\":null | \"earliest\":\"2030-02-01T09:00\",\"latest\":\"2030-01-01T09:00\" | EMPTY_INTERVAL | #/appointments/0/latest",
                "\"practitioner\":\"dr-shah\" | \"practitioner\":\"dr-who\" | UNKNOWN_RESOURCE | #/sessions/0/practitioner",
                "{\"resource\":\"dr-shah\",\"from\":\"2030-01-09 | {\"resource\":\"dr-who\",\"from\":\"2030-01-09 | UNKNOWN_RESOURCE | #/unavailable/0/resource",
                "\"with\":[\"dr-shah\"],\"limit\" | \"with\":[\"dr-who\"],\"limit\" | UNKNOWN_RESOURCE | #/request/with/0",
                "\"minutes\":10,\"priority\":\"emergency\" | \"start\":\"2030-01-07T10:00\",\"priority\":\"emergency\" | MALFORMED | #/disruptions/1/appointment",
                "\"minutes\":10,\"priority\":\"emergency\" | \"with\":[\"dr-who\"],\"priority\":\"emergency\" | MALFORMED | #/disruptions/1/appointment",
                "\"minutes\":10,\"priority\":\"emergency\" | \"status\":\"waitlist\",\"priority\":\"emergency\" | ILLEGAL_TRANSITION | #/disruptions/1/appointment/status",
                "\"minutes\":10,\"priority\":\"emergency\" | \"pinned\":true,\"priority\":\"emergency\" | PINNED | #/disruptions/1/appointment/pinned",
                "\"patient\":\"p1\",\"service\":\"routine\",\"start\":\"2030-01-07 | \"patient\":\"Zebra\\u0000\",\"service\":\"routine\",\"start\":\"2030-01-07 | ILLEGAL_CHARACTER | #/appointments/0/patient",
                "\"patient\":\"p1\",\"service\":\"routine\",\"start\":\"2030-01-07 | \"patient\":\"Zebra\\ud800\",\"service\":\"routine\",\"start\":\"2030-01-07 | ILLEGAL_CHARACTER | #/appointments/0/patient"
            })
    void badInputIsToldWithItsPlace(String from, String to, String code, String pointer) {
        String spoilt = GOLDEN.replace(from, to);
        assertNotEquals(GOLDEN, spoilt, "the example holds what is replaced");
        MedsecRun run = diary("check", spoilt);
        assertEquals(2, run.exit(), run.out());
        assertEquals("", run.out());
        assertFalse(run.err().contains("Zebra"), run.err());
        assertTrue(run.err().contains(": " + code + ": "), run.err());
        assertTrue(run.err().contains("(" + pointer + ")"), run.err());
        assertTrue(run.err().matches("(?s)practice\\.json:[0-9]+:[0-9]+: .*"), run.err());
    }

    @Test
    void brokenJsonIsToldWithLineAndColumn() {
        MedsecRun run = diary("check", "{\"zone\":\n  oops}");
        assertEquals(2, run.exit());
        assertTrue(run.err().startsWith("practice.json:2:"), run.err());
        assertEquals(
                2,
                MedsecRun.of(
                                "",
                                "diary",
                                "check",
                                "--in",
                                folder.resolve("none").toString())
                        .exit());
        assertEquals(2, MedsecRun.of("", "diary", "check").exit());
        assertEquals(2, MedsecRun.of("", "diary", "invent").exit());
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        MedsecRun run = diary(
                "check",
                GOLDEN.replace("\"status\":\"booked\"", "\"status\":\"maybe\"")
                        .replace("\"stepMinutes\":10", "\"stepMinutes\":0"));
        assertEquals(4, run.err().lines().count(), run.err());
    }

    @Test
    void everyCommandRefusesWhatIsBroken() throws IOException {
        Path file = folder.resolve("practice.json");
        var broken = io.vavr.collection.LinkedHashMap.of(
                "nothing", new byte[0],
                "one letter", "A".repeat(10 << 20).getBytes(StandardCharsets.UTF_8),
                "no end", GOLDEN.substring(0, GOLDEN.length() - 40).getBytes(StandardCharsets.UTF_8),
                "a raw NUL", GOLDEN.replace("p1", "p\0").getBytes(StandardCharsets.UTF_8),
                "Latin-1", GOLDEN.replace("leave", "congé").getBytes(StandardCharsets.ISO_8859_1),
                "UTF-16", GOLDEN.getBytes(StandardCharsets.UTF_16),
                "a list", "[]".getBytes(StandardCharsets.UTF_8));
        for (String command : java.util.List.of("check", "find", "replan")) {
            for (var each : broken) {
                Files.write(file, each._2());
                MedsecRun run = MedsecRun.of("", "diary", command, "--in", file.toString());
                assertEquals(2, run.exit(), command + " " + each._1());
                assertEquals("", run.out());
                assertTrue(run.err().matches("practice\\.json:[0-9]+:[0-9]+: MALFORMED: [^\n]*\n"), run.err());
            }
        }
    }

    @Test
    void aByteOrderMarkAtTheStartDoesNotMatter() {
        assertEquals(diary("replan", GOLDEN), diary("replan", "\uFEFF" + GOLDEN));
    }

    @Test
    void whatMayBeLeftOutMayBeLeftOut() {
        String least = "{\"zone\":\"Europe/London\",\"asOf\":\"2030-01-07T08:00\"}";
        assertEquals(new MedsecRun(0, "{\"conflicts\":[]}\n", ""), diary("check", least));
        assertEquals(0, diary("replan", least).exit());
        assertTrue(
                diary("replan", least).out().startsWith("{\"proof\":\"optimal\",\"cost\":0,\"bound\":0,\"moves\":[]"));
        assertEquals(2, diary("find", least).exit());
    }

    @Test
    void aTimeInARepeatedHourIsTakenWithItsOffset() {
        MedsecRun run = diary(
                "check",
                GOLDEN.replace("\"start\":\"2030-01-14T09:00\"", "\"start\":\"2030-10-27T01:30+01:00\"")
                        .replace("\"maxDays\":9", "\"maxDays\":400"));
        assertTrue(run.exit() < 2, run.err());
        assertTrue(run.out().contains("\"from\":\"2030-10-27T01:30+01:00\""), run.out());
    }

    @Test
    void aFoundPlaceIsOneThatHasNoConflict() {
        MedsecRun found = diary("find", GOLDEN);
        String place = found.out().replaceFirst("(?s).*?\"start\":\"([^\"]+)\".*\\n?", "$1");
        String booked = GOLDEN.replace(
                "\"appointments\":[",
                "\"appointments\":[{\"id\":\"new\",\"patient\":\"p1\",\"service\":\"routine\",\"start\":\"" + place
                        + "\",\"with\":[\"dr-shah\",\"room-1\"]},");
        assertEquals("{\"conflicts\":[]}\n", diary("check", booked).out());
    }

    @Test
    void theSameFileGivesTheSameBytes() {
        for (String command : java.util.List.of("check", "find", "replan")) {
            assertEquals(diary(command, GOLDEN), diary(command, GOLDEN));
        }
    }
}
