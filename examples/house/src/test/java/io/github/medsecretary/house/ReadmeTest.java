package io.github.medsecretary.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every Java sample of a README compiles, runs and prints what stands beneath it. */
class ReadmeTest {

    private static final Pattern SAMPLE = Pattern.compile("```java\n(.*?)```\n+```text\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private static Stream<String> readmes() {
        return House.PUBLISHED
                .map(module -> module + "/README.md")
                .append("README.md")
                .append("examples/vendor-rules/README.md")
                .toJavaStream();
    }

    /** All are compiled at once: most of what a compiler does for one it does for all. */
    @TestFactory
    Stream<DynamicTest> everySampleDoesWhatItSays() {
        List<Sample> samples = readmes().flatMap(ReadmeTest::samples).toList();
        Compiled.into(folder, samples.stream().map(Sample::source).toArray(Compiled.Source[]::new));
        return samples.stream()
                .map(sample -> DynamicTest.dynamicTest(sample.at(), () -> assertEquals(sample.says(), run(sample))));
    }

    private static Stream<Sample> samples(String readme) {
        return SAMPLE.matcher(House.text(House.root(readme)))
                .results()
                .map(sample -> new Sample(readme + " at " + sample.start(), sample.group(1), sample.group(2)));
    }

    @Test
    void theFrontPageHasThreeSamplesOfAboutADozenLines() {
        var samples =
                SAMPLE.matcher(House.text(House.root("README.md"))).results().toList();
        assertEquals(3, samples.size());
        samples.forEach(sample -> assertTrue(sample.group(1).lines().count() <= 24));
    }

    private String run(Sample sample) throws Exception {
        var printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (var loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass(sample.type()).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** What stands in a README, where, and what it says that it prints. */
    private record Sample(String at, String code, String says) {

        /** Tells where it stands, as the compiler names it. */
        String type() {
            return at.replaceAll("\\W", "_");
        }

        Compiled.Source source() {
            return new Compiled.Source(
                    type(),
                    lines(true) + "public class " + type()
                            + " { public static void main(String[] none) throws Exception {\n" + lines(false)
                            + "\n} }");
        }

        private String lines(boolean imports) {
            return code.lines()
                    .filter(line -> line.startsWith("import ") == imports)
                    .map(line -> line + "\n")
                    .collect(Collectors.joining());
        }
    }
}
