package io.github.medsecretary.benchmarks.letters;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.PlainLanguageRule;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Of the terms that the NHS content style guide lists, those for which it wants other words, and how many of them the
 * plain wordings find. The table has a term and its advice a line. A term counts if the guide prefers or uses words in
 * quotation marks, at most {@value #LONGEST}, that neither hold the term nor are held by it, or sends the reader to
 * another term of the table; but not what is about grammar or names, about the NHS's own pages and services, or about
 * units of computers.
 */
public final class PlainWordsRun {

    private static final int LONGEST = 6;

    private static final Pattern PREFERRED = Pattern.compile(
            "(?<!not )\\b(?:we (?:mostly |generally |often |usually |sometimes )?(?:use|prefer|say|explain)"
                    + "|instead you could use|(?:^|\\. )use)\\b[^.\"]{0,60}\"([^\"]+)\"");

    private static final Set<String> OTHER_MATTERS = HashSet.of(
            "ampersand (&)",
            "britain",
            "clinical systems",
            "contractions",
            "doctor",
            "great britain",
            "kb",
            "mb",
            "megabytes",
            "nhs 111 online",
            "nhs app",
            "online services",
            "organisations",
            "patients",
            "secure message",
            "side effects",
            "symptoms",
            "telephone and telephone numbers",
            "tranquillise and tranquilliser");

    private PlainWordsRun() {}

    /** Prints the share; the arguments are the table, and {@code show} for the terms that are not found. */
    public static void main(String[] arguments) throws IOException {
        var rules = RuleSet.of(
                List.<Rule<ClinicalText, DocumentContext>>of(PlainLanguageRule.of(Dictionary.of(UkLexicons.layers()))));
        Seq<String[]> rows = List.ofAll(Files.readAllLines(Path.of(arguments[0])))
                .tail()
                .map(line -> line.replace("&amp;", "&").split("\t", 2));
        Set<String> terms = rows.flatMap(row -> forms(row[0]).append(row[0].toLowerCase(Locale.ROOT)))
                .toSet();
        Seq<String[]> wanted = rows.filter(row -> wantsOtherWords(row, terms));
        Seq<String[]> missed = wanted.reject(row -> List.of(row[0].split("\\(", -1)[0].split(" and | or |, ", -1))
                .map(String::strip)
                .exists(each -> isFound(each, rules)));
        System.out.println(rows.size() + " terms, " + wanted.size() + " with words that are preferred to them, "
                + (wanted.size() - missed.size()) + " of these found");
        if (arguments.length > 1) {
            missed.forEach(row -> System.out.println("  " + row[0]));
        }
    }

    private static boolean wantsOtherWords(String[] row, Set<String> terms) {
        String advice = row[1].toLowerCase(Locale.ROOT);
        if (OTHER_MATTERS.contains(row[0].toLowerCase(Locale.ROOT))) {
            return false;
        }
        Matcher preferred = PREFERRED.matcher(advice);
        if (preferred.find()) {
            String words = preferred.group(1).strip();
            return words.split(" ").length <= LONGEST
                    && !forms(row[0]).exists(each -> words.contains(each) || each.contains(words));
        }
        String other = advice.replace("\"", "").replace(" .", "").strip();
        return other.startsWith("see ")
                && terms.exists(each -> each.equals(other.substring(4).strip()));
    }

    /** The term in each of its forms: "abdomen and abdominal", "over the counter or OTC", "anonymised, anonymisation". */
    private static Seq<String> forms(String term) {
        String bare = term.contains("(") ? term.substring(0, term.indexOf('(')) : term;
        return List.of(bare.split(" and | or |, ", -1))
                .map(each -> each.strip().toLowerCase(Locale.ROOT))
                .reject(String::isEmpty);
    }

    private static boolean isFound(String term, RuleSet<ClinicalText, DocumentContext> rules) {
        String before = "In her letter she was told of ";
        ClinicalText text = ClinicalText.of(before + term + " by us.").get();
        Span place = Span.of(before.length(), before.length() + term.length());
        return rules.check(text, DocumentContext.unknown())
                .exists(each -> each.span().filter(place::overlaps).isPresent());
    }
}
