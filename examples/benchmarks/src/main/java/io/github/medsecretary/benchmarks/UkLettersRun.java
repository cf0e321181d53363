package io.github.medsecretary.benchmarks;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.confusion.ConfusionModel;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Review;
import io.github.medsecretary.terminology.shortform.SenseModel;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Reads letters that are right, and prints what each profile says of them all the same: in everyday use every finding
 * but a note is a false alarm.
 */
public final class UkLettersRun {

    private static final int AROUND = 40;

    private UkLettersRun() {}

    /** Takes the path of the letters. */
    public static void main(String[] arguments) throws IOException {
        Seq<UkLetters.UkLetter> letters = UkLetters.read(Path.of(arguments[0]));
        var dictionary = Dictionary.of(UkLexicons.layers());
        print("everyday", Review.everyday(dictionary, ConfusionModel.uk()), letters);
        print("before-signature", Review.beforeSignature(dictionary, SenseModel.uk()), letters);
    }

    private static void print(String profile, Review review, Seq<UkLetters.UkLetter> letters) {
        int words = letters.map(UkLetters.UkLetter::words).sum().intValue();
        var byRule = new TreeMap<String, Integer>();
        int disturbing = 0;
        System.out.printf(Locale.ROOT, "%s: %d letters, %d words%n", profile, letters.size(), words);
        for (UkLetters.UkLetter letter : letters) {
            for (Finding finding : review.check(letter.text(), letter.context())) {
                byRule.merge(finding.rule().label(), 1, Integer::sum);
                disturbing += finding.severity() == Severity.INFO ? 0 : 1;
                System.out.println("  " + line(letter, finding));
            }
        }
        byRule.forEach((rule, count) -> count(rule, count, words));
        count("all", List.ofAll(byRule.values()).sum().intValue(), words);
        count("all but for information", disturbing, words);
    }

    private static void count(String what, int count, int words) {
        System.out.printf(Locale.ROOT, "%-24s %4d  %.2f per 1,000 words%n", what, count, count * 1000.0 / words);
    }

    private static String line(UkLetters.UkLetter letter, Finding finding) {
        Span span = finding.span().orElseGet(() -> Span.of(0, 0));
        int from = Math.max(0, span.start() - AROUND);
        int until = Math.min(letter.text().length(), span.end() + AROUND);
        String around = letter.text().value().substring(from, until).replaceAll("\\s+", " ");
        return letter.id() + " " + finding.rule().label() + " " + finding.severity() + " “"
                + letter.text().quote(span) + "” in: " + around;
    }
}
