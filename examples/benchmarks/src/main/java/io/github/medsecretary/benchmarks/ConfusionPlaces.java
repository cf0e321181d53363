package io.github.medsecretary.benchmarks;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.confusion.FeatureWords;
import io.github.medsecretary.terminology.confusion.Surroundings;
import io.github.medsecretary.terminology.lexicon.Confusable;
import io.github.medsecretary.terminology.lexicon.Sourced;
import io.github.medsecretary.terminology.reading.Context;
import io.github.medsecretary.terminology.reading.CueSet;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Where words of confusable pairs stand in notes, with what stands around them. */
final class ConfusionPlaces {

    private static final int BACKGROUND_EVERY = 1500;
    private static final int SHORTEST = 4;

    /** A word of a note. */
    record Spot(int note, Reading reading, int index, Optional<String> specialty, Map<String, Integer> inNote) {

        Surroundings surroundings() {
            return Surroundings.of(reading.derived(FeatureWords.OF_READING), index, index, specialty);
        }

        private Context context() {
            Span span = reading.words().span(index);
            Seq<Sourced<Confusable>> none = io.vavr.collection.List.empty();
            return reading.around(new Mention<>(index, index, span, none));
        }

        /** Whether a word, as surroundings are compared, stands elsewhere in the note. */
        boolean isElsewhere(String word) {
            int here = word.equals(Surroundings.plain(reading.words().folded(index))) ? 1 : 0;
            return inNote.getOrDefault(word, 0) > here;
        }

        /** How often a word, as surroundings are compared, stands in the note. */
        int inNote(String word) {
            return inNote.getOrDefault(word, 0);
        }

        /** What the cues of a lexicon give to one word beside another, in natural-log-odds units. */
        double cues(Confusable first, Confusable second) {
            return fit(first) - fit(second);
        }

        private double fit(Confusable member) {
            return context().weigh(CueSet.of(member.cuesFor())) - context().weigh(CueSet.of(member.cuesAgainst()));
        }
    }

    private final List<Reading> readings = new ArrayList<>();
    private final Map<String, List<Spot>> spots = new HashMap<>();
    private final List<Spot> background = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    private final Set<String> intruders;

    private ConfusionPlaces(Set<String> intruders) {
        this.intruders = intruders;
    }

    /** The places of some words, in the spelling that surroundings are compared in, in the notes of a file. */
    static ConfusionPlaces of(Path notes, Dictionary dictionary, Set<String> wanted) throws IOException {
        var places = new ConfusionPlaces(ConfusionPair.intruders());
        int number = 0;
        for (String line : Files.readAllLines(notes)) {
            var note = JsonTree.object(line);
            Reading reading = dictionary.read(
                    ClinicalText.of(String.valueOf(note.get("text"))).get());
            places.readings.add(reading);
            places.add(number++, reading, Optional.of(String.valueOf(note.get("specialty"))), wanted);
        }
        return places;
    }

    private void add(int number, Reading reading, Optional<String> specialty, Set<String> wanted) {
        Map<String, Integer> inNote = new HashMap<>();
        for (int i = 0; i < reading.words().count(); i++) {
            if (!reading.words().isMark(i)) {
                String word = Surroundings.plain(reading.words().folded(i));
                if (wanted.contains(word)) {
                    spots.computeIfAbsent(word, none -> new ArrayList<>())
                            .add(new Spot(number, reading, i, specialty, inNote));
                    inNote.merge(word, 1, Integer::sum);
                    counts.merge(word, 1, Integer::sum);
                }
                boolean drawn = Math.floorMod((number * 31 + i) * 0x9E3779B1, BACKGROUND_EVERY) == 0;
                if (drawn && word.length() >= SHORTEST && Character.isLetter(word.charAt(0))) {
                    background.add(new Spot(number, reading, i, specialty, inNote));
                }
            }
        }
    }

    /** All notes. */
    List<Reading> readings() {
        return Collections.unmodifiableList(readings);
    }

    /** How often a word stands in the notes. */
    int count(String word) {
        return counts.getOrDefault(Surroundings.plain(word), 0);
    }

    /** Whether a word hardly ever has a right place. */
    boolean isIntruder(String word) {
        return intruders.contains(word);
    }

    /** At most so many places of a word, spread over the notes. */
    List<Spot> of(String word, int most) {
        var all = new ArrayList<>(spots.getOrDefault(Surroundings.plain(word), List.of()));
        all.sort(java.util.Comparator.comparingInt((Spot each) -> (each.note() * 8191 + each.index()) * 0x9E3779B1));
        return all.subList(0, Math.min(most, all.size()));
    }

    /** Places drawn from all words: what stands around a word of which nothing is known. */
    List<Spot> background() {
        return background;
    }
}
