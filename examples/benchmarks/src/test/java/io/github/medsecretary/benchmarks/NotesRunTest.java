package io.github.medsecretary.benchmarks;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesRunTest {

    @TempDir
    private Path folder;

    private static String printed(String file) throws IOException {
        var out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            NotesRun.main(new String[] {file});
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void notesAreCountedAndEachRuleHasItsRate() throws IOException {
        Path notes = folder.resolve("notes.jsonl");
        Files.writeString(notes, """
                {"id":"1","text":"Colonoscopy reached the terminal ilium."}
                {"id":"2","specialty":"x","text":"He takes ramipril 5.0 mg."}
                """);
        String printed = printed(notes.toString());
        assertTrue(printed.startsWith("2 notes, 10 words, 64 characters\n"), printed);
        assertTrue(printed.matches("(?s).*\nhomonym +1  100\\.000 per 1,000 words\n.*"), printed);
        assertTrue(printed.matches("(?s).*\ndose-notation +1  100\\.000 per 1,000 words\n.*"), printed);
        assertTrue(printed.matches("(?s).*\n[0-9]+\\.[0-9] MB/s\n"), printed);
    }

    @Test
    void withoutNotesThereIsNothingToMeasure() {
        assertThrows(
                NoSuchFileException.class, () -> printed(folder.resolve("none").toString()));
    }
}
