package io.github.medsecretary.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShortFormRunsTest {

    @TempDir
    private Path folder;

    private interface Run {
        void on(String[] arguments) throws IOException;
    }

    private static String printed(Run run, Path... files) throws IOException {
        var arguments = new String[files.length];
        for (int i = 0; i < files.length; i++) {
            arguments[i] = files[i].toString();
        }
        var out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            run.on(arguments);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void pairsAreCountedExactly() throws IOException {
        Path texts = Files.writeString(folder.resolve("texts.jsonl"), """
                {"id":"1","text":"Atrial fibrillation (AF) is common.","gold":[{"shortForm":"AF","longForm":"Atrial fibrillation"}]}
                {"id":"2","text":"Nothing.","gold":[{"shortForm":"X","longForm":"y"}]}
                """);
        assertEquals(
                "1 of 2 pairs, 1 found: precision 1.0000 recall 0.5000 F 0.6667\n",
                printed(DefinitionsRun::main, texts));
    }

    @Test
    void theTrainerLearnsFromLongFormsAndWritesTheSameEachTime() throws IOException {
        var notes = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            notes.append("{\"id\":\"a" + i + "\",\"specialty\":\"x\",\"text\":\"Note " + i
                    + ": a graft from the aortic valve was seen on echo.\"}\n");
            notes.append("{\"id\":\"b" + i + "\",\"specialty\":\"x\",\"text\":\"Note " + i
                    + ": he had an arteriovenous fistula in the arm.\"}\n");
        }
        Path file = Files.writeString(folder.resolve("notes.jsonl"), notes);
        Path first = folder.resolve("first.tsv");
        Path second = folder.resolve("second.tsv");
        printed(SenseTrainer::main, file, first);
        printed(SenseTrainer::main, file, second);
        String written = Files.readString(first);
        assertEquals(written, Files.readString(second));
        assertTrue(written.contains("\nAV\taortic valve\t"), written);
        assertTrue(written.contains("# Source: "), written);
    }
}
