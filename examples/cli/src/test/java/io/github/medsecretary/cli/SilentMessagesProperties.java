package io.github.medsecretary.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever single value of a good input is put wrong, no command's messages quote what stands in its place. */
class SilentMessagesProperties {

    private static final String DIARY = """
            {"zone":"Europe/London","asOf":"2030-01-07T08:00",
             "sites":[{"id":"main","nation":"England"},{"id":"branch","nation":"Wales"}],
             "travel":[{"from":"main","to":"branch","minutes":20}],
             "resources":[{"id":"dr","kind":"practitioner","capabilities":["gp"],"site":"main"}],
             "services":[{"id":"routine","minutes":10,"needs":[{"kind":"practitioner","capabilities":["gp"]}]}],
             "sessions":[{"id":"s1","practitioner":"dr","from":"2030-01-07T09:00","until":"2030-01-07T12:00",
              "services":["routine"],"stepMinutes":10}],
             "unavailable":[{"resource":"dr","from":"2030-01-09T00:00","until":"2030-01-10T00:00","reason":"leave"}],
             "appointments":[{"id":"a1","patient":"p1","service":"routine","start":"2030-01-07T09:00","minutes":10,
              "with":["dr"],"status":"booked","priority":"routine","breachDate":"2030-01-21","prefers":"morning"}],
             "disruptions":[{"type":"absence","resource":"dr","from":"2030-01-07T08:00","until":"2030-01-07T18:00"}],
             "request":{"patient":"p2","service":"routine","from":"2030-01-07T08:00","until":"2030-02-07T18:00",
              "with":["dr"],"limit":2}}
            """;

    private static final String LETTER = """
            {"reference":"OUR/1","type":"clinic","locale":"en-GB",
             "dates":{"clinic":"2030-01-04","dictated":"2030-01-04","typed":"2030-01-05"},
             "organisation":{"name":"Riverside","service":"Heart","address":["1 Quay Street","Exmouth","EX8 1AA"],
              "telephone":"01632 960001"},
             "patient":{"id":"p1","name":{"title":"Mrs","given":"Ann","family":"Field"},"birthDate":"1961-04-02",
              "sex":"female","nhsNumber":"9991001379","address":["2 High Street","Exmouth","EX8 1AB"],
              "communication":{"format":"standard","language":"en"}},
             "author":{"id":"dr-lee","name":{"given":"Kim","family":"Lee"},"role":"Consultant",
              "registration":"GMC 0000000"},
             "fragments":[{"id":"f1","heading":"diagnoses","kind":"diagnoses","labels":["THIRD-PARTY"],"subject":"aunt",
              "items":["asthma"]},{"id":"f2","heading":"plan-and-requested-actions","kind":"actions",
              "items":[{"for":"gp","text":"Please ring.","due":"2030-02-01"}]}],
             "recipients":[{"id":"gp","role":"general-practitioner","name":"Dr A Jones","address":["The Surgery","Exmouth","EX8 2AA"],
              "purpose":"TREAT"}],
             "sign":{"by":"dr-lee","at":"2030-01-06T09:00"}}
            """;

    private static final String EXPANDED =
            "{\"id\":\"e1\",\"text\":\"Known MS.\",\"start\":6,\"end\":8,\"specialty\":\"neurology\"}";

    private record Command(List<String> words, String input) {}

    private static final List<Command> COMMANDS = List.of(
            new Command(List.of("diary", "check"), DIARY),
            new Command(List.of("diary", "find"), DIARY),
            new Command(List.of("diary", "replan"), DIARY),
            new Command(List.of("letter"), LETTER),
            new Command(List.of("define"), "{\"id\":\"d1\",\"text\":\"A thing (AT).\"}"),
            new Command(List.of("expand"), EXPANDED),
            new Command(List.of("suggest"), "{\"id\":\"s1\",\"word\":\"amoxycilin\"}"));

    // A value, not a field's name: an unknown field is told by its name.
    private static final Pattern VALUE = Pattern.compile("(?<=[:\\[,])(\"[^\"]*\"|-?[0-9]+)(?=[,}\\]])");

    /** What stands in a value's place: %s is a made-up secret. */
    private static final List<String> WRONG =
            List.of("\"%s\"", "\"%s\\u0000\"", "\"%s\\ud800\"", "[\"%s\"]", "{\"id\":\"%s\"}", "\"%s", "%s", "\"%s\",");

    /**
     * An input with one value put wrong.
     *
     * @param secret the made-up words in it
     */
    private record Broken(Command command, String input, String secret) {}

    @Provide
    Arbitrary<Broken> broken() {
        Arbitrary<String> secrets =
                Arbitraries.strings().withCharRange('a', 'z').ofLength(12).map(rest -> "zq" + rest);
        return Combinators.combine(
                        Arbitraries.of(COMMANDS),
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.of(WRONG),
                        secrets)
                .as(SilentMessagesProperties::broken);
    }

    private static Broken broken(Command command, int pick, String wrong, String secret) {
        var values = VALUE.matcher(command.input()).results().toList();
        var value = values.get(pick % values.size());
        String input = command.input().substring(0, value.start())
                + wrong.replace("%s", secret)
                + command.input().substring(value.end());
        return new Broken(command, input.replace("\n", " "), secret);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void noMessageQuotesTheInput(@ForAll("broken") Broken broken) throws IOException {
        MedsecRun run = run(broken.command(), broken.input());
        assertTrue(run.exit() <= 2, run::err);
        assertFalse(run.err().contains(broken.secret()), run::err);
    }

    @Example
    void theGoodInputsAreGood() throws IOException {
        for (Command each : COMMANDS) {
            MedsecRun run = run(each, each.input().replace("\n", " "));
            assertTrue(run.exit() < 2, run::err);
        }
    }

    private static MedsecRun run(Command command, String input) throws IOException {
        var words = new java.util.ArrayList<>(command.words());
        if (!command.words().get(0).equals("diary") && !command.words().get(0).equals("letter")) {
            return MedsecRun.of(input + "\n", words.toArray(String[]::new));
        }
        try (BriefFolder folder = BriefFolder.made()) {
            Path file = Files.writeString(folder.path().resolve("in.json"), input);
            words.addAll(List.of("--in", file.toString()));
            if (command.words().contains("letter")) {
                words.addAll(List.of("--out", folder.path().resolve("out").toString()));
            }
            return MedsecRun.of("", words.toArray(String[]::new));
        }
    }
}
