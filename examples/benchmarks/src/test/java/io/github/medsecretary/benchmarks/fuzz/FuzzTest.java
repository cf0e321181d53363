package io.github.medsecretary.benchmarks.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Jazzer, guided by coverage, looks for an input that breaks a law or takes long, in a process of its own for each
 * target. {@code -Dfuzz.runs} and {@code -Dfuzz.seconds} tell how many inputs and how long at most a target gets.
 */
@Tag("deep")
class FuzzTest {

    private static final Pattern DONE = Pattern.compile("Done (\\d+) runs in (\\d+) second");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ReviewFuzz", "ExpanderFuzz", "DefinitionsFuzz", "LexiconFuzz", "LongTextFuzz"})
    void noInputBreaksALaw(String target) throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Path log = folder.resolve("log");
        int exit = new ProcessBuilder(command(target, corpus))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        String said = Files.readString(log, StandardCharsets.UTF_8);
        assertEquals(0, exit, said);
        Matcher done = DONE.matcher(said);
        assertTrue(done.find(), said);
        System.out.println(target + ": " + done.group());
    }

    private static List<String> command(String target, Path corpus) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx3g",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzTest.class.getPackageName() + "." + target,
                "--instrumentation_includes=io.github.medsecretary.core.**:io.github.medsecretary.terminology.**",
                "--custom_hook_includes=none",
                "-runs=" + Long.getLong("fuzz.runs", 2_000_000),
                "-max_total_time=" + Long.getLong("fuzz.seconds", 900),
                "-max_len=400",
                "-timeout=60",
                "-rss_limit_mb=0",
                "-print_final_stats=1",
                corpus.toString());
    }
}
