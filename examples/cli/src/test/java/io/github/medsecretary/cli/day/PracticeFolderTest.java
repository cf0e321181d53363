package io.github.medsecretary.cli.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.cli.input.Failure;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeFolderTest {

    @TempDir
    private Path folder;

    @Test
    void dictationsAreTheTextFilesInOrderOfTheirNames() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("dictations"));
        for (String name : List.of("10.txt", "02.txt", "notes.md", "02.txt~")) {
            Files.writeString(inside.resolve(name), "x");
        }
        assertEquals(
                List.of("dictations/02.txt", "dictations/10.txt"),
                PracticeFolder.at(folder).dictations().get());
    }

    @Test
    void aPracticeWithoutDictationsHasNone() {
        assertEquals(List.empty(), PracticeFolder.at(folder).dictations().get());
    }

    @Test
    void dictationsThatAreNoFolderAreTold() throws IOException {
        Files.writeString(folder.resolve("dictations"), "x");
        assertEquals(
                List.of("dictations:1:1: FILE_UNUSABLE: A file can't be opened, read or written."),
                PracticeFolder.at(folder).dictations().getLeft().map(Failure::toString));
    }

    @Test
    void aFileIsReadByItsPathInside() throws IOException {
        Files.writeString(folder.resolve("people.json"), "{}");
        assertEquals(
                "{}", new String(PracticeFolder.at(folder).bytes("people.json").get(), StandardCharsets.UTF_8));
        assertTrue(PracticeFolder.at(folder).bytes("none.json").isLeft());
        Files.createDirectory(folder.resolve("dir.txt"));
        assertTrue(PracticeFolder.at(folder).bytes("dir.txt").isLeft());
    }

    @Test
    void theSampleHasAllThatItsIndexNames() {
        var sample = PracticeFolder.sample();
        var paths = sample.dictations().get();
        assertEquals(paths.sorted(), paths);
        assertTrue(paths.forAll(path -> sample.bytes(path).get().length > 0));
    }
}
