package io.github.medsecretary.benchmarks;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.shortform.LocalDefinitions;
import io.github.medsecretary.terminology.shortform.Resolution;
import io.github.medsecretary.terminology.shortform.SenseModel;
import io.github.medsecretary.terminology.shortform.ShortForms;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Measures which sense of a short form is meant, beside the commonest sense and a naive Bayes with neighbours, both of
 * which are trained on labelled rows, as the library is not. Takes the rows to train those on, the rows to measure on
 * and the senses' long forms.
 */
public final class SensesRun {

    private static final int DRAWS = 10000;

    private SensesRun() {}

    /** Takes three paths. */
    public static void main(String[] arguments) throws IOException {
        List<LabelledForm> train = LabelledForm.read(Path.of(arguments[0]));
        List<LabelledForm> rows = LabelledForm.read(Path.of(arguments[1]));
        Map<String, Object> known = JsonTree.object(Files.readString(Path.of(arguments[2])));
        var dictionary = Dictionary.of(UkLexicons.layers());
        var peers = new SensePeers(train, dictionary);
        var ours = new ArrayList<SenseScore>();
        var most = new ArrayList<SenseScore>();
        var bayes = new ArrayList<SenseScore>();
        var shortForms = new ShortForms(dictionary, SenseModel.uk());
        for (LabelledForm row : rows) {
            ours.add(score(row, dictionary, shortForms, known));
            most.add(new SenseScore(row, peers.commonest(row).equals(row.gold()), 1, false));
            bayes.add(new SenseScore(row, peers.bayes(row).equals(row.gold()), 1, false));
        }
        print("commonest", most);
        print("naive Bayes", bayes);
        print("medsecretary", ours);
        calibration(ours);
        coverage(ours);
        List<SenseScore> listed = ours.stream()
                .filter(each -> isListed(each.row(), dictionary, known))
                .toList();
        print("senses listed", listed);
        calibration(listed);
        difference(ours, bayes);
        byForm(ours);
    }

    private static SenseScore score(
            LabelledForm row, Dictionary dictionary, ShortForms shortForms, Map<String, Object> known) {
        ClinicalText text = ClinicalText.of(row.text()).get();
        var context = DocumentContext.builder()
                .specialty(row.specialty())
                .jurisdiction(Jurisdiction.US)
                .build();
        var resolution = shortForms.resolve(
                Span.of(row.start(), row.end()), dictionary.read(text), context, LocalDefinitions.in(text));
        for (var sense : SenseTexts.ranked(resolution)) {
            return new SenseScore(
                    row,
                    isMeant(sense.longForm(), row, known),
                    sense.probability(),
                    resolution instanceof Resolution.Resolved);
        }
        return new SenseScore(row, false, 0, false);
    }

    private static boolean isMeant(String longForm, LabelledForm row, Map<String, Object> known) {
        List<Object> same =
                JsonTree.list(JsonTree.map(known.get(row.shortForm())).get(row.gold()));
        // British and American spelling are one: "lymphoedema" is what they call "lymphedema".
        String name = LongForms.key(longForm);
        return same.stream()
                        .anyMatch(each -> LongForms.key(String.valueOf(each)).equals(name))
                || LongForms.key(row.gold()).equals(name);
    }

    // Whether the inventory has the sense at all: what it lacks can't be found.
    private static boolean isListed(LabelledForm row, Dictionary dictionary, Map<String, Object> known) {
        return dictionary
                .layers()
                .entries(Abbreviation.class)
                .exists(each -> each.entry().shortForm().equals(row.shortForm())
                        && isMeant(each.entry().longForm(), row, known));
    }

    private static void print(String name, List<SenseScore> scores) {
        System.out.printf(
                Locale.ROOT, "%-14s macro %.4f micro %.4f of %d%n", name, macro(scores), micro(scores), scores.size());
    }

    private static double micro(List<SenseScore> scores) {
        return scores.stream().mapToInt(each -> each.right() ? 1 : 0).average().orElse(0);
    }

    private static double macro(List<SenseScore> scores) {
        return grouped(scores).values().stream()
                .mapToDouble(SensesRun::micro)
                .average()
                .orElse(0);
    }

