package io.github.medsecretary.benchmarks.proofreaders;

import io.github.medsecretary.benchmarks.spelling.JsonLines;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.review.Review;
import io.github.medsecretary.terminology.review.ReviewRules;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * Ours beside LanguageTool, Lucene's Hunspell and jsymspell, one row after another. Takes the folder of the data, a
 * folder that has one for each Hunspell dictionary, and which rows are wanted of
 * {@code words throughput flags swapped}: all, if none is named. Runs in the project's own folder, for its
 * word lists.
 */
public final class WordsRun {

    private static final int OURS = 200_000;
    private static final int THEIRS = 40_000;

    private final Path data;
    private final Path hunspell;

    private WordsRun(Path data, Path hunspell) {
        this.data = data;
        this.hunspell = hunspell;
    }

    private Seq<ClinicalText> notes() throws IOException {
        return List.ofAll(JsonLines.read(data.resolve("clinical-notes/notes-tune.jsonl"), "text"))
                .flatMap(each -> ClinicalText.of(each).toOption())
                .toArray();
    }

    /** Prints the rows. */
    public static void main(String... arguments) throws IOException {
        var run = new WordsRun(Path.of(arguments[0]), Path.of(arguments[1]));
        List<String> wanted = List.of(arguments).drop(2);
        Predicate<String> isWanted = row -> wanted.isEmpty() || wanted.contains(row);
        if (isWanted.test("words")) {
            run.words();
        }
        if (isWanted.test("throughput")) {
            run.throughput();
        }
        if (isWanted.test("flags")) {
            run.flags();
        }
        if (isWanted.test("swapped")) {
            run.swapped();
        }
    }

    private void words() throws IOException {
        var misspelt = new MisspeltRow(data.resolve("spelling/misspelt-terms-tune.jsonl"));
        var medicines = new MedicinesRow(data.resolve("drugs/dmd-names-tune.jsonl"), Frequencies.english());
        Spellers.of(hunspell).forEach((name, made) -> medicines.print(name, misspelt.print(name, made)));
    }

    private void throughput() throws IOException {
        var row = new ThroughputRow(notes());
        Proofreader ours = new OurProofreader(OurProofreader.everyday(), finding -> true);
        row.print("medsecretary", ours, OURS, 5);
        row.printLetters("medsecretary", ours);
        row.print("LanguageTool, all rules", new LanguageToolProofreader(LanguageTools.all()), THEIRS, 3);
        row.print("LanguageTool, comparable", new LanguageToolProofreader(LanguageTools.comparable()), THEIRS, 3);
        row.print("LanguageTool, no speller", new LanguageToolProofreader(LanguageTools.noSpeller()), THEIRS, 3);
    }

    private void flags() throws IOException {
        Review review = OurProofreader.everyday();
        var row = new FlagsRow(notes());
        row.print("medsecretary", new OurProofreader(review, is(ReviewRules.SPELLING)));
        row.print("medsecretary, variants", new OurProofreader(review, is(ReviewRules.VARIANT)));
        row.print("LanguageTool", new LanguageToolProofreader(LanguageTools.spelling()));
        for (Path folder : HunspellSpeller.folders(hunspell)) {
            row.print(HunspellSpeller.name(folder), new WordByWord(HunspellSpeller.of(folder)));
        }
    }

    private static Predicate<Finding> is(RuleId rule) {
        return finding -> finding.rule().isSameRule(rule);
    }

    private void swapped() throws IOException {
        var row = new SwappedRow(data.resolve("confusables/swapped-words-tune.jsonl"));
        row.print(
                "medsecretary",
                new OurProofreader(
                        OurProofreader.everyday(), is(ReviewRules.VARIANT).negate()));
        row.print("LanguageTool, all rules", new LanguageToolProofreader(LanguageTools.all()));
    }
}
