package io.github.medsecretary.benchmarks.heard;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Edits;
import io.github.medsecretary.terminology.confusion.ConfusionModel;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Review;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures what is said of words that a speech recogniser took for others, by what people put in their place: {@code RAW
 * CORRECTED…}, files in pairs. Which edits are of medical words, people have judged ({@code heard-edits.tsv}: dialogue,
 * place, verdict; no words of the dialogues). A last word {@code list} prints all edits with their places, for judging;
 * {@code show} what was found.
 */
public final class HeardEditsRun {

    private static final int MOST = 3;
    private static final String MEDICAL = "medical";

    private final Review review = Review.everyday(Dictionary.of(UkLexicons.layers()), ConfusionModel.uk())
            .listening();
    private final Map<String, String> verdicts = verdicts();
    private int medical;
    private int found;
    private int right;

    private HeardEditsRun() {}

    /** Takes pairs of files: what was heard, and what people made of it. */
    public static void main(String... arguments) throws IOException {
        var run = new HeardEditsRun();
        List<String> files = List.of(arguments).removeAll(List.of("list", "show"));
        for (Seq<String> pair : files.grouped(2)) {
            Map<String, String> raw = Texts.dialogues(Path.of(pair.get(0)));
            Map<String, String> corrected = Texts.dialogues(Path.of(pair.get(1)));
            for (Map.Entry<String, String> each : raw.entrySet()) {
                run.dialogue(
                        each.getKey(),
                        each.getValue(),
                        corrected.getOrDefault(each.getKey(), each.getValue()),
                        List.of(arguments).last());
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d medical edits, %d with a finding there, %d with the right words among three%n",
                run.medical,
                run.found,
                run.right);
    }

    private static Map<String, String> verdicts() {
        var verdicts = new TreeMap<String, String>();
        String name = "/io/github/medsecretary/benchmarks/heard-edits.tsv";
        try (InputStream in = HeardEditsRun.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The verdicts are not there.");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> verdicts.put(cells[0] + ":" + cells[1], cells[2]));
        } catch (IOException e) {
            throw new IllegalStateException("The verdicts can't be read.", e);
        }
        return verdicts;
    }

    private void dialogue(String id, String raw, String corrected, String what) {
        Seq<WordEdits.WordEdit> edits = WordEdits.between(raw, corrected);
        ClinicalText text = ClinicalText.of(raw).get();
        if (what.equals("list")) {
            edits.forEach(edit -> System.out.println(id + "\t" + edit.place().start() + "\t" + text.quote(edit.place())
                    + "\t" + edit.right() + "\t" + verdict(id, edit)));
        }
        Seq<WordEdits.WordEdit> judged = edits.filter(edit -> verdict(id, edit).equals(MEDICAL));
        if (judged.nonEmpty()) {
            Seq<Finding> findings = review.check(text, DocumentContext.unknown());
            judged.forEach(edit -> judge(text, edit, findings, what.equals("show")));
        }
    }

    private String verdict(String id, WordEdits.WordEdit edit) {
        return verdicts.getOrDefault(id + ":" + edit.place().start(), "other");
    }

    private void judge(ClinicalText text, WordEdits.WordEdit edit, Seq<Finding> findings, boolean show) {
        Seq<Finding> there = findings.filter(
                each -> each.span().filter(edit.place()::overlaps).isPresent());
        boolean restored = there.exists(each -> each.suggestions().take(MOST).exists(one -> restores(text, edit, one)));
        medical++;
        found += there.isEmpty() ? 0 : 1;
        right += restored ? 1 : 0;
        if (show) {
            System.out.println((restored ? "right " : there.isEmpty() ? "none  " : "wrong ") + text.quote(edit.place())
                    + " => " + edit.right()
                    + there.map(each -> " [" + each.rule().label() + " "
                            + each.suggestions().map(Edit::replacement).mkString(", ") + "]"));
        }
    }

    // The whole texts are compared, for a finding may hold more words than the edit.
    private static boolean restores(ClinicalText text, WordEdits.WordEdit edit, Edit suggestion) {
        Edit wanted = Edit.replace(edit.place(), edit.right());
        return plain(text, suggestion).equals(plain(text, wanted));
    }

    private static String plain(ClinicalText text, Edit edit) {
        return Edits.of(List.of(edit))
                .get()
                .applyTo(text)
                .get()
                .value()
                .toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replace("ae", "e")
                .replace("oe", "e");
    }
}
