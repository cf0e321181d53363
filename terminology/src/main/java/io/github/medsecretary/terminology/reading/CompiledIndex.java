package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.Placed;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** An index as bytes: first what it is the index of, then its arrays. */
final class CompiledIndex {

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

    /** The index that comes with the library, if it is that of these layers. */
    static Option<Index> builtIn(Layers layers) {
        try (InputStream in = CompiledIndex.class.getResourceAsStream("uk.index")) {
            return in == null ? Option.none() : read(in.readAllBytes(), layers);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
