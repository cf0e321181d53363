package io.github.medsecretary.benchmarks.proofreaders;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.stream.Stream;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Lucene's Hunspell, with its own limit of a quarter of a second for the suggestions for a word. */
record HunspellSpeller(Hunspell hunspell) implements Speller {

    /** By the one {@code .aff} and the one {@code .dic} of a folder. */
    static HunspellSpeller of(Path folder) {
        try (InputStream rules = open(folder, ".aff");
                InputStream words = open(folder, ".dic")) {
            return new HunspellSpeller(
                    new Hunspell(new Dictionary(new ByteBuffersDirectory(), "hunspell", rules, words)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ParseException broken) {
            throw new IllegalArgumentException("The dictionary can't be read.", broken);
        }
    }

    private static InputStream open(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return Files.newInputStream(files.filter(each -> each.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow());
        }
    }

    /** The folders of dictionaries in a folder. */
    static Seq<Path> folders(Path folder) throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return List.ofAll(folders.sorted());
        }
    }

    /** What a folder's dictionary is called. */
    static String name(Path folder) {
        return "Hunspell, " + folder.getFileName();
    }

    @Override
    public boolean knows(String word) {
        return hunspell.spell(word);
    }

    @Override
    public Seq<String> suggest(String word) {
        return List.ofAll(hunspell.suggest(word));
    }
}
