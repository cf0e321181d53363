package io.github.medsecretary.cli.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.cli.input.InputFile;
import io.github.medsecretary.scheduling.replanning.Bumping;
import io.github.medsecretary.scheduling.replanning.Disruption;
import io.github.medsecretary.scheduling.replanning.Pin;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the READMEs say of disruptions and policies is what can be read, and all of it. */
class ReplanTablesTest {

    private static final Pattern DISRUPTION = Pattern.compile("`(\\{\"type\":.+})` \\|");
    private static final Pattern POLICY = Pattern.compile("\\| `(\\{\"(?!type).+})` \\|");
    private static final Path OWN = Path.of("README.md");
    private static final Path SCHEDULING = Path.of("../../scheduling/README.md");

    private static final String PRACTICE = """
            {"zone":"Europe/London","asOf":"2030-01-07T08:00",
             "resources":[{"id":"dr-shah","kind":"practitioner"},{"id":"room-1","kind":"room"},
              {"id":"ultrasound","kind":"device","quantity":2}],
             "services":[{"id":"routine","minutes":10,"needs":[{"kind":"practitioner"},{"kind":"room"}]}],
             "sessions":[{"id":"s1","practitioner":"dr-shah","room":"room-1","from":"2030-01-07T09:00","until":"2030-01-07T12:00","services":["routine"],"stepMinutes":10}],
             "appointments":[{"id":"a1","patient":"p1","service":"routine","start":"2030-01-07T09:00","with":["dr-shah","room-1"]}],
            """;

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Seq<String> found(Pattern pattern) {
        return List.ofAll(
                pattern.matcher(text(OWN)).results().map(each -> each.group(1)).toList());
    }

    static Seq<String> disruptions() {
        return found(DISRUPTION);
    }

    static Seq<String> policies() {
        return found(POLICY);
    }

    private static DiaryFile file(String more) {
        return InputFile.of("p.json", (PRACTICE + more + "}").getBytes(StandardCharsets.UTF_8))
                .flatMap(DiaryFile::of)
                .getOrElseThrow(failures -> new AssertionError(failures.toString()));
    }

    @ParameterizedTest
    @MethodSource("disruptions")
    void an_example_of_a_disruption_is_read_and_planned(String example) {
        DiaryFile file = file("\"disruptions\":[" + example + "]");
        assertEquals(1, file.asked().disruptions().size());
        assertTrue(file.plan().isRight());
    }

    @ParameterizedTest
    @MethodSource("policies")
    void an_example_of_a_policy_is_read_and_planned(String example) {
        assertTrue(file("\"policy\":" + example).plan().isRight());
    }

    @Test
    void every_sort_of_disruption_is_in_both_tables() {
        var sorts = List.of(Disruption.class.getPermittedSubclasses()).map(Class::getSimpleName);
        var read = disruptions()
                .map(each -> file("\"disruptions\":[" + each + "]")
                        .asked()
                        .disruptions()
                        .head()
                        .getClass()
                        .getSimpleName());
        assertEquals(sorts.sorted(), read.sorted());
        String table = text(SCHEDULING);
        sorts.forEach(each -> assertTrue(table.contains("| `" + each + "` |"), each));
    }

    @Test
    void every_pin_and_every_bumping_is_told() {
        List.of(Pin.Reason.values()).forEach(each -> assertTrue(text(OWN).contains(each.code()), each.code()));
        List.of(Bumping.values()).forEach(each -> assertTrue(text(SCHEDULING).contains("`" + each + "`"), each.name()));
        assertEquals(4, policies().size());
    }
}