    private static Map<String, List<SenseScore>> grouped(List<SenseScore> scores) {
        var grouped = new TreeMap<String, List<SenseScore>>();
        scores.forEach(each -> grouped.computeIfAbsent(each.row().shortForm(), form -> new ArrayList<>())
                .add(each));
        return grouped;
    }

    private static void calibration(List<SenseScore> scores) {
        double error = 0;
        for (int bin = 0; bin < 10; bin++) {
            int number = bin;
            var in = scores.stream()
                    .filter(each -> Math.min(9, (int) (each.probability() * 10)) == number)
                    .toList();
            double said =
                    in.stream().mapToDouble(SenseScore::probability).average().orElse(0);
            error += Math.abs(said - micro(in)) * in.size() / scores.size();
        }
        var sorted = new ArrayList<>(scores);
        sorted.sort((a, b) -> Double.compare(b.probability(), a.probability()));
        var resolved = scores.stream().filter(SenseScore::resolved).toList();
        System.out.printf(
                Locale.ROOT,
                "calibration error %.4f, at 80 %% coverage %.4f, resolved %d, of these right %.4f%n",
                error,
                micro(sorted.subList(0, scores.size() * 4 / 5)),
                resolved.size(),
                micro(resolved));
    }

    // Of the surest places, how many are right.
    private static void coverage(List<SenseScore> scores) {
        var sorted = new ArrayList<>(scores);
        sorted.sort((a, b) -> Double.compare(b.probability(), a.probability()));
        System.out.print("right at coverage");
        for (int percent = 50; percent <= 100; percent += 10) {
            System.out.printf(
                    Locale.ROOT, "  %d %%: %.4f", percent, micro(sorted.subList(0, scores.size() * percent / 100)));
        }
        System.out.println();
    }

    // Notes are drawn with replacement, the same for both.
    private static void difference(List<SenseScore> ours, List<SenseScore> theirs) {
        var byNote = new TreeMap<String, List<Integer>>();
        for (int i = 0; i < ours.size(); i++) {
            byNote.computeIfAbsent(ours.get(i).row().note(), note -> new ArrayList<>())
                    .add(i);
        }
        var notes = List.copyOf(byNote.values());
        var random = new Random(1);
        var macros = new ArrayList<BigDecimal>();
        var micros = new ArrayList<BigDecimal>();
        var aheadMacro = new ArrayList<BigDecimal>();
        var aheadMicro = new ArrayList<BigDecimal>();
        for (int draw = 0; draw < DRAWS; draw++) {
            var drawn = new ArrayList<Integer>();
            for (int i = 0; i < notes.size(); i++) {
                drawn.addAll(notes.get(random.nextInt(notes.size())));
            }
            var mine = drawn.stream().map(ours::get).toList();
            var other = drawn.stream().map(theirs::get).toList();
            macros.add(BigDecimal.valueOf(macro(mine)));
            micros.add(BigDecimal.valueOf(micro(mine)));
            aheadMacro.add(BigDecimal.valueOf(macro(mine) - macro(other)));
            aheadMicro.add(BigDecimal.valueOf(micro(mine) - micro(other)));
        }
        System.out.println("95 % of " + DRAWS + " draws of notes");
        interval("macro", macros);
        interval("micro", micros);
        interval("macro above naive Bayes", aheadMacro);
        interval("micro above naive Bayes", aheadMicro);
    }

    private static void interval(String name, List<BigDecimal> drawn) {
        drawn.sort(null);
        long ahead = drawn.stream().filter(each -> each.signum() > 0).count();
        System.out.printf(
                Locale.ROOT,
                "%-24s %.4f to %.4f, above nought in %.3f%n",
                name,
                drawn.get(DRAWS / 40),
                drawn.get(DRAWS - DRAWS / 40),
                (double) ahead / DRAWS);
    }

    private static void byForm(List<SenseScore> scores) {
        grouped(scores)
                .forEach((form, each) ->
                        System.out.printf(Locale.ROOT, "%-4s %.3f of %d%n", form, micro(each), each.size()));
    }
}
