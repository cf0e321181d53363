package io.github.medsecretary.benchmarks;

import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Learns the weights of the senses of short forms from notes and writes them as the library's resource. Takes the
 * notes, a JSON object with {@code text} and {@code specialty} a line, and the file to write. Prints, for each of some
 * penalties, how well notes are told whose texts were left out; the penalty with the least loss is taken.
 */
public final class SenseTrainer {

    private static final int LEAST = 10;
    private static final String HEADER = """
            # Weights of what stands around a short form, for some of its senses, in hundredths of a natural-log-odds unit.
            # Licence: Apache-2.0 (figures only; no text of the source)
            # Source: trained on notes-train, transcribed notes published as mtsamples (CC0) in ML4LHS/clinspacy @2efc73a3,
            # by putting short forms of uk-shortforms in the place of their long forms; SenseTrainer in examples/benchmarks.
            """;

    private SenseTrainer() {}

    /** Takes the path of the notes and that of the resource. */
    public static void main(String[] arguments) throws IOException {
        var source = new SenseTexts(Dictionary.of(UkLexicons.layers()));
        Map<String, List<SenseTexts.Text>> texts = source.read(Path.of(arguments[0]));
        double best = 0;
        double least = Double.MAX_VALUE;
        for (double penalty : new double[] {0.03, 0.05, 0.1}) {
            double loss = loss(source, texts, penalty);
            best = loss < least ? penalty : best;
            least = Math.min(least, loss);
        }
        write(source, texts, best, Path.of(arguments[1]));
    }

    private record Tried(double loss, int right, int all) {}

    private static double loss(SenseTexts source, Map<String, List<SenseTexts.Text>> texts, double penalty) {
        List<Tried> tried = texts.entrySet().parallelStream()
                .map(each -> tried(source.senses().getOrDefault(each.getKey(), List.of()), each.getValue(), penalty))
                .toList();
        double loss = tried.stream().mapToDouble(Tried::loss).sum();
        int all = tried.stream().mapToInt(Tried::all).sum();
        int right = tried.stream().mapToInt(Tried::right).sum();
        System.out.printf(
                Locale.ROOT,
                "penalty %.2f: loss %.4f, right %.4f of %d texts%n",
                penalty,
                loss / all,
                1.0 * right / all,
                all);
        return loss;
    }

    private static Tried tried(List<Abbreviation> senses, List<SenseTexts.Text> texts, double penalty) {
        double loss = 0;
        int right = 0;
        for (int fold = 0; fold < SenseTexts.FOLDS; fold++) {
            int out = fold;
            var in = texts.stream().filter(text -> text.fold() != out).toList();
            var weights = new SenseWeights(senses, in, penalty);
            for (SenseTexts.Text text : texts) {
                if (text.fold() == out) {
                    double[] likely = weights.likely(text);
                    loss -= Math.log(Math.max(1e-6, likely[text.meant()]));
                    right += isMost(likely, text.meant()) ? 1 : 0;
                }
            }
        }
        return new Tried(loss, right, texts.size());
    }

    private static boolean isMost(double[] likely, int index) {
        for (double each : likely) {
            if (each > likely[index]) {
                return false;
            }
        }
        return true;
    }

    private record Learnt(Abbreviation sense, int always, Map<String, Integer> weights) {}

    private static void write(SenseTexts source, Map<String, List<SenseTexts.Text>> texts, double penalty, Path file)
            throws IOException {
        try (var out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            write(source, texts, penalty, out);
        }
    }

    /** Learns from texts and writes what was learnt. */
    static void write(SenseTexts source, Map<String, List<SenseTexts.Text>> texts, double penalty, PrintWriter out) {
        List<Learnt> learnt = texts.entrySet().parallelStream()
                .flatMap(each ->
                        learnt(source.senses().getOrDefault(each.getKey(), List.of()), each.getValue(), penalty)
                                .stream())
                .flatMap(each -> withAmerican(each, source))
                .toList();
        var numbers = new TreeMap<String, Integer>();
        learnt.forEach(each -> each.weights().keySet().forEach(name -> numbers.put(name, 0)));
        int next = 0;
        for (var each : numbers.entrySet()) {
            each.setValue(next++);
        }
        out.print(HEADER);
        out.print("# Penalty " + penalty + ", weights below " + LEAST + " left out.\n");
        out.print("features\t" + String.join("\t", numbers.keySet()) + '\n');
        learnt.forEach(each -> out.print(line(each, numbers)));
    }

    private static Stream<Learnt> withAmerican(Learnt learnt, SenseTexts source) {
        return Stream.concat(
                Stream.of(learnt),
                source.american(learnt.sense()).stream()
                        .map(each -> new Learnt(each, learnt.always(), learnt.weights())));
    }

    private static List<Learnt> learnt(List<Abbreviation> senses, List<SenseTexts.Text> texts, double penalty) {
        var weights = new SenseWeights(senses, texts, penalty);
        var learnt = new ArrayList<Learnt>();
        for (int sense = 0; sense < senses.size(); sense++) {
            if (weights.isTrained(sense)) {
                learnt.add(new Learnt(senses.get(sense), weights.always(sense), weights.of(sense, LEAST)));
            }
        }
        return learnt;
    }

    private static String line(Learnt learnt, Map<String, Integer> numbers) {
        var line = new StringBuilder(learnt.sense().key() + '\t' + learnt.always());
        int before = 0;
        for (var each : learnt.weights().entrySet()) {
            int number = numbers.getOrDefault(each.getKey(), 0);
            line.append('\t').append(number - before).append(':').append(each.getValue());
            before = number;
        }
        return line.append('\n').toString();
    }
}
