package io.github.medsecretary.benchmarks;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.confusion.ConfusionModel;
import io.github.medsecretary.terminology.lexicon.Confusable;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Review;
import io.github.medsecretary.terminology.review.ReviewRules;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures each built-in set of confusable words in notes and writes the library's resource: each member in the place of each
 * other one, and each where it stands. Pairs that were learnt are measured in notes that nothing was learnt from, all others
 * in both, at most so many places of a word. Takes the notes that nothing was learnt from, those that the weights were learnt
 * from, and the file to write.
 */
public final class SetMeasuresRun {

    private static final int MOST = 25;
    private static final String HEADER = """
            # How well the members of each built-in set of confusable words were told apart in notes, by the everyday profile with
            # what was learnt of pairs: the set; how many members were put in the place of another, and how many of those were
            # asked about with the right word among the answers; how many right ones were looked at, and how many asked about.
            # Licence: Apache-2.0 (figures only)
            # Source: SetMeasuresRun in examples/benchmarks, on transcribed notes published as mtsamples (CC0) in
            # ML4LHS/clinspacy @2efc73a3: those that no weight was learnt from, and of pairs that were not learnt all.
            """;

    private static final class Count {
        private int swapped;
        private int found;
        private int right;
        private int flagged;

        private String line(String set) {
            return set + "\t" + swapped + "\t" + found + "\t" + right + "\t" + flagged + "\n";
        }
    }

    /** A word where it stands. */
    private record Place(String text, Span span, boolean learntFrom) {}

    private final ConfusionModel model = ConfusionModel.uk();
    private final Review review;
    private final List<Confusable> members;

    private SetMeasuresRun() {
        var layers = UkLexicons.layers();
        members = layers.entries(Confusable.class).map(each -> each.entry()).asJava();
        Review everyday = Review.everyday(Dictionary.of(layers), model);
        review = everyday.with(rules -> rules.filter(
                each -> each.id().equals(ReviewRules.HOMONYM) || each.id().equals(ReviewRules.LASA)));
    }

    /** Takes the paths. */
    public static void main(String[] arguments) throws IOException {
        var run = new SetMeasuresRun();
        List<String> unseen = texts(Path.of(arguments[0]));
        List<String> learntFrom = texts(Path.of(arguments[1]));
        var places = new TreeMap<String, List<Place>>();
        for (Confusable each : run.members) {
            places.computeIfAbsent(each.member(), word -> places(word, unseen, learntFrom));
        }
        var counts = new TreeMap<String, Count>();
        run.members.forEach(each -> counts.putIfAbsent(each.set(), new Count()));
        run.members.parallelStream()
                .forEach(each -> run.measure(each, places, counts.getOrDefault(each.set(), new Count())));
        try (var out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[2]), StandardCharsets.UTF_8))) {
            out.print(HEADER);
            counts.forEach((set, count) -> out.print(count.line(set)));
        }
        summary(counts);
    }

    private static void summary(TreeMap<String, Count> counts) {
        long measured =
                counts.values().stream().filter(each -> each.swapped > 0).count();
        long swapped = counts.values().stream().mapToInt(each -> each.swapped).sum();
        long found = counts.values().stream().mapToInt(each -> each.found).sum();
        long right = counts.values().stream().mapToInt(each -> each.right).sum();
        long flagged = counts.values().stream().mapToInt(each -> each.flagged).sum();
        System.out.printf(
                Locale.ROOT,
                "%d of %d sets measured: %d of %d swapped words found (%.3f), %d of %d right ones flagged (%.4f)%n",
                measured,
                counts.size(),
                found,
                swapped,
                1.0 * found / swapped,
                flagged,
                right,
                1.0 * flagged / right);
    }

    private static List<String> texts(Path file) throws IOException {
        var texts = new ArrayList<String>();
        for (String line : Files.readAllLines(file)) {
            texts.add(String.valueOf(JsonTree.object(line).get("text")));
        }
        return texts;
    }

    private static List<Place> places(String word, List<String> unseen, List<String> learntFrom) {
        Pattern pattern = Pattern.compile(
                "(?<![\\p{L}\\p{N}-])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}-])", Pattern.CASE_INSENSITIVE);
        var found = new ArrayList<Place>();
        add(pattern, unseen, false, found);
        add(pattern, learntFrom, true, found);
        return found;
    }

    // One a note, so that no note counts for much.
    private static void add(Pattern pattern, List<String> texts, boolean learntFrom, List<Place> found) {
        int most = found.size() + MOST;
        for (String text : texts) {
            Matcher matcher = pattern.matcher(text);
            if (found.size() < most && matcher.find()) {
                found.add(new Place(text, Span.of(matcher.start(), matcher.end()), learntFrom));
            }
        }
    }

    private void measure(Confusable meant, TreeMap<String, List<Place>> places, Count count) {
        for (Confusable written : members) {
            if (written.set().equals(meant.set()) && !written.member().equals(meant.member())) {
                boolean learnt = model.rivals(written.member())
                        .exists(each -> each.word().equals(meant.member()) && each.everSpeaks());
                swap(written.member(), meant.member(), learnt, places.getOrDefault(meant.member(), List.of()), count);
                leave(
                        written.member(),
                        meant.member(),
                        learnt,
                        places.getOrDefault(written.member(), List.of()),
                        count);
            }
        }
    }

    private void swap(String written, String meant, boolean learnt, List<Place> places, Count count) {
        for (Place each : places) {
            if (!learnt || !each.learntFrom()) {
                String other = like(each.text().charAt(each.span().start()), written);
                String text = each.text().substring(0, each.span().start())
                        + other
                        + each.text().substring(each.span().end());
                Span place = Span.of(each.span().start(), each.span().start() + other.length());
                boolean found = isAsked(text, place, meant);
                synchronized (count) {
                    count.swapped++;
                    count.found += found ? 1 : 0;
                }
            }
        }
    }

    private void leave(String written, String meant, boolean learnt, List<Place> places, Count count) {
        for (Place each : places) {
            if (!learnt || !each.learntFrom()) {
                boolean flagged = isAsked(each.text(), each.span(), meant);
                synchronized (count) {
                    count.right++;
                    count.flagged += flagged ? 1 : 0;
                }
            }
        }
    }

    private static String like(char first, String word) {
        return Character.isUpperCase(first) ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
    }

    private boolean isAsked(String text, Span place, String meant) {
        return review.check(ClinicalText.of(text).get(), DocumentContext.unknown())
                .exists(finding -> finding.span().filter(place::overlaps).isPresent()
                        && offered(finding).exists(meant::equalsIgnoreCase));
    }

    private static Seq<String> offered(Finding finding) {
        return finding.suggestions()
                .map(Edit::replacement)
                .appendAll(io.vavr.collection.List.ofAll(finding.query().stream())
                        .flatMap(query -> query.answers().map(Answer::label)));
    }
}
