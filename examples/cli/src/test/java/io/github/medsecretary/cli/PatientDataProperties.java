package io.github.medsecretary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is wrong with the input, no message says who or what the input is about. */
class PatientDataProperties {

    @Provide
    Arbitrary<String> tokens() {
        return Arbitraries.strings().withCharRange('a', 'z').ofLength(12).map(rest -> "zq" + rest);
    }

    /** Lines that are wrong in one way each, with a token where personal data stands. */
    @Provide
    Arbitrary<String> badLines() {
        return Arbitraries.of(
                "{\"id\":\"a\",\"text\":\"%s\\u0000\"}",
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
    }

    @Property(tries = 40)
    void noMessageOfACheckSaysWhatTheLineSays(@ForAll("badLines") String line, @ForAll("tokens") String token) {
        MedsecRun run = MedsecRun.of(line.formatted(token) + "\n", "check");
        assertEquals(2, run.exit());
        assertFalse(run.err().contains(token), run.err());
        assertFalse(run.out().contains(token), run.out());
    }

    @Provide
    Arbitrary<String> badPeople() {
        return Arbitraries.of(
                "{\"id\":\"p1\",\"name\":{\"family\":\"%s\"},\"nhsNumber\":\"%s\"}",
                "{\"id\":\"p1\",\"name\":{\"title\":\"%s\"}}",
                "{\"id\":\"p1\",\"name\":\"%s\"}",
                "{\"id\":\"p1\",\"name\":{\"family\":\"x\"},\"birthDate\":\"%s\"}",
                "{\"id\":\"p1\",\"name\":{\"family\":\"x\"},\"address\":[\"%s\"]}",
                "{\"id\":\"p1\",\"name\":{\"family\":\"x\"},\"sex\":\"%s\"}",
                "{\"id\":\"p1\",\"name\":{\"family\":\"x\"},\"labels\":[\"%s\"]}",
                "{\"id\":\"p1\",\"name\":{\"family\":\"x\"},\"communication\":{\"format\":\"%s\"}}",
                "{\"id\":\"p1\",\"name\":{\"family\":\"%s\"}");
    }

    @Property(tries = 30)
    void noMessageOfADaySaysWhomThePracticeKnows(@ForAll("badPeople") String patient, @ForAll("tokens") String token)
            throws IOException {
        Path folder = Files.createTempDirectory("practice");
        Files.writeString(
                folder.resolve("practice.json"), "{\"zone\":\"Europe/London\",\"asOf\":\"2030-01-07T08:00\"}");
        Files.writeString(folder.resolve("people.json"), "{\"patients\":[" + patient.replace("%s", token) + "]}");
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
        for (String said : List.of(run.err(), run.out())) {
            assertFalse(said.contains(token), said);
        }
    }
}
