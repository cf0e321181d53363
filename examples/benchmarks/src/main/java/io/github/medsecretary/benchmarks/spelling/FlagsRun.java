package io.github.medsecretary.benchmarks.spelling;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Review;
import io.github.medsecretary.terminology.review.ReviewRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How often the everyday profile doubts a spelling in 1,000 words, and how often it finds an American one, in texts that
 * people wrote: JSON Lines with {@code text}, or any other file, whose lines are then the texts. With a second argument
 * each doubt is printed with what stands around it, to be judged.
 */
public final class FlagsRun {

    private static final int AROUND = 30;

    private FlagsRun() {}

    /** Prints both. */
    public static void main(String... arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        List<String> texts = arguments[0].endsWith(".jsonl") ? JsonLines.read(file, "text") : Files.readAllLines(file);
        Review review = Review.everyday(Dictionary.of(UkLexicons.layers()));
        long words = 0;
        var doubts = new ArrayList<String>();
        int american = 0;
        for (String text : texts) {
            words += text.split("\\s+", -1).length;
            ClinicalText letter =
                    ClinicalText.of(text).getOrElse(() -> ClinicalText.of("-").get());
            for (Finding finding : review.check(letter, DocumentContext.unknown())) {
                american += finding.rule().isSameRule(ReviewRules.VARIANT) ? 1 : 0;
                if (finding.rule().isSameRule(ReviewRules.SPELLING)) {
                    doubts.add(shown(letter, finding));
                }
            }
        }
        if (arguments.length > 1) {
            doubts.forEach(System.out::println);
        }
        System.out.printf(
                Locale.ROOT,
                "%d words: %d spellings doubted, %.3f in 1,000; %d American, %.3f in 1,000%n",
                words,
                doubts.size(),
                doubts.size() * 1e3 / words,
                american,
                american * 1e3 / words);
    }

    private static String shown(ClinicalText text, Finding finding) {
        Span span = finding.span().orElseThrow();
        String around = text.value()
                .substring(Math.max(0, span.start() - AROUND), Math.min(text.length(), span.end() + AROUND))
                .replace('\n', ' ');
        return text.quote(span) + "\t"
                + finding.suggestions().map(Edit::replacement).mkString("|") + "\t" + around;
    }
}
