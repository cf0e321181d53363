package io.github.medsecretary.benchmarks;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.lexicon.Variant;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Texts to learn senses from: where a note has a long form of the inventory whose short form has several senses, the
 * short form is put in its place, and what it means is known. At most {@value #MOST} a sense, spread over the notes.
 */
final class SenseTexts {

    static final int MOST = 200;
    private static final int REACH = 350;

    /**
     * One text.
     *
     * @param fold which of five parts its note belongs to
     * @param meant the index of the sense that is meant
     * @param base the logarithm of what the inventory by itself gives each sense
     * @param features what stands around
     */
    record Text(int fold, int meant, List<Double> base, List<String> features) {}

    private record Place(String note, int fold, String specialty, int start, int end) {}

    private final Dictionary dictionary;
    private final ShortForms shortForms;
    private final Map<String, List<String>> senses = new TreeMap<>();
    private final Map<String, List<Abbreviation>> byFirstWord = new HashMap<>();
    private final Map<Abbreviation, List<String[]>> phrases = new HashMap<>();
    private final Map<Abbreviation, List<Place>> places = new HashMap<>();

    SenseTexts(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.shortForms = new ShortForms(dictionary);
        var american = new HashMap<String, String>();
        american.put("leucocyte", "leukocyte");
        dictionary
                .layers()
                .entries(Variant.class)
                .forEach(each ->
                        american.put(each.entry().british(), each.entry().american()));
        var all = dictionary.layers().entries(Abbreviation.class).map(each -> each.entry());
        var byForm = all.groupBy(Abbreviation::shortForm).filterValues(each -> each.size() > 1);
        for (var group : byForm.values()) {
            for (Abbreviation sense : group) {
                senses.computeIfAbsent(sense.shortForm(), form -> new ArrayList<>())
                        .add(sense.longForm());
                file(sense, sense.longForm().toLowerCase(java.util.Locale.ROOT), american);
            }
        }
    }

    private void file(Abbreviation sense, String longForm, Map<String, String> american) {
        var forms = new java.util.LinkedHashSet<String>();
        for (String spelling : List.of(longForm, spelt(longForm, american))) {
            forms.add(spelling);
            forms.add(spelling + "s");
        }
        for (String form : forms) {
            Words words = dictionary.read(ClinicalText.of(form).get()).words();
            var phrase = new String[words.count()];
            for (int i = 0; i < phrase.length; i++) {
                phrase[i] = words.folded(i);
            }
            phrases.computeIfAbsent(sense, each -> new ArrayList<>()).add(phrase);
            List<Abbreviation> same = byFirstWord.computeIfAbsent(phrase[0], each -> new ArrayList<>());
            if (!same.contains(sense)) {
                same.add(sense);
            }
        }
    }

    private static String spelt(String words, Map<String, String> american) {
        var spelt = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            spelt.append(spelt.isEmpty() ? "" : " ").append(american.getOrDefault(word, word));
        }
        return spelt.toString();
    }

    /** The senses of each short form that has several. */
    Map<String, List<String>> senses() {
        return senses;
    }

    /** Takes up the notes of a file. */
    Map<String, List<Text>> read(Path notes) throws IOException {
        for (String line : Files.readAllLines(notes)) {
            var note = JsonTree.object(line);
            String text = String.valueOf(note.get("text"));
            find(text, String.valueOf(note.get("specialty")), Math.floorMod(text.hashCode(), 5));
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
        Words words = dictionary.read(ClinicalText.of(note).get()).words();
        for (int i = 0; i < words.count(); i++) {
            for (Abbreviation sense : byFirstWord.getOrDefault(words.folded(i), List.of())) {
                for (String[] phrase : phrases.getOrDefault(sense, List.of())) {
                    if (isAt(words, i, phrase)) {
                        Span span = words.span(i, i + phrase.length - 1);
                        places.computeIfAbsent(sense, each -> new ArrayList<>())
                                .add(new Place(note, fold, specialty, span.start(), span.end()));
                    }
                }
            }
        }
    }

    private static boolean isAt(Words words, int index, String[] phrase) {
        boolean same = index + phrase.length <= words.count();
        for (int i = 0; same && i < phrase.length; i++) {
            same = words.folded(index + i).equals(phrase[i]);
        }
        return same;
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
        List<String> longForms = senses.getOrDefault(sense.shortForm(), List.of());
        var base = new ArrayList<>(java.util.Collections.nCopies(longForms.size(), -20.0));
        int seen = 0;
        for (Sense each : ranked(resolution)) {
            int index = longForms.indexOf(each.longForm());
            if (index >= 0) {
                base.set(index, Math.log(each.probability()));
                seen++;
            }
        }
        var features = new ArrayList<>(SenseFeatures.around(reading.words(), span, context.specialty()));
        features.add("bias");
        return seen < 2
                ? Optional.empty()
                : Optional.of(new Text(place.fold(), longForms.indexOf(sense.longForm()), base, features));
    }

    static Iterable<Sense> ranked(Resolution resolution) {
        if (resolution instanceof Resolution.Resolved resolved) {
            return resolved.ranked();
        }
        return resolution instanceof Resolution.Ambiguous ambiguous ? ambiguous.ranked() : List.of();
    }
}
