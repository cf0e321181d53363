package io.github.medsecretary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is wrong with the input, no message says who or what the input is about. */
class PatientDataProperties {

    @Provide
    Arbitrary<String> tokens() {
        return Arbitraries.strings().withCharRange('a', 'z').ofLength(12).map(rest -> "zq" + rest);
    }

    private static final List<String> BAD_LINES = List.of(
            "{\"id\":\"a\",\"text\":\"%s\\u0000\"}",
            "{\"id\":\"a\",\"text\":\"%s\\ud800\"}",
            "{\"id\":\"a\",\"text\":\"%s",
            "{\"id\":\"a\",\"text\":{\"x\":\"%s\"}}",
            "{\"id\":\"a\",\"text\":\"x\",\"context\":{\"date\":\"%s\"}}",
            "{\"id\":\"a\",\"text\":\"x\",\"context\":{\"jurisdiction\":\"%s\"}}",
            "{\"id\":\"a\",\"text\":\"x\",\"context\":{\"patient\":{\"sex\":\"%s\"}}}",
            "{\"id\":\"a\",\"text\":\"x\",\"context\":{\"patient\":{\"birthDate\":\"%s\"}}}",
            "{\"id\":\"a\",\"text\":\"x\",\"context\":{\"patient\":{\"allergies\":\"%s\"}}}",
            "{\"id\":\"a\",\"id\":\"a\",\"text\":\"%s\"}",
            "[\"%s\"]",
            "%s");

    @Property(tries = 5)
    void noMessageOfACheckSaysWhatTheLineSays(@ForAll("tokens") String token) {
        String lines =
                BAD_LINES.stream().map(line -> line.formatted(token) + "\n").collect(Collectors.joining());
        MedsecRun run = MedsecRun.of(lines, "check");
        assertEquals(2, run.exit());
        assertEquals(
                BAD_LINES.size(),
                run.err().lines().map(line -> line.split(":", -1)[1]).distinct().count());
        assertEquals(
                BAD_LINES.size(),
                run.out().lines().filter(line -> line.contains("\"error\"")).count());
        assertFalse(run.err().contains(token), run.err());
        assertFalse(run.out().contains(token), run.out());
    }

    private static final List<String> BAD_PATIENTS = List.of(
            "{\"id\":\"p1\",\"name\":{\"family\":\"%s\"},\"nhsNumber\":\"%s\"}",
            "{\"id\":\"p1\",\"name\":{\"title\":\"%s\"}}",
            "{\"id\":\"p1\",\"name\":\"%s\"}",
            "{\"id\":\"p1\",\"name\":{\"family\":\"x\"},\"birthDate\":\"%s\"}",
            "{\"id\":\"p1\",\"name\":{\"family\":\"x\"},\"address\":[\"%s\"]}",
            "{\"id\":\"p1\",\"name\":{\"family\":\"x\"},\"sex\":\"%s\"}",
            "{\"id\":\"p1\",\"name\":{\"family\":\"x\"},\"labels\":[\"%s\"]}",
            "{\"id\":\"p1\",\"name\":{\"family\":\"x\"},\"communication\":{\"format\":\"%s\"}}");

    /** People who are wrong in one way each, and the same file broken off. */
    @Provide
    Arbitrary<String> badPeople() {
        String all = "{\"patients\":[" + String.join(",", BAD_PATIENTS) + "]}";
        return Arbitraries.of(all, all.substring(0, all.length() - 4));
    }

    @Property(tries = 4, edgeCases = EdgeCasesMode.NONE)
    void noMessageOfADaySaysWhomThePracticeKnows(@ForAll("badPeople") String people, @ForAll("tokens") String token)
            throws IOException {
        try (BriefFolder folder = BriefFolder.made()) {
            assertSilent(people, token, folder.path());
        }
    }

    private static void assertSilent(String people, String token, Path folder) throws IOException {
        Files.writeString(
                folder.resolve("practice.json"), "{\"zone\":\"Europe/London\",\"asOf\":\"2030-01-07T08:00\"}");
        Files.writeString(folder.resolve("people.json"), people.replace("%s", token));
        Files.createDirectories(folder.resolve("dictations"));
        Files.writeString(
                folder.resolve("dictations/1.txt"),
                "Patient: " + token + "\nClinician: " + token + "\nLetter: " + token + "\nClinic-Date: " + token
                        + "\nTo: " + token + "\n\n" + token,
                StandardCharsets.UTF_8);
        MedsecRun run = MedsecRun.of(
                "",
                "day",
                "--practice",
                folder.toString(),
                "--out",
                folder.resolve("out").toString());
        assertEquals(2, run.exit());
        boolean whole = people.endsWith("]}");
        BAD_PATIENTS.forEach(
                each -> assertEquals(whole, run.err().contains("#/patients/" + BAD_PATIENTS.indexOf(each)), run.err()));
        for (String said : List.of(run.err(), run.out())) {
            assertFalse(said.contains(token), said);
        }
    }
}
