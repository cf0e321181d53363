package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.Placed;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** An index as bytes: first what it is the index of, then its arrays. */
final class CompiledIndex {

    /** Those of the United Kingdom's and the United States' lexicons. */
    private static final List<String> BUILT_IN = List.of("uk.index", "us.index");

    private CompiledIndex() {}

    static byte[] write(Layers layers, Index index) {
        var bytes = new ByteArrayOutputStream();
        var out = new IndexWriter(bytes);
        out.chars(key(layers));
        index.vocabulary().write(out);
        index.phrases().write(out);
        return bytes.toByteArray();
    }

    /** The index, if it is that of these layers. */
    static Option<Index> read(byte[] bytes, Layers layers) {
        var in = new IndexReader(bytes);
        return Arrays.equals(in.chars(), key(layers))
                ? Option.some(new Index(Vocabulary.read(in), Phrases.read(in)))
                : Option.none();
    }

    /** An index that comes with the library, if it is that of these layers or of the lowest of them. */
    static Option<Index> builtIn(Layers layers) {
        Option<Index> found = Option.none();
        for (int i = 0; i < BUILT_IN.size() && found.isEmpty(); i++) {
            found = builtIn(BUILT_IN.get(i), layers);
        }
        return found;
    }

    private static Option<Index> builtIn(String name, Layers layers) {
        try (InputStream in = CompiledIndex.class.getResourceAsStream(name)) {
            return in == null ? Option.none() : readLowest(in.readAllBytes(), layers);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Option<Index> readLowest(byte[] bytes, Layers layers) {
        var in = new IndexReader(bytes);
        char[] lowest = in.chars();
        char[] all = key(layers);
        if (lowest.length > all.length || !Arrays.equals(lowest, 0, lowest.length, all, 0, lowest.length)) {
            return Option.none();
        }
        var index = new Index(Vocabulary.read(in), Phrases.read(in));
        return lowest.length == all.length ? Option.some(index) : IndexExtension.of(index, lines(lowest), layers);
    }

    private static int lines(char[] text) {
        int lines = 0;
        for (char c : text) {
            lines += c == '\n' ? 1 : 0;
        }
        return lines;
    }

    // The place of an entry is the same only if all lexicons are, in the same order.
    private static char[] key(Layers layers) {
        var key = new StringBuilder();
        for (Placed placed : layers.placed()) {
            key.append(placed.layer())
                    .append(' ')
                    .append(placed.lexicon().provenance().sha256())
                    .append('\n');
        }
        return key.toString().toCharArray();
    }
}
