package io.github.medsecretary.cli.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.cli.json.Json;
import io.github.medsecretary.cli.json.JsonReading;
import io.github.medsecretary.cli.json.JsonWriting;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.conflict.SchedulingRules;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of findings in scheduling's README are written as {@code diary check} writes them. */
class CodeTableTest {

    private static final PracticeClock CLOCK = new PracticeClock(SiteZone.of(ZoneId.of("Europe/London")));

    private static final Pattern EXAMPLE = Pattern.compile("`(\\{\"code\":.+\"severity\":.+})` \\|");

    static Seq<String> examples() {
        try {
            return List.ofAll(EXAMPLE.matcher(Files.readString(Path.of("../../scheduling/README.md")))
                    .results()
                    .map(found -> found.group(1))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_is_written_as_the_command_writes_it(String example) {
        var written = JsonWriting.line(out -> new ConflictJson(CLOCK).write(List.of(finding(example)), out));
        assertEquals("{\"conflicts\":[" + example + "]}", written);
    }

    @Test
    void there_are_as_many_as_there_are_rules_at_least() {
        assertTrue(examples().size() > SchedulingRules.all().rules().size());
    }

    private static Finding finding(String example) {
        var json = (Json.Obj)
                JsonReading.read(example.getBytes(StandardCharsets.UTF_8)).get();
        Map<String, Json> fields = json.fields();
        var finding = Finding.builder()
                .rule(RuleId.builtIn(text(fields, "code")))
                .severity(Severity.valueOf(text(fields, "severity").toUpperCase(Locale.ROOT)))
                .disposition(Disposition.ASK)
                .message(text(fields, "message"))
                .about(((Json.Arr) fields.get("appointments").get())
                        .items()
                        .map(id -> Reference.of("Appointment", ((Json.Text) id).value()))
                        .appendAll(fields.get("resource").map(id -> Reference.of("Thing", ((Json.Text) id).value()))));
        if (fields.containsKey("from")) {
            finding.when(Interval.between(
                    CLOCK.instant(text(fields, "from")).get(),
                    CLOCK.instant(text(fields, "until")).get()));
        }
        return finding.build();
    }

    private static String text(Map<String, Json> fields, String name) {
        return ((Json.Text) fields.get(name).get()).value();
    }
}
