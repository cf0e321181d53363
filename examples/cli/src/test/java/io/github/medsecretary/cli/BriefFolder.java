package io.github.medsecretary.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder for one try of a property, gone with all that is in it when the try is over. */
record BriefFolder(Path path) implements AutoCloseable {

    static BriefFolder made() throws IOException {
        return new BriefFolder(Files.createTempDirectory("try"));
    }

    @Override
    public void close() throws IOException {
        try (var all = Files.walk(path)) {
            all.sorted(Comparator.reverseOrder()).forEach(BriefFolder::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }
}
