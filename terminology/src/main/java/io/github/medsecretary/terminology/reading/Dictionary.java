package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.document.Document;
import io.github.medsecretary.terminology.document.DocumentReader;
import io.github.medsecretary.terminology.lexicon.Entry;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.Sourced;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Lexicons prepared for reading letters: made once, shared by all threads. The time to read a text grows with its
 * length, not with the number of entries. Immutable and thread-safe.
 */
public final class Dictionary {

    private final Layers layers;
    private final Index index;
    // What the words of a group stand for, as far as it has been met.
    private final AtomicReferenceArray<Seq<Sourced<Entry>>> entries;

    private final Map<Preparation<?>, Object> prepared = new ConcurrentHashMap<>();

    private @Nullable DocumentReader documents;

    Dictionary(Layers layers, Index index) {
        this.layers = layers;
        this.index = index;
        this.entries = new AtomicReferenceArray<>(index.phrases().groups());
    }

    /**
     * The dictionary of these lexicons; that of the built-in ones is quick, as its index comes with them, and so is that
     * of a few entries over them.
     */
    public static Dictionary of(Layers layers) {
        Option<Index> builtIn = CompiledIndex.builtIn(layers);
        return new Dictionary(layers, builtIn.isDefined() ? builtIn.get() : Index.of(layers));
    }

    /**
     * The dictionary of these lexicons, quickly, by an index that {@link #index} has given before; made anew if it is
     * the index of others.
     *
     * @param index from a place that is trusted as the program is: it is not checked
     */
    public static Dictionary of(Layers layers, byte[] index) {
        return CompiledIndex.read(index, layers)
                .map(read -> new Dictionary(layers, read))
                .getOrElse(() -> of(layers));
    }

    /** The index to keep beside the lexicons: the same bytes for the same lexicons on every machine. */
    public byte[] index() {
        return CompiledIndex.write(layers, index);
    }

    /** The lexicons that it was made of. */
    public Layers layers() {
        return layers;
    }

    /** What is made of the lexicons: made when it is first asked for, and kept. */
    @SuppressWarnings("unchecked")
    public <T> T prepared(Preparation<T> preparation) {
        return (T) prepared.computeIfAbsent(preparation, each -> each.of(layers));
    }

    /** The parts and words of a text of which nothing else is known, and the entries that stand in it. */
    public Reading read(ClinicalText text) {
        return read(text, DocumentContext.unknown());
    }

    /** The text's parts and words and the entries that stand in it; names are those that the context tells as well. */
    public Reading read(ClinicalText text, DocumentContext context) {
        Document document = documents().read(text, context);
        Words words = WordScanner.scan(text.value(), index.vocabulary()).in(document);
        return new Reading(document, words, MentionFinder.find(words, index.phrases()), this);
    }

    // Made for the first text: it asks for many entries, which loading need not wait for.
    private DocumentReader documents() {
        DocumentReader known = documents;
        if (known == null) {
            known = DocumentReader.of(layers);
            documents = known;
        }
        return known;
    }

    /** What the words of a group stand for. */
    Seq<Sourced<Entry>> entries(int group) {
        Seq<Sourced<Entry>> known = entries.get(group);
        if (known == null) {
            known = Array.tabulate(
                    index.phrases().size(group), i -> layers.at(index.phrases().entry(group, i)));
            entries.set(group, known);
        }
        return known;
    }
}
