package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.lexicon.Confusable;
import io.github.medsecretary.terminology.lexicon.Cue;
import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.lexicon.Entry;
import io.github.medsecretary.terminology.lexicon.ErrorProne;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * What a dictionary looks up: the words of its lexicons, and the phrases that are made of them.
 *
 * @param vocabulary the words
 * @param phrases the phrases, whose entries are places in the layers
 */
record Index(Vocabulary vocabulary, Phrases phrases) {

    /** The index of these lexicons, made from their entries. */
    static Index of(Layers layers) {
        Set<String> known = new HashSet<>();
        for (int place = 0; place < layers.size(); place++) {
            know(layers.at(place).entry(), known);
        }
        var surfaces = new ArrayList<Surface>();
        Vocabulary whole = Vocabulary.of(known);
        for (int place = 0; place < layers.size(); place++) {
            surfaces(layers.at(place).entry(), place, whole).forEach(surfaces::add);
        }
        // A surface may hold words that stand for themselves only between marks.
        surfaces.forEach(surface -> surface.addTo(known));
        Vocabulary vocabulary = Vocabulary.of(known);
        var phrases = new PhrasesBuilder();
        surfaces.forEach(surface -> surface.addTo(phrases, vocabulary));
        return new Index(vocabulary, phrases.build(vocabulary.size()));
    }

    /** What stands for an entry, in the words of a vocabulary. */
    static List<Surface> surfaces(Entry entry, int place, Vocabulary vocabulary) {
        return List.ofAll(surfaces(entry))
                .map(surface -> new Surface(WordScanner.scan(surface, vocabulary), Types.of(entry), place));
    }

    /** Words that stand for an entry. */
    record Surface(Words words, int type, int place) {

        void addTo(Set<String> known) {
            for (int i = 0; i < words.count(); i++) {
                known.add(words.folded(i));
            }
        }

        void addTo(PhrasesBuilder phrases, Vocabulary vocabulary) {
            var numbers = new int[words.count()];
            Arrays.setAll(numbers, i -> vocabulary.find(words.folded(i)));
            if (numbers.length > 0) {
                phrases.put(numbers, type, place);
            }
        }
    }

    /** Adds the words of an entry and of its cues. */
    static void know(Entry entry, Set<String> known) {
        surfaces(entry).forEach(surface -> know(surface, known));
        if (entry instanceof Confusable confusable) {
            know(confusable.cuesFor(), known);
            know(confusable.cuesAgainst(), known);
        } else if (entry instanceof Abbreviation abbreviation) {
            know(abbreviation.cuesFor(), known);
            know(abbreviation.cuesAgainst(), known);
        }
    }

    private static void know(Seq<Cue> cues, Set<String> known) {
        cues.forEach(cue -> know(cue.phrase(), known));
    }

    private static void know(String phrase, Set<String> known) {
        // A final full stop is a mark of its own, and a final star stands for any ending.
        for (String word : Folding.fold(phrase).split(" ", -1)) {
            boolean more = word.endsWith(".") || word.endsWith("*");
            known.add(more ? word.substring(0, word.length() - 1) : word);
        }
    }

    // A number's place in an expression is not a word: such expressions are looked for by themselves.
    private static Seq<String> surfaces(Entry entry) {
        if (entry instanceof ErrorProne errorProne && errorProne.isAroundNumber()) {
            return List.empty();
        }
        if (entry instanceof Abbreviation abbreviation && abbreviation.is(Abbreviation.Flag.PLURAL_S_OK)) {
            return List.of(abbreviation.shortForm(), abbreviation.shortForm() + "s");
        }
        return entry instanceof Drug drug
                ? drug.otherNames().prepend(drug.name()).distinct()
                : List.of(entry.surface());
    }
}
