package io.github.medsecretary.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.cli.json.Json;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTest {

    private static final Problem MISSING = Problem.of(CoreCode.MISSING, "It is not there.");

    @Test
    void aFileAsAWholeIsToldAtItsFirstCharacter() {
        assertEquals(
                "a.json:1:1: MISSING: It is not there.",
                Failure.of("a.json", MISSING).toString());
    }

    @Test
    void pathAndAdviceFollowTheReason() {
        var failure = new Failure(
                "a.json",
                new Json.Place(3, 14),
                MISSING.maybe("add it.").under("name").under(0));
        assertEquals("a.json:3:14: MISSING: It is not there. (#/0/name) Maybe add it.", failure.toString());
        assertEquals("It is not there. (#/0/name) Maybe add it.", failure.told());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u001b[2Jb", "a b", "Gŵyn", "a\u202Eb", "\u0000", "a\tb"})
    void foreignNamesCannotBreakTheLine(String name) {
        String line = Failure.of(name, MISSING.under(name)).toString();
        assertTrue(line.matches("[\\x20-\\x7E]+"), line);
        assertEquals(1, line.lines().count());
    }

    @Test
    void foreignNamesCannotRunOnWithoutEnd() {
        String line = Failure.of("f".repeat(10_000), MISSING.under("x".repeat(10_000)))
                .toString();
        assertTrue(line.length() < 400, "" + line.length());
        assertTrue(line.contains("..."));
    }

    @Test
    void allFailuresArePrintedALineEachAndTheExitIsTwo() {
        var err = new ByteArrayOutputStream();
        var console = new Console(
                InputStream.nullInputStream(), System.out, new PrintStream(err, true, StandardCharsets.UTF_8));
        assertEquals(2, console.refuse(List.of(Failure.of("a", MISSING), Failure.of("b", MISSING))));
        assertEquals(2, err.toString(StandardCharsets.UTF_8).lines().count());
    }

    @ParameterizedTest
    @EnumSource(CliCode.class)
    void everyCodeSaysWhenItIsGiven(CliCode code) {
        assertTrue(code.sentence().endsWith("."));
        assertFalse(code.sentence().contains("\n"));
    }
}
