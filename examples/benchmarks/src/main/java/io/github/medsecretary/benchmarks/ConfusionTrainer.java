package io.github.medsecretary.benchmarks;

import io.github.medsecretary.terminology.lexicon.Confusable;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Learns from notes what stands around the words of confusable pairs, beyond what {@link KnownNeighbours} says
 * beforehand, and writes it as the library's resource. Takes the
 * notes, a JSON object with {@code text} and {@code specialty} a line, and the file to write. Prints, for each of some
 * bounds, how many swapped words would be found and how many right ones flagged in notes that were left out of the
 * learning.
 */
public final class ConfusionTrainer {

    private static final String HEADER = """
            # Weights of what stands around a word, for it and against the word that it is mistaken for, in hundredths of a
            # natural-log-odds unit. A line: two words, how they are mistaken, the margins from which the first and the
            # second are taken for wrong, share of swapped words found and of right words left alone in notes left out of
            # the learning and how many words these were, the weight that always counts, that
            # of a word that stands elsewhere, the unit and the weights of what words are about, then features as in uk-senses.
            # Licence: Apache-2.0 (figures only; no text of the source)
            # Source: trained on notes-train, transcribed notes published as mtsamples (CC0) in ML4LHS/clinspacy @2efc73a3,
            # for pairs of uk-confusables and of confusable-pairs, added to what was written for confusable-neighbours;
            # ConfusionTrainer in examples/benchmarks.
            """;

    private ConfusionTrainer() {}

    /** Takes the path of the notes and that of the resource. */
    public static void main(String[] arguments) throws IOException {
        var layers = UkLexicons.layers();
        List<ConfusionPair> pairs = ConfusionPair.all(
                layers.entries(Confusable.class).map(each -> each.entry()).asJava());
        var wanted = new TreeSet<String>();
        pairs.forEach(pair -> wanted.addAll(pair.plain()));
        var places = ConfusionPlaces.of(Path.of(arguments[0]), Dictionary.of(layers), wanted);
        System.out.println(pairs.size() + " pairs, " + places.background().size() + " places of any word");
        var neighbours = KnownNeighbours.read();
        var topics = WordTopics.of(places.readings(), neighbours.words());
        List<LearntPair> learnt = pairs.parallelStream()
                .map(pair -> LearntPair.of(pair, places, neighbours, topics))
                .flatMap(Optional::stream)
                .toList();
        for (double bound : new double[] {0, 1, 2, 3, 4, 5}) {
            print(learnt, bound);
        }
        try (var out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.UTF_8))) {
            write(learnt, topics, out);
        }
    }

    private static void print(List<LearntPair> learnt, double bound) {
        double found = 0;
        double flagged = 0;
        double all = 0;
        for (LearntPair each : learnt) {
            found += each.found(bound, 15);
            flagged += each.flagged(bound, 15);
            all += each.counted(15);
        }
        System.out.printf(
                Locale.ROOT,
                "bound %.1f: %.4f found, %.4f flagged of %.0f (at most 15 a word of a pair)%n",
                bound,
                found / all,
                flagged / all,
                all);
    }

    private static void write(List<LearntPair> learnt, WordTopics topics, PrintWriter out) {
        Map<String, Integer> numbers = new TreeMap<>();
        learnt.forEach(each -> each.weights().keySet().forEach(name -> numbers.put(name, 0)));
        int next = 0;
        for (var each : numbers.entrySet()) {
            each.setValue(next++);
        }
        out.print(HEADER);
        out.print("features\t" + String.join("\t", numbers.keySet()) + '\n');
        out.print(topics.line());
        learnt.forEach(each -> out.print(each.line(numbers)));
    }
}
