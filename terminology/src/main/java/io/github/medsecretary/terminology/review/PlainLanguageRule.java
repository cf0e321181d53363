package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.PlainWording;
import io.github.medsecretary.terminology.lexicon.Sourced;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * Finds clinical terms for which a lexicon has words for patients, the longest at each place, and gives those words: in
 * the place of the term where they are a name for the thing and the grammar stays, after it in brackets where they tell
 * what it is. A wording that holds beside some words only is given where one of those stands in the sentence. It is for what a patient reads and in no review: a clinician's letter keeps its terms. The time grows with
 * the length of the text. Immutable and thread-safe.
 */
public final class PlainLanguageRule implements Rule<ClinicalText, DocumentContext> {

    private static final RuleId ID = RuleId.builtIn("plain-language");

    private static final int LONGEST_NAME = 3;

    /** Words with one of these tell rather than name: "to do with the kidneys", "sudden or short-term". */
    private static final HashSet<String> TELLING = HashSet.of(
            "a", "an", "the", "to", "of", "by", "on", "in", "at", "or", "and", "for", "with", "without", "from", "not",
            "no", "you", "your", "that", "which", "how", "when", "after", "before", "than");

    private final Dictionary dictionary;

    private PlainLanguageRule(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** The rule by a dictionary's plain wordings. */
    public static PlainLanguageRule of(Dictionary dictionary) {
        return new PlainLanguageRule(dictionary);
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public String summary() {
        return "There are plainer words for patients.";
    }

    @Override
    public Seq<Finding> check(ClinicalText text, DocumentContext context, RuleRun run) {
        Reading reading = dictionary.read(text, context);
        run.steps(reading.words().count());
        return reading.mentions(PlainWording.class)
                .filter(each -> reading.document().isEditable(each.span()))
                .filter(each -> !entry(each).isPlain() && holds(each, reading.words()))
                .filter(each -> !isExplained(each, text))
                .map(each -> finding(each, reading));
    }

    private static PlainWording entry(Mention<PlainWording> mention) {
        return mention.entries().head().entry();
    }

    private static boolean holds(Mention<PlainWording> mention, Words words) {
        Seq<String> where = entry(mention).where();
        if (where.isEmpty()) {
            return true;
        }
        int start = words.sentenceStart(mention.first());
        int end = words.sentenceEnd(mention.first());
        for (int at = start; at < end; at++) {
            if (where.contains(words.folded(at))) {
                return true;
            }
        }
        // By itself a term means what a list of terms says.
        return end - start == 1 && !where.contains(PlainWording.WRITTEN_OUT);
    }

    private static boolean isExplained(Mention<PlainWording> mention, ClinicalText text) {
        return text.value().startsWith(explanation(mention), mention.span().end());
    }

    private static String explanation(Mention<PlainWording> mention) {
        return " (" + wording(mention) + ")";
    }

    private static String wording(Mention<PlainWording> mention) {
        return entry(mention).wording();
    }

    private Finding finding(Mention<PlainWording> mention, Reading reading) {
        Sourced<PlainWording> entry = mention.entries().head();
        Span span = mention.span();
        String written = reading.text().quote(span);
        String plain = takesItsPlace(mention, reading.words())
                ? LetterCase.like(written, wording(mention))
                : written + explanation(mention);
        return Finding.builder()
                .rule(ID)
                .severity(Severity.INFO)
                .disposition(Disposition.FIX)
                .message(summary())
                .span(span)
                .suggestions(List.of(Edit.replace(span, plain)))
                .provenance(entry.provenance())
                .build();
    }

    private static boolean takesItsPlace(Mention<PlainWording> mention, Words words) {
        String wording = wording(mention);
        Seq<String> parts = List.of(wording.toLowerCase(Locale.ROOT).split(" "));
        boolean name = parts.size() <= LONGEST_NAME
                && parts.forAll(each -> each.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-'))
                && !parts.exists(each -> TELLING.contains(each) || each.endsWith("ing"));
        return name && articleStays(mention, words, wording);
    }

    // "An abdomen" would become "an tummy"; by their letters, for what is in doubt is explained instead.
    private static boolean articleStays(Mention<PlainWording> mention, Words words, String wording) {
        String before = mention.first() == 0 ? "" : words.folded(mention.first() - 1);
        return !(before.equals("a") || before.equals("an"))
                || isVowel(words.folded(mention.first())) == isVowel(wording.toLowerCase(Locale.ROOT));
    }

    private static boolean isVowel(String word) {
        return "aeiou".indexOf(word.charAt(0)) >= 0;
    }
}
