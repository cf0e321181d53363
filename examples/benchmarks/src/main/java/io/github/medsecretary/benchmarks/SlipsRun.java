package io.github.medsecretary.benchmarks;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.confusion.ConfusionModel;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Review;
import io.github.medsecretary.terminology.shortform.SenseModel;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Reads letters with one slip each and their twins without it, as {@link Slip} has them, and prints for each kind how
 * many slips a finding stands over (or has among the places that it names), in how many twins none stands there, and how
 * many twins have a finding anywhere. Kinds about what is missing or to come are read as before a signature, where notes
 * hear what dictation made as well, all others in everyday profile, listening.
 */
public final class SlipsRun {

    private final Review everyday;
    private final Review beforeSignature;

    private SlipsRun() {
        var dictionary = Dictionary.of(UkLexicons.layers());
        everyday = Review.everyday(dictionary, ConfusionModel.uk()).listening();
        beforeSignature = Review.beforeSignature(dictionary, SenseModel.uk(), ConfusionModel.uk());
    }

    private record Count(int slips, int found, int silent, int disturbed) {

        Count and(boolean isFound, boolean isSilent, boolean isDisturbed) {
            return new Count(
                    slips + 1,
                    found + (isFound ? 1 : 0),
                    silent + (isSilent ? 1 : 0),
                    disturbed + (isDisturbed ? 1 : 0));
        }

        Count and(Count other) {
            return new Count(
                    slips + other.slips, found + other.found, silent + other.silent, disturbed + other.disturbed);
        }
    }

    /** Takes the path of the slips, and {@code show} to print those missed and the twins that are not left alone. */
    public static void main(String[] arguments) throws IOException {
        var run = new SlipsRun();
        boolean show = arguments.length > 1;
        var counts = new TreeMap<String, Count>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                Slip slip = Slip.parse(line);
                counts.merge(slip.kind(), run.judged(slip, show), Count::and);
            }
        }
        counts.forEach(SlipsRun::print);
        print("all", counts.values().stream().reduce(new Count(0, 0, 0, 0), Count::and));
    }

    private static void print(String kind, Count count) {
        System.out.printf(
                Locale.ROOT,
                "%-10s %3d slips, %3d found, %.3f; twins silent there %.3f, with a finding anywhere %d%n",
                kind,
                count.slips,
                count.found,
                count.found / (double) count.slips,
                count.silent / (double) count.slips,
                count.disturbed);
    }

    private Count judged(Slip slip, boolean show) {
        Seq<Finding> inTwin = check(slip, slip.twin());
        boolean isFound = slip.isOmission()
                ? check(slip, slip.text()).exists(each -> !inTwin.exists(other -> isAlike(each, other)))
                : check(slip, slip.text()).exists(each -> isAt(each, slip.place()));
        boolean isSilent = !inTwin.exists(each -> isAt(each, slip.twinPlace()));
        Seq<Finding> disturbing = inTwin.reject(each -> each.severity() == Severity.INFO);
        if (show && !isFound) {
            System.out.println("MISSED " + slip.line());
        }
        if (show) {
            disturbing
                    .appendAll(isSilent ? inTwin.take(0) : inTwin)
                    .distinct()
                    .forEach(each -> System.out.println("TWIN " + each.rule().label() + " “"
                            + each.span().map(slip.twin()::quote).orElse("") + "” " + slip.line()));
        }
        return new Count(0, 0, 0, 0).and(isFound, isSilent, !disturbing.isEmpty());
    }

    private Seq<Finding> check(Slip slip, ClinicalText text) {
        return slip.isBeforeSignature()
                ? beforeSignature.check(text, slip.context())
                : everyday.check(text, slip.context());
    }

    private static boolean isAlike(Finding one, Finding other) {
        return one.rule().equals(other.rule()) && one.message().equals(other.message());
    }

    private static boolean isAt(Finding finding, Span place) {
        return finding.span().filter(place::overlaps).isPresent()
                || finding.related().exists(place::overlaps);
    }
}
