package io.github.medsecretary.cli.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.cli.MedsecRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Practices that are not the sample: small, far away, awkward. */
class OddPracticeTest {

    private static final String LEAST = "{\"zone\":\"Europe/London\",\"asOf\":\"2030-01-07T08:00\"}";
    private static final String HEADER = "Patient: p1\nClinician: dr-x\nLetter: clinic\nClinic-Date: 2030-01-04\n";
    private static final String PEOPLE = "{\"patients\":[{\"id\":\"p1\",\"name\":{\"family\":\"Zebrafield\"},"
            + "\"allergies\":[\"latex\"]}],\"practitioners\":[{\"id\":\"dr-x\",\"name\":{\"family\":\"X\"}}],"
            + "\"organisations\":[{\"name\":\"Z\"}]}";

    @TempDir
    private Path folder;

    private void put(String path, String text) throws IOException {
        Path file = folder.resolve("in").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private MedsecRun day() {
        return MedsecRun.of(
                "",
                "day",
                "--practice",
                folder.resolve("in").toString(),
                "--out",
                folder.resolve("out").toString());
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            return files.filter(Files::isRegularFile)
                    .map(file ->
                            folder.resolve("out").relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private String read(String path) throws IOException {
        return Files.readString(folder.resolve("out").resolve(path));
    }

    @Test
    void aFolderThatIsNotThereIsBadInput() throws IOException {
        MedsecRun run = day();
        assertEquals(2, run.exit());
        assertEquals("""
                practice.json:1:1: FILE_UNUSABLE: The file can't be read.
                people.json:1:1: FILE_UNUSABLE: The file can't be read.
                """, run.err());
        assertEquals(List.of("disclosure.json"), written());
    }

    @Test
    void aPracticeWithNothingInItHasAQuietDay() throws IOException {
        put("practice.json", LEAST);
        put("people.json", "{}");
        MedsecRun run = day();
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().startsWith("NEEDS A PERSON NOW\n  nothing\n"), run.out());
        assertEquals(List.of("diary.html", "disclosure.json", "plan.json"), written());
        assertTrue(read("plan.json").contains("\"proof\" : \"optimal\""));
    }

    @Test
    void aPracticeOnTheOtherSideOfTheWorldIsPlannedByItsOwnClock() throws IOException {
        put("practice.json", """
                {"zone":"Pacific/Chatham","asOf":"2031-05-05T08:00",
                 "resources":[{"id":"dr-x","kind":"practitioner"},{"id":"dr-y","kind":"practitioner"}],
                 "services":[{"id":"visit","minutes":15,"needs":[{"kind":"practitioner"}]}],
                 "sessions":[{"id":"s1","practitioner":"dr-x","from":"2031-05-05T09:00","until":"2031-05-05T10:00",
                   "services":["visit"],"stepMinutes":15},
                  {"id":"s2","practitioner":"dr-y","from":"2031-05-05T09:00","until":"2031-05-05T10:00",
                   "services":["visit"],"stepMinutes":15}],
                 "appointments":[{"id":"a1","patient":"p1","service":"visit","start":"2031-05-05T09:15","with":["dr-x"]}],
                 "disruptions":[{"type":"absence","resource":"dr-x","from":"2031-05-05T00:00","until":"2031-05-06T00:00"}]}
                """);
        put("people.json", PEOPLE);
        MedsecRun run = day();
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("  1 appointment moved, 0 newly placed, 0 without a place"), run.out());
        String plan = read("plan.json").replaceAll("\\s+", "");
        assertTrue(plan.contains("\"to\":{\"start\":\"2031-05-05T09:15\",\"with\":[\"dr-y\"]}"), plan);
        assertTrue(read("diary.html").contains("Monday 5 May 2031"));
    }

    @Test
    void whoeverHasNoPlaceNeedsAPersonNow() throws IOException {
        put("practice.json", """
                {"zone":"Europe/London","asOf":"2030-01-07T08:00",
                 "resources":[{"id":"dr-x","kind":"practitioner"}],
                 "services":[{"id":"visit","minutes":15,"needs":[{"kind":"practitioner"}]}],
                 "sessions":[{"id":"s1","practitioner":"dr-x","from":"2030-01-07T09:00","until":"2030-01-07T10:00",
                   "services":["visit"],"stepMinutes":15}],
                 "appointments":[{"id":"a1","patient":"p1","service":"visit","start":"2030-01-07T09:15","with":["dr-x"]}],
                 "disruptions":[{"type":"absence","resource":"dr-x","from":"2030-01-07T00:00","until":"2030-01-08T00:00"}]}
                """);
        put("people.json", PEOPLE);
        MedsecRun run = day();
        assertEquals(1, run.exit(), "done, but something blocks");
        assertTrue(run.out().startsWith("NEEDS A PERSON NOW\n  no place for a1\n"), run.out());
        assertEquals("", run.err());
    }

    @Test
    void aLetterThatMayNotBeMadeBlocks() throws IOException {
        put("practice.json", LEAST);
        put("people.json", PEOPLE);
        put("dictations/1.txt", HEADER + "To: patient, insurer\n\nheading diagnoses asthma full stop");
        MedsecRun run = day();
        assertEquals(1, run.exit(), run.err());
        assertTrue(run.out().contains("1 of 2 copies"), run.out());
        assertFalse(written().contains("letters/1/insurer.txt"));
        assertTrue(written().contains("letters/1/patient.txt"));
    }

    @Test
    void idsAndNamesCannotLeadOutOfTheFolder() throws IOException {
        put("practice.json", LEAST);
        put("people.json", PEOPLE.replace("dr-x", "../../dr/x").replace("\"name\":\"Z\"", "\"name\":\"Z/../..\""));
        put(
                "dictations/a b.txt",
                HEADER.replace("dr-x", "../../dr/x")
                        + "To: ../../dr/x, Z/../..\n\nheading history the sodium was blank full stop");
        MedsecRun run = day();
        assertEquals(0, run.exit(), run.err());
        assertTrue(
                written().contains("queries/%2e_.%2f_..%2f_dr%2f_x.html"),
                written().toString());
        assertTrue(
                written().contains("letters/a b/%2e_.%2f_..%2f_dr%2f_x.txt"),
                written().toString());
        try (Stream<Path> beside = Files.list(folder)) {
            assertEquals(2, beside.count(), "in and out");
        }
    }

    @Test
    void everyBadFileIsToldAndAllOthersAreDone() throws IOException {
        put("practice.json", LEAST);
        put("people.json", PEOPLE);
        put("dictations/1-good.txt", HEADER + "To: patient\n\nwell full stop");
        put("dictations/2-huge.txt", HEADER + "To: patient\n\n" + "A".repeat(10 << 20));
        put("dictations/3-nul.txt", HEADER + "To: patient\n\nZebrafield\0");
        put("dictations/4-blank.txt", "");
        put("dictations/5-whom.txt", HEADER + "To: the queen\n\nwell full stop");
        put("dictations/6-bom.txt", "\uFEFF" + HEADER + "To: patient\r\n\r\nwell full stop");
        Files.createDirectories(folder.resolve("in/dictations/7-folder.txt"));
        Files.write(
                folder.resolve("in/dictations/8-surrogate.txt"), new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
        put("dictations/notes.md", "not a dictation");
        MedsecRun run = day();
        assertEquals(2, run.exit());
        assertEquals(
                List.of(
                        "2-huge.txt:1:1: TOO_LARGE",
                        "3-nul.txt:7:11: ILLEGAL_CHARACTER",
                        "4-blank.txt:1:1: MALFORMED",
                        "5-whom.txt:5:5: UNKNOWN_RECIPIENT",
                        "7-folder.txt:1:1: FILE_UNUSABLE",
                        "8-surrogate.txt:1:1: MALFORMED"),
                run.err()
                        .lines()
                        .map(line -> line.replaceFirst("^(\\S+ [A-Z_]+): .*", "$1"))
                        .toList());
        assertFalse(run.err().contains("Zebra"));
        assertTrue(written().containsAll(List.of("letters/1-good/patient.txt", "letters/6-bom/patient.txt")));
        assertTrue(run.out().contains("  6 problems with the input, told above"), run.out());
    }

    @Test
    void twoPatientsWithOneIdGetNoLetterOfTheOthers() throws IOException {
        put("practice.json", LEAST);
        put(
                "people.json",
                PEOPLE.replace("\"patients\":[", "\"patients\":[{\"id\":\"p1\",\"name\":{\"family\":\"Okapi\"}},"));
        put("dictations/1.txt", HEADER + "To: patient\n\nwell full stop");
        MedsecRun run = day();
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("SHARED_ID") && run.err().contains("1.txt:1:10: UNKNOWN_PATIENT"), run.err());
        assertFalse(written().stream().anyMatch(file -> file.startsWith("letters/")));
    }

    @Test
    void anAddressThatNoPostReachesStopsNoDraft() throws IOException {
        put("practice.json", LEAST);
        put(
                "people.json",
                PEOPLE.replace("\"allergies\"", "\"address\":[\"No fixed abode\",\"ZZ99 3VZ\"],\"allergies\""));
        put("dictations/1.txt", HEADER + "To: patient\n\nwell full stop");
        MedsecRun run = day();
        assertEquals(0, run.exit(), run.err());
        assertTrue(read("letters/1/patient.txt").contains("No fixed abode"));
    }

    @Test
    void whereNothingCanBeWrittenIsTold() throws IOException {
        put("practice.json", LEAST);
        put("people.json", "{}");
        Files.writeString(folder.resolve("out"), "a file, no folder");
        MedsecRun run = day();
        assertEquals(2, run.exit());
        assertEquals("medsec:1:1: FILE_UNUSABLE: A file can't be opened, read or written.\n", run.err());
    }

    @Test
    void withoutAPlaceToWriteTheCommandIsNotUsable() {
        MedsecRun run = MedsecRun.of("", "day");
        assertEquals(2, run.exit());
        assertTrue(run.err().startsWith("medsec:1:1: USAGE: "), run.err());
        assertEquals("", run.out());
    }
}
