package io.github.medsecretary.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

    @TestFactory
    Stream<DynamicTest> everySampleDoesWhatItSays() {
        return readmes()
                .flatMap(readme -> SAMPLE.matcher(House.text(House.root(readme)))
                        .results()
                        .map(sample -> DynamicTest.dynamicTest(
                                readme + " at " + sample.start(),
                                () -> assertEquals(sample.group(2), run(sample.group(1))))));
    }

    @Test
    void theFrontPageHasThreeSamplesOfAboutADozenLines() {
        var samples =
                SAMPLE.matcher(House.text(House.root("README.md"))).results().toList();
        assertEquals(3, samples.size());
        samples.forEach(sample -> assertTrue(sample.group(1).lines().count() <= 24));
    }

    private String run(String sample) throws Exception {
        String imports = lines(sample, true);
        String source = imports + "public class Sample { public static void main(String[] none) throws Exception {\n"
                + lines(sample, false) + "\n} }";
        Compiled.into(folder, new Compiled.Source("Sample", source));
        var printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (var loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Sample").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static String lines(String sample, boolean imports) {
        return sample.lines()
                .filter(line -> line.startsWith("import ") == imports)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
