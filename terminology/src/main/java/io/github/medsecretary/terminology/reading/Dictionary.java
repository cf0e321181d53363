package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.document.Document;
import io.github.medsecretary.terminology.document.DocumentReader;
import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.lexicon.Confusable;
import io.github.medsecretary.terminology.lexicon.Cue;
import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.lexicon.Entry;
import io.github.medsecretary.terminology.lexicon.ErrorProne;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.Sourced;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.Set;

/**
 * Lexicons prepared for reading letters: made once, shared by all threads. The time to read a text grows with its
 * length, not with the number of entries. Immutable and thread-safe.
 */
public final class Dictionary {

    private final Layers layers;
    private final Set<String> known = new HashSet<>();
    private final Phrases<Sourced<Entry>> phrases = new Phrases<>();

    private final DocumentReader documents;

    private Dictionary(Layers layers) {
        this.layers = layers;
        this.documents = DocumentReader.of(layers);
        for (Class<? extends Entry> type : Types.ALL) {
            layers.entries(type).forEach(each -> know(each.entry()));
        }
        for (Class<? extends Entry> type : Types.ALL) {
            layers.entries(type).forEach(this::file);
        }
    }

    /** The dictionary of these lexicons. */
    public static Dictionary of(Layers layers) {
        return new Dictionary(layers);
    }

    /** The lexicons that it was made of. */
    public Layers layers() {
        return layers;
    }

    private void know(Entry entry) {
        surfaces(entry).forEach(this::know);
        if (entry instanceof Confusable confusable) {
            know(confusable.cuesFor().appendAll(confusable.cuesAgainst()));
        } else if (entry instanceof Abbreviation abbreviation) {
            know(abbreviation.cuesFor().appendAll(abbreviation.cuesAgainst()));
        }
    }

    private void know(Seq<Cue> cues) {
        cues.forEach(cue -> know(cue.phrase()));
    }

    private void know(String phrase) {
        // A final full stop is a mark of its own, and a final star stands for any ending.
        for (String word : Folding.fold(phrase).split(" ", -1)) {
            boolean more = word.endsWith(".") || word.endsWith("*");
            known.add(more ? word.substring(0, word.length() - 1) : word);
        }
    }

    private void file(Sourced<? extends Entry> sourced) {
        for (String surface : surfaces(sourced.entry())) {
            Words words = WordScanner.scan(surface, known);
            if (words.count() > 0) {
                phrases.put(words, new Sourced<>(sourced.entry(), sourced.layer(), sourced.provenance()));
            }
        }
    }

    // A number's place in an expression is not a word: such expressions are looked for by themselves.
    private static Seq<String> surfaces(Entry entry) {
        if (entry instanceof ErrorProne errorProne && errorProne.expression().indexOf(ErrorProne.NUMBER) >= 0) {
            return List.empty();
        }
        if (entry instanceof Abbreviation abbreviation && abbreviation.is(Abbreviation.Flag.PLURAL_S_OK)) {
            return List.of(abbreviation.shortForm(), abbreviation.shortForm() + "s");
        }
        return entry instanceof Drug drug
                ? drug.otherNames().prepend(drug.name()).distinct()
                : List.of(entry.surface());
    }

    /** The parts and words of a text of which nothing else is known, and the entries that stand in it. */
    public Reading read(ClinicalText text) {
        return read(text, DocumentContext.unknown());
    }

    /** The text's parts and words and the entries that stand in it; names are those that the context tells as well. */
    public Reading read(ClinicalText text, DocumentContext context) {
        Document document = documents.read(text, context);
        Words words = WordScanner.scan(text.value(), known).in(document);
        var finder = new MentionFinder(words);
        for (int i = 0; i < words.count(); i++) {
            finder.at(i, phrases);
        }
        return new Reading(document, words, finder.found());
    }
}
