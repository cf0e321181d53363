package io.github.medsecretary.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Plays published scenarios of session support by {@code medsec sessions} and compares each step with what an optimal
 * seating gives and with how many the service that published them seats.
 */
public final class SessionsRun {

    private int scenarios;
    private int scenariosMatched;
    private int steps;
    private int stepsMatched;
    private int judged;
    private int atOptimum;
    private int belowPeer;
    private int abovePeer;
    private final Map<String, Integer> mismatches = new TreeMap<>();

    private SessionsRun() {}

    /** Takes the folder of the scenarios and the path of {@code medsec.jar}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Map<String, Object>> scenarios = scenarios(Path.of(arguments[0]));
        List<String> answers = played(scenarios, arguments[1]);
        var run = new SessionsRun();
        for (int at = 0; at < scenarios.size(); at++) {
            run.compare(scenarios.get(at), JsonTree.object(answers.get(at)));
        }
        run.print();
    }

    private static List<Map<String, Object>> scenarios(Path folder) throws IOException {
        var scenarios = new ArrayList<Map<String, Object>>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                JsonTree.list(JsonTree.object(Files.readString(file)).get("scenarios"))
                        .forEach(each -> scenarios.add(JsonTree.map(each)));
            }
        }
        return scenarios;
    }

    /** Gives the command the state and the actions only, so that it can't see what is expected. */
    private static List<String> played(List<Map<String, Object>> scenarios, String jar)
            throws IOException, InterruptedException {
        Path in = Files.createTempFile("scenarios", ".jsonl");
        Path out = Files.createTempFile("answers", ".jsonl");
        var lines = new ArrayList<String>();
        for (Map<String, Object> scenario : scenarios) {
            lines.add(JsonTree.line(question(scenario)));
        }
        Files.write(in, lines, StandardCharsets.UTF_8);
        int exit = new ProcessBuilder("java", "-jar", jar, "sessions")
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        System.out.println("exit " + exit);
        return Files.readAllLines(out);
    }

    private static Map<String, Object> question(Map<String, Object> scenario) {
        var question = new LinkedHashMap<String, Object>();
        for (String name : List.of("id", "sessions", "bookings")) {
            question.put(name, Optional.ofNullable(scenario.get(name)).orElseThrow());
        }
        question.put(
                "steps",
                JsonTree.list(scenario.get("steps")).stream()
                        .map(step -> (Object)
                                Map.of("action", JsonTree.map(JsonTree.map(step).get("action"))))
                        .toList());
        return question;
    }

    private void compare(Map<String, Object> scenario, Map<String, Object> answer) {
        List<Object> asked = JsonTree.list(scenario.get("steps"));
        List<Object> told = JsonTree.list(answer.get("steps"));
        boolean matched = asked.size() == told.size();
        for (int at = 0; at < told.size(); at++) {
            Map<String, Object> step = JsonTree.map(asked.get(at));
            Map<String, Object> given = JsonTree.map(told.get(at));
            boolean holds = JsonTree.holds(expectation(step), given);
            steps++;
            stepsMatched += holds ? 1 : 0;
            matched &= holds;
            if (!holds) {
                mismatches.merge(String.valueOf(scenario.get("id")), 1, Integer::sum);
            }
            count(step, given);
        }
        scenarios++;
        scenariosMatched += matched ? 1 : 0;
    }

    /** What an optimal seating gives; where that is not told, what the service asserts. */
    private static Map<String, Object> expectation(Map<String, Object> step) {
        return JsonTree.map(step.containsKey("expectedOptimal") ? step.get("expectedOptimal") : step.get("expected"));
    }

    private void count(Map<String, Object> step, Map<String, Object> given) {
        if (step.get("peerSupportedCount") instanceof BigDecimal peer
                && given.get("supportedCount") instanceof BigDecimal ours) {
            judged++;
            Object best = JsonTree.map(step.get("expectedOptimal")).get("supportedCount");
            atOptimum += best instanceof BigDecimal most && ours.compareTo(most) == 0 ? 1 : 0;
            belowPeer += ours.compareTo(peer) < 0 ? 1 : 0;
            abovePeer += ours.compareTo(peer) > 0 ? 1 : 0;
        }
    }

    private void print() {
        System.out.println(scenariosMatched + " of " + scenarios + " scenarios matched in every step");
        System.out.println(stepsMatched + " of " + steps + " steps matched");
        System.out.println(judged + " steps with a count of seats: " + atOptimum + " at the optimum, " + belowPeer
                + " below the peer, " + abovePeer + " above it");
        mismatches.forEach((id, count) -> System.out.println("mismatch " + id + " in " + count + " steps"));
    }
}
