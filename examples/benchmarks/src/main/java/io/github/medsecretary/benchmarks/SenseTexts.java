package io.github.medsecretary.benchmarks;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.shortform.LocalDefinitions;
import io.github.medsecretary.terminology.shortform.Resolution;
import io.github.medsecretary.terminology.shortform.Sense;
import io.github.medsecretary.terminology.shortform.SenseFeatures;
import io.github.medsecretary.terminology.shortform.ShortForms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Texts to learn senses from: where a note has a long form of the inventory whose short form has several senses, the
 * short form is put in its place, and what it means is known. At most {@value #MOST} a sense, spread over the notes.
 */
final class SenseTexts {

    static final int FOLDS = 4;
    static final int MOST = 600;
    private static final int REACH = 350;

    /**
     * One text.
     *
     * @param fold which of some parts its note belongs to
     * @param meant the index of the sense that is meant
     * @param base the logarithm of what the inventory by itself gives each sense
     * @param features what stands around, and how strongly it counts
     */
    record Text(int fold, int meant, List<Double> base, Map<String, Double> features) {}

    private record Place(String note, int fold, String specialty, int start, int end) {}

    private final Dictionary dictionary;
    private final ShortForms shortForms;
    private final LongForms longForms = new LongForms();
    private final Map<String, List<Abbreviation>> senses = new TreeMap<>();
    private final List<Abbreviation> american;
    private final Map<Abbreviation, List<Place>> places = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();

    SenseTexts(Dictionary dictionary) throws IOException {
        this.dictionary = dictionary;
        this.shortForms = new ShortForms(dictionary);
        var all = dictionary.layers().entries(Abbreviation.class).map(each -> each.entry());
        this.american = all.filter(each -> each.is(Abbreviation.Flag.AMERICAN)).asJava();
        all.groupBy(Abbreviation::shortForm)
                .filterValues(each -> each.size() > 1)
                .values()
                .flatMap(each -> each)
                .reject(american::contains)
                .forEach(sense -> {
                    senses.computeIfAbsent(sense.shortForm(), form -> new ArrayList<>())
                            .add(sense);
                    longForms.file(sense);
                });
    }

    /** The senses of each short form that has several. */
    Map<String, List<Abbreviation>> senses() {
        return senses;
    }

    /** The American ways of saying a sense, which share what it learns. */
    List<Abbreviation> american(Abbreviation sense) {
        return american.stream()
                .filter(each -> each.shortForm().equals(sense.shortForm()))
                .filter(each -> longForms.others(sense).contains(each.longForm()))
                .toList();
    }

    /** Takes up the notes of a file. */
    Map<String, List<Text>> read(Path notes) throws IOException {
        for (String line : Files.readAllLines(notes)) {
            var note = JsonTree.object(line);
            String text = String.valueOf(note.get("text"));
            find(text, String.valueOf(note.get("specialty")), Math.floorMod(text.hashCode(), FOLDS));
        }
        var texts = new TreeMap<String, List<Text>>();
        places.forEach((sense, found) -> {
            // By hash, so that a sense's texts come from all notes and not from the first.
            found.sort(java.util.Comparator.comparingInt(
                            (Place each) -> (each.note().hashCode() * 31 + each.start()) * 0x9E3779B1)
                    .thenComparing(Place::note));
            for (Place place : found.subList(0, Math.min(MOST, found.size()))) {
                text(sense, place)
                        .ifPresent(each -> texts.computeIfAbsent(sense.shortForm(), form -> new ArrayList<>())
                                .add(each));
            }
        });
        return texts;
    }

    private void find(String note, String specialty, int fold) {
        for (LongForms.Found found : longForms.in(note)) {
            for (Abbreviation sense : found.senses()) {
                places.computeIfAbsent(sense, each -> new ArrayList<>())
                        .add(new Place(note, fold, specialty, found.start(), found.end()));
            }
        }
    }

    private Optional<Text> text(Abbreviation sense, Place place) {
        String before = place.note().substring(Math.max(0, place.start() - REACH), place.start());
        String after = place.note().substring(place.end(), Math.min(place.note().length(), place.end() + REACH));
        var text = ClinicalText.of(before + sense.shortForm() + after);
        if (text.isLeft()) {
            return Optional.empty();
        }
        var span = Span.of(before.length(), before.length() + sense.shortForm().length());
        Reading reading = dictionary.read(text.get());
        var context = DocumentContext.builder().specialty(place.specialty()).build();
        Resolution resolution = shortForms.resolve(span, reading, context, LocalDefinitions.in(text.get()));
        List<Abbreviation> all = senses.getOrDefault(sense.shortForm(), List.of());
        var base = new ArrayList<>(java.util.Collections.nCopies(all.size(), -20.0));
        int seen = 0;
        for (Sense each : ranked(resolution)) {
            int index = index(all, each.entry().entry());
            if (index >= 0) {
                base.set(index, Math.log(Math.exp(base.get(index)) + each.probability()));
                seen++;
            }
        }
        var features = new LinkedHashMap<String, Double>();
        SenseFeatures.around(reading.words(), span, context.specialty())
                .forEach((name, strength) -> features.put(names.computeIfAbsent(name, each -> each), strength));
        return seen < 2 ? Optional.empty() : Optional.of(new Text(place.fold(), all.indexOf(sense), base, features));
    }

    private int index(List<Abbreviation> all, Abbreviation sense) {
        int index = all.indexOf(sense);
        for (int i = 0; i < all.size() && index < 0; i++) {
            index = american(all.get(i)).contains(sense) ? i : -1;
        }
        return index;
    }

    static Iterable<Sense> ranked(Resolution resolution) {
        if (resolution instanceof Resolution.Resolved resolved) {
            return resolved.ranked();
        }
        return resolution instanceof Resolution.Ambiguous ambiguous ? ambiguous.ranked() : List.of();
    }
}
