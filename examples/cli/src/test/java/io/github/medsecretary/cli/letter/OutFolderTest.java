package io.github.medsecretary.cli.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutFolderTest {

    @TempDir
    private Path folder;

    @Test
    void foldersOnTheWayAreMade() throws IOException {
        new OutFolder(folder.resolve("new")).write("letters/01/patient.txt", "Ŵyn\n");
        assertEquals("Ŵyn\n", Files.readString(folder.resolve("new/letters/01/patient.txt")));
    }

    @Test
    void whatIsThereIsReplaced() throws IOException {
        var out = new OutFolder(folder);
        out.write("plan.json", "long before");
        out.write("plan.json", "after");
        assertEquals("after", Files.readString(folder.resolve("plan.json")));
    }

    @Test
    void aFileWhereAFolderBelongsIsAnError() throws IOException {
        Files.writeString(folder.resolve("letters"), "x");
        assertThrows(IOException.class, () -> new OutFolder(folder).write("letters/01/patient.txt", "x"));
    }

    @ParameterizedTest
    @CsvSource({
        "dr-shah, dr-shah",
        "Gŵyn 2, Gŵyn 2",
        "dr.lee, dr.lee",
        "dr/x, dr%2f_x",
        "../../etc, %2e_.%2f_..%2f_etc",
        "C:evil, C%3a_evil",
        "a%2f_b, a%25_2f_b"
    })
    void anIdBecomesAFileName(String id, String name) {
        assertEquals(name, OutFolder.name(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "/etc/passwd", "..", ".", "a/../../b", "..\\..\\x", "a\u0000b", "x\ny", "~"})
    void noIdLeadsOutOfTheFolder(String id) {
        Path file = folder.resolve("queries/" + OutFolder.name(id) + ".html").normalize();
        assertEquals(folder.resolve("queries"), file.getParent());
        assertTrue(file.getFileName().toString().endsWith(".html"));
    }

    @Test
    void twoIdsHaveTwoNames() {
        assertNotEquals(OutFolder.name("dr/x"), OutFolder.name("dr%2f_x"));
        assertNotEquals(OutFolder.name("a".repeat(500) + "1"), OutFolder.name("a".repeat(500) + "2"));
    }

    @Test
    void aLongIdStillFitsAFileSystem() throws IOException {
        String id = "ŵ".repeat(10_000);
        assertTrue(OutFolder.name(id).length() < 120);
        new OutFolder(folder).write("queries/" + OutFolder.name("x".repeat(10_000)) + ".html", "x");
        assertTrue(Files.exists(folder.resolve("queries/" + OutFolder.name("x".repeat(10_000)) + ".html")));
    }
}
