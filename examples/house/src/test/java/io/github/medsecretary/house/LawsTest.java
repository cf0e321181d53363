package io.github.medsecretary.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import io.vavr.collection.List;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each law of the house is broken by what it forbids, and by nothing else. */
class LawsTest {

    @TempDir
    private Path folder;

    private JavaClasses classes(String... sources) {
        Compiled.into(
                folder,
                Stream.of(sources)
                        .map(source -> new Compiled.Source(
                                source.replaceFirst("(?s).*?public class ([A-Za-z0-9]+).*", "$1"), source))
                        .toArray(Compiled.Source[]::new));
        return House.imported(List.of(folder));
    }

    /** Puts each member in a class of its own, the good ones after the bad ones, and asks which classes the law names. */
    private void isBrokenBy(ArchRule law, List<String> bad, List<String> good) {
        isBrokenBy("core", law, bad, good);
    }

    private void isBrokenBy(String room, ArchRule law, List<String> bad, List<String> good) {
        var sources = bad.appendAll(good)
                .zipWithIndex((member, index) -> "package io.github.medsecretary." + room + "; public class Example"
                        + index + " { " + member + " }");
        var named = List.ofAll(law.evaluate(classes(sources.toJavaArray(String[]::new)))
                .getFailureReport()
                .getDetails());
        var broken = bad.appendAll(good)
                .zipWithIndex()
                .filter(each -> named.exists(detail -> detail.matches("(?s).*\\bExample" + each._2() + "\\b.*")))
                .map(each -> each._1());
        assertEquals(bad, broken);
    }

    @Test
    void theClockIsReadInMoreThanOneWay() {
        isBrokenBy(
                LibraryLaws.NO_CLOCK_IS_READ,
                List.of(
                        "Object when = java.time.Instant.now();",
                        "Object when = java.time.LocalDate.now(java.time.ZoneOffset.UTC);",
                        "java.util.function.Supplier<Object> when = java.time.Instant::now;",
                        "Object when = java.time.Clock.systemUTC();",
                        "long when = System.currentTimeMillis();",
                        "long when = System.nanoTime();",
                        "Object when = new java.util.Date();",
                        "Object when = java.util.Calendar.getInstance();"),
                List.of("Object when = java.time.Instant.EPOCH;", "int now() { return 1; }"));
    }

    @Test
    void printingIsSeen() {
        isBrokenBy(
                LibraryLaws.NOTHING_IS_PRINTED,
                List.of(
                        "void f() { System.out.println(); }",
                        "void f() { System.err.print(1); }",
                        "java.util.function.Consumer<Object> f = System.out::println;",
                        "void f(Exception thrown) { thrown.printStackTrace(); }",
                        "Object f = System.console();"),
                List.of("String f = System.lineSeparator();"));
    }

    @Test
    void changingADefaultOfTheMachineIsSeen() {
        isBrokenBy(
                LibraryLaws.NO_DEFAULT_OF_THE_MACHINE_IS_CHANGED,
                List.of(
                        "void f() { java.util.TimeZone.setDefault(null); }",
                        "void f() { java.util.Locale.setDefault(java.util.Locale.UK); }",
                        "void f() { System.setProperty(\"user.timezone\", \"UTC\"); }",
                        "void f() { System.setOut(null); }"),
                List.of("Object f = java.util.Locale.UK;"));
    }

    @Test
    void stateThatCanChangeIsSeen() {
        isBrokenBy(
                LibraryLaws.STATIC_FIELDS_ARE_FINAL,
                List.of("static int count;", "private static String last = null;"),
                List.of("static final int COUNT = 1;", "private int count;"));
        isBrokenBy(
                LibraryLaws.STATIC_FIELDS_HOLD_NOTHING_THAT_CAN_CHANGE,
                List.of(
                        "static final java.util.Map<String, String> CACHE = new java.util.HashMap<>();",
                        "static final java.util.List<String> SEEN = java.util.List.of();",
                        "static final StringBuilder TEXT = new StringBuilder();",
                        "static final ThreadLocal<String> HERE = new ThreadLocal<>();",
                        "static final java.util.concurrent.atomic.AtomicInteger COUNT = new java.util.concurrent.atomic.AtomicInteger();",
                        "static final java.util.Random DICE = new java.util.Random();",
                        "static final java.text.Format FORMAT = new java.text.DecimalFormat();"),
                List.of(
                        "static final io.vavr.collection.List<String> WORDS = io.vavr.collection.List.empty();",
                        "final java.util.Map<String, String> own = new java.util.HashMap<>();"));
    }

    private static final List<String> KNOWN = List.of(
            "io.github.medsecretary.scheduling.diary.Diary it;",
            "io.github.medsecretary.terminology.review.Review it;",
            "io.github.medsecretary.correspondence.content.LetterContent it;");

    private static final String CORE = "io.github.medsecretary.core.text.ClinicalText it;";

    @Test
    void coreThatKnowsARoomIsSeen() {
        isBrokenBy(RoomLaws.CORE_KNOWS_NO_ROOM, KNOWN, List.of(CORE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scheduling", "terminology", "correspondence"})
    void aRoomThatKnowsAnotherIsSeenAndOneThatKnowsCoreIsNot(String room) {
        isBrokenBy(
                room,
                RoomLaws.knowsCoreOnly(room),
                KNOWN.reject(each -> each.contains(room)),
                KNOWN.filter(each -> each.contains(room)).append(CORE));
    }

    @Test
    void aLibraryThatKnowsTestkitsTestToolsOrTheCommandLineIsSeen() {
        isBrokenBy(
                RoomLaws.NOBODY_KNOWS_TESTKITS_TOOLS_OR_EXAMPLES,
                List.of(
                        "io.github.medsecretary.core.testkit.Times it;",
                        "net.jqwik.api.Arbitrary<String> it;",
                        "org.junit.jupiter.api.TestInfo it;",
                        "io.github.medsecretary.cli.input.Console it;"),
                List.of(CORE));
    }

    @Test
    void aLibraryThatUsesMoreThanTheMapAllowsIsSeen() {
        isBrokenBy(
                RoomLaws.LIBRARIES_USE_ONLY_WHAT_IS_ALLOWED,
                List.of(
                        "com.fasterxml.jackson.core.JsonFactory it;",
                        "picocli.CommandLine it;",
                        "javax.tools.Tool it;"),
                List.of(CORE, "io.vavr.control.Option<org.slf4j.Logger> it;"));
    }

    @Test
    void aCycleOfPackagesIsSeen() {
        var circle = classes(
                "package io.github.medsecretary.core.one; public class One { io.github.medsecretary.core.two.Two two; }",
                "package io.github.medsecretary.core.two; public class Two { io.github.medsecretary.core.one.One one; }");
        assertTrue(RoomLaws.packagesHaveNoCycles("core").evaluate(circle).hasViolation());
    }
}
