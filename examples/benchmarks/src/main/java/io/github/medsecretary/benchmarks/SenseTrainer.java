package io.github.medsecretary.benchmarks;

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

/**
 * Learns the weights of the senses of short forms from notes and writes them as the library's resource. Takes the
 * notes, a JSON object with {@code text} and {@code specialty} a line, and the file to write. Prints, for each of some
 * penalties, how well notes are told whose texts were left out; the penalty with the least loss is taken.
 */
public final class SenseTrainer {

    private static final int FOLDS = 5;
    private static final int LEAST = 8;
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
        for (double penalty : new double[] {0.1, 0.2, 0.4, 0.8, 1.6}) {
            double loss = loss(source, texts, penalty);
            best = loss < least ? penalty : best;
            least = Math.min(least, loss);
        }
        write(source, texts, best, Path.of(arguments[1]));
    }

    private static double loss(SenseTexts source, Map<String, List<SenseTexts.Text>> texts, double penalty) {
        double loss = 0;
        int right = 0;
        int all = 0;
        for (var each : texts.entrySet()) {
            int senses = source.senses().getOrDefault(each.getKey(), List.of()).size();
            for (int fold = 0; fold < FOLDS; fold++) {
                int out = fold;
                var in = each.getValue().stream()
                        .filter(text -> text.fold() != out)
                        .toList();
                var weights = new SenseWeights(senses, in, penalty);
                for (SenseTexts.Text text : each.getValue()) {
                    if (text.fold() == out) {
                        double[] likely = weights.likely(text);
                        loss -= Math.log(Math.max(1e-6, likely[text.meant()]));
                        right += isMost(likely, text.meant()) ? 1 : 0;
                        all++;
                    }
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "penalty %.2f: loss %.4f, right %.4f of %d texts%n",
                penalty,
                loss / all,
                1.0 * right / all,
                all);
        return loss;
    }

    private static boolean isMost(double[] likely, int index) {
        for (double each : likely) {
            if (each > likely[index]) {
                return false;
            }
        }
        return true;
    }

    private static void write(SenseTexts source, Map<String, List<SenseTexts.Text>> texts, double penalty, Path file)
            throws IOException {
        try (var out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            out.print(HEADER);
            out.print("# Penalty " + penalty + ", weights below " + LEAST + " left out.\n");
            for (var each : texts.entrySet()) {
                List<String> senses = source.senses().getOrDefault(each.getKey(), List.of());
                var weights = new SenseWeights(senses.size(), each.getValue(), penalty);
                for (int sense = 0; sense < senses.size(); sense++) {
                    if (weights.isTrained(sense)) {
                        out.print(each.getKey() + '\t' + senses.get(sense));
                        weights.of(sense, LEAST).forEach((feature, weight) -> out.print("\t" + feature + '=' + weight));
                        out.print('\n');
                    }
                }
            }
        }
    }
}
