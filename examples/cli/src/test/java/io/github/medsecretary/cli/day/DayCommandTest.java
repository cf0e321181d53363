package io.github.medsecretary.cli.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.cli.MedsecRun;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DayCommandTest {

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private static MedsecRun sampleDay = new MedsecRun(-1, "", "");

    @BeforeAll
    static void runTheSampleDay() {
        sampleDay = MedsecRun.of("", "day", "--out", shared.resolve("out").toString());
    }

    private static String written(String path) {
        return written(shared, path);
    }

    private static String written(Path folder, String path) {
        try {
            return Files.readString(folder.resolve("out").resolve(path));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static List<String> files() {
        return files(shared);
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            return files.filter(Files::isRegularFile)
                    .map(file ->
                            folder.resolve("out").relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private MedsecRun day(String... more) {
        var arguments = new java.util.ArrayList<>(
                List.of("day", "--out", folder.resolve("out").toString()));
        arguments.addAll(List.of(more));
        return MedsecRun.of("", arguments.toArray(String[]::new));
    }

    /** Copies the sample to a folder, so that it can be spoilt. */
    private Path copied() throws IOException {
        Path practice = folder.resolve("practice");
        Files.createDirectories(practice.resolve("dictations"));
        for (String name : List.of("practice.json", "people.json", "answers.json", "replies.json")) {
            Files.write(practice.resolve(name), sample(name));
        }
        for (String name : new String(sample("dictations/index"), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            Files.write(practice.resolve("dictations").resolve(name), sample("dictations/" + name));
        }
        return practice;
    }

    /** A copy of the sample whose diary is not upset, for what has nothing to do with the plan, which takes longest. */
    private Path quiet() throws IOException {
        Path practice = copied();
        Path diary = practice.resolve("practice.json");
        String upset = Files.readString(diary);
        String quiet = upset.replaceFirst("(?s)\"disruptions\": \\[.*\\]", "\"disruptions\": []");
        assertFalse(quiet.equals(upset));
        Files.writeString(diary, quiet);
        Files.writeString(practice.resolve("replies.json"), "{\"replies\": []}");
        return practice;
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream in = PracticeFolder.class.getResourceAsStream("sample/" + name)) {
            return in.readAllBytes();
        }
    }

    @Test
    void theSampleDayEndsWithPlansLettersAndQuestions() {
        MedsecRun run = sampleDay;
        assertEquals(0, run.exit(), run.err());
        assertEquals("", run.err());
        assertTrue(run.out().startsWith("NEEDS A PERSON NOW\n"), run.out());
        assertTrue(run.out().lines().count() >= 24 && run.out().lines().count() <= 40, "one screen");
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 100), run.out());
        assertTrue(files().containsAll(List.of(
                "diary.html",
                "disclosure.json",
                "plan.json",
                "letters/01-crohns-disease/patient.txt",
                "letters/01-crohns-disease/general-practitioner.html")));
        var texts = files().stream().filter(file -> file.endsWith(".txt")).toList();
        assertEquals(
                24,
                texts.stream().filter(file -> !file.endsWith("to-reword.txt")).count());
    }

    @Test
    void theScreenBeginsWithWhatTheMorningAsksForAndAFileHasAllOfIt() {
        assertTrue(sampleDay.out().startsWith("""
                NEEDS A PERSON NOW
                  to be told of their place: 10, first a-009 Mon 7 Jan 09:30, now
                  to be told how to prepare: 2, first a-009 Mon 7 Jan 09:30, now
                  promises due: 2, first ring-with-result Fri 4 Jan, overdue
                  interpreters to confirm: 1, first a-051 Tue 8 Jan 09:30, overdue
                """), sampleDay.out());
        List<String> rows = written("morning.csv").lines().toList();
        assertEquals(16, rows.size());
        assertTrue(rows.contains(
                "\"today\",\"preparation\",\"a-080\",\"2030-01-07 11:30\",\"2030-01-09 11:30\",\"\",\"ecg\",\"\""));
        assertTrue(
                rows.contains(
                        "\"overdue\",\"promise\",\"ring-with-result\",\"2030-01-04 00:00\",\"2030-01-07 16:45\",\"\",\"nurse\",\"a-046\""));
        assertFalse(rows.stream().anyMatch(row -> row.contains("second-opinion")), "it is due in two days");
    }

    @Test
    void transportAndHoldsAreToldToo() throws IOException {
        Path practice = quiet();
        String json = Files.readString(practice.resolve("practice.json"))
                .replace("{\"id\": \"a-010\", ", "{\"id\": \"a-010\", \"awaiting\": [\"transport\"], ")
                .replaceFirst(
                        "(\"id\": \"a-082\".*)\"status\": \"booked\"",
                        "$1\"status\": \"pending\", \"heldUntil\": \"2030-01-07T12:00\"");
        Files.writeString(practice.resolve("practice.json"), json);
        day("--practice", practice.toString());
        String rows = written(folder, "morning.csv");
        assertTrue(rows.contains("\"now\",\"transport\",\"a-010\",\"2030-01-05 09:30\",\"2030-01-07 09:30\""), rows);
        assertTrue(rows.contains("\"today\",\"hold\",\"a-082\",\"2030-01-07 12:00\""), rows);
    }

    @Test
    void theScreenTellsThePlansWorthItsOrderAndWhomToRing() {
        String out = sampleDay.out();
        assertTrue(out.contains("\n  12 patients to be told, first of a-039\n"), out);
        assertTrue(out.contains("""
                DIARY
                  14 appointments moved, 1 newly placed, 0 without a place
                  cost 4157, bound 4157: optimal
                   1 a-002  Mon 7 Jan 09:00 dr-shah, room-1 -> Mon 7 Jan 09:00 dr-lee, room-2
                """), out);
        assertTrue(out.contains("\n  and 12 more: plan.json\n"));
        assertTrue(out.contains("""

                CALLS, the most urgent first, 5 tried, 3 promised, 0 stay
                   1 ring  a-039: Mon 7 Jan 15:10 -> Mon 7 Jan 15:20 with another
                """), out);
    }

    @Test
    void theScreenTellsWhatIsToBeSignedFirstAndWhatIsPromised() {
        String out = sampleDay.out();
        assertTrue(out.contains("\n  2 letters to be signed, first 11-eczema, in time before Thu 10 Jan 00:00\n"), out);
        assertTrue(out.contains("\n  1 patient to be spoken with, first 08-memory-clinic, "), out);
        assertTrue(out.contains("\nLETTERS, 21 promises open, 0 unowned, 0 due, 18 to be booked\n"), out);
    }

    @Test
    void thePlanIsTheOneThatReplanningThePracticesDiaryGives() throws IOException {
        MedsecRun replanned = MedsecRun.of(
                "",
                "diary",
                "replan",
                "--picture",
                folder.resolve("plan.html").toString(),
                "--in",
                copied().resolve("practice.json").toString());
        assertEquals(0, replanned.exit(), replanned.err());
        var json = com.fasterxml.jackson.core.JsonFactory.builder().build();
        try (var one = json.createParser(replanned.out());
                var other = json.createParser(written("plan.json"))) {
            while (one.nextToken() != null) {
                assertEquals(one.currentToken(), other.nextToken());
                assertEquals(one.getText(), other.getText());
            }
            org.junit.jupiter.api.Assertions.assertNull(other.nextToken());
        }
        assertEquals(written("diary.html"), Files.readString(folder.resolve("plan.html")));
    }

    @Test
    void aPageThatCannotBeWrittenIsBadInputAndNothingIsPrinted() throws IOException {
        MedsecRun run = MedsecRun.of(
                "",
                "diary",
                "replan",
                "--picture",
                folder.resolve("nowhere/plan.html").toString(),
                "--in",
                copied().resolve("practice.json").toString());
        assertEquals(2, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("medsec:1:1: FILE_UNUSABLE"), run.err());
    }

    @Test
    void whatTheClinicianMustSayIsOnTheirSheet() {
        String all = files().stream()
                .filter(file -> file.startsWith("queries/"))
                .map(DayCommandTest::written)
                .reduce("", String::concat);
        for (String asked : List.of("ilium", "perineal", "right", "Amoxicillin", "MS", "MTX")) {
            assertTrue(all.contains("“" + asked + "”") || all.contains(asked), asked);
        }
        assertTrue(all.contains("Something has been left blank here. What should it say, please?"));
        assertTrue(all.contains("Which side do you mean for the knee, please?"));
    }

    @Test
    void whatHasOneRightFormIsPutRight() {
        String diabetes = written("letters/03-type-1-diabetes/general-practitioner.txt");
        assertTrue(diabetes.contains("18 units"), diabetes);
        assertFalse(diabetes.contains("QD"));
        assertTrue(written("letters/10-rheumatoid-arthritis/patient.txt").contains("0.5 mg"));
    }

    @Test
    void whatAThirdPartySaidIsForThePractitionerOnly() {
        assertTrue(written("letters/08-memory-clinic/general-practitioner.txt").contains("neighbour"));
        assertFalse(written("letters/08-memory-clinic/patient.txt").contains("neighbour"));
        assertFalse(written("letters/08-memory-clinic/patient.html").contains("neighbour"));
        String disclosure = written("disclosure.json");
        assertTrue(disclosure.contains("third-party"));
        assertFalse(disclosure.contains("neighbour"));
    }

    @Test
    void everyPageIsAPage() {
        files().stream().filter(file -> file.endsWith(".html")).forEach(file -> {
            var page = Jsoup.parse(written(file));
            assertFalse(page.title().isBlank(), file);
            assertEquals("en-GB", page.select("html").attr("lang"), file);
            assertEquals(1, page.select("h1").size(), file);
        });
        assertTrue(written("diary.html").contains("<svg"));
    }

    @Test
    void theSameDayGivesTheSameBytesAndAFolderIsReadLikeTheSample() throws IOException {
        assertEquals(sampleDay, day("--practice", copied().toString()));
        for (String file : files()) {
            assertEquals(written(file), written(folder, file), file);
        }
    }

    @Test
    void oneBadDictationIsToldAndTheOthersAreDone() throws IOException {
        Path practice = quiet();
        Files.writeString(
                practice.resolve("dictations/05-knee-replacement.txt"),
                "Patient: p-99\nClinician: dr-who\nLetter: clinic\nClinic-Date: 2030-01-04\nTo: patient\n\nwell full stop");
        Files.writeString(practice.resolve("dictations/11-eczema.txt"), "no header at all");
        Files.write(practice.resolve("dictations/12-migraine.txt"), new byte[] {(byte) 0xff, 'a'});
        MedsecRun run = day("--practice", practice.toString());
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("05-knee-replacement.txt:1:10: UNKNOWN_PATIENT"), run.err());
        assertTrue(run.err().contains("05-knee-replacement.txt:2:12: UNKNOWN_CLINICIAN"));
        assertTrue(run.err().contains("11-eczema.txt:1:1: MALFORMED"));
        assertTrue(run.err().contains("12-migraine.txt:1:1: MALFORMED"));
        assertTrue(run.out().contains("4 problems with the input"), run.out());
        assertTrue(files(folder).contains("letters/01-crohns-disease/patient.txt"));
        assertTrue(files(folder).contains("diary.html"));
        assertFalse(files(folder).contains("letters/05-knee-replacement/patient.txt"));
    }

    @Test
    void aPatientWhoCannotBeReadLosesOnlyTheirLetters() throws IOException {
        Path practice = quiet();
        Path people = practice.resolve("people.json");
        String text = Files.readString(people);
        int at = text.indexOf("\"nhsNumber\"");
        int digits = text.indexOf("999", at);
        Files.writeString(
                people,
                text.substring(0, digits + 9)
                        + (char) ('0' + (text.charAt(digits + 9) - '0' + 1) % 10)
                        + text.substring(digits + 10));
        MedsecRun run = day("--practice", practice.toString());
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("CHECK_DIGIT"), run.err());
        assertTrue(run.err().contains("(#/patients/0/nhsNumber)"), run.err());
        assertTrue(files(folder).contains("letters/12-migraine/patient.txt"));
    }

    @Test
    void aBrokenDiaryLeavesTheLettersToBeDone() throws IOException {
        Path practice = copied();
        Files.writeString(practice.resolve("practice.json"), "{");
        MedsecRun run = day("--practice", practice.toString());
        assertEquals(2, run.exit());
        assertTrue(run.err().startsWith("practice.json:1:"), run.err());
        assertTrue(run.out().contains("DIARY\n  not read"));
        assertTrue(files(folder).contains("letters/01-crohns-disease/patient.txt"));
        assertFalse(files(folder).contains("diary.html"));
        // Without a diary it is as late as what was last done: nothing is sent before that, nor in 1970.
        String post = written(folder, "post.json");
        assertTrue(post.contains("\"at\" : \"2030-01-07T07:56:00Z\""), post);
        assertFalse(post.contains("1970"), post);
    }

    @Test
    void theScreenNamesNoPatient() {
        MedsecRun run = sampleDay;
        for (String name : List.of("Field", "Ashdown", "Gŵynfryn", "Mrs", "1958")) {
            assertFalse(run.out().contains(name), name);
        }
    }
}
