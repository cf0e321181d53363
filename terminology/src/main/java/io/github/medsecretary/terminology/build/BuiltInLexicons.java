package io.github.medsecretary.terminology.build;

import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.Seal;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.lexicon.UsLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.spelling.CompiledWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Seals the built-in lexicons, writes their index, and compiles the words that are spelt right. */
public final class BuiltInLexicons {

    private BuiltInLexicons() {}

    /** Does so in the folder of compiled classes that is the first argument, unless nothing there has changed since. */
    public static void main(String... arguments) throws IOException {
        Path room = Path.of(arguments[0], "io", "github", "medsecretary", "terminology");
        Path last = room.resolve("spelling").resolve("uk.automaton");
        if (isNewest(last, room)) {
            return;
        }
        try (DirectoryStream<Path> texts = Files.newDirectoryStream(room.resolve("lexicon"), "*.tsv")) {
            for (Path text : texts) {
                String name = String.valueOf(text.getFileName()).replace(".tsv", ".seal");
                Files.writeString(text.resolveSibling(name), seal(text).print(), StandardCharsets.UTF_8);
            }
        }
        Path folder = room.resolve("reading");
        index(UkLexicons.layers(), folder.resolve("uk.index"));
        index(UsLexicons.layers(), folder.resolve("us.index"));
        Files.write(last, CompiledWords.compile());
    }

    private static boolean isNewest(Path last, Path room) throws IOException {
        if (!Files.exists(last)) {
            return false;
        }
        try (Stream<Path> all = Files.walk(room)) {
            return all.filter(Files::isRegularFile).noneMatch(each -> isNewer(each, last));
        }
    }

    private static boolean isNewer(Path one, Path other) {
        try {
            return Files.getLastModifiedTime(one).compareTo(Files.getLastModifiedTime(other)) > 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void index(Layers layers, Path file) throws IOException {
        if (Layers.base(layers.lexicons()).size() != layers.size()) {
            throw new IllegalStateException("two built-in lexicons have an entry with the same key: " + file);
        }
        Files.deleteIfExists(file);
        Files.write(file, Dictionary.of(layers).index());
    }

    private static Seal seal(Path text) throws IOException {
        return Seal.of(Files.readAllBytes(text))
                .getOrElseThrow(problems -> new IllegalStateException(text.getFileName() + ": " + problems));
    }
}
