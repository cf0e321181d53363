package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.confidentiality.Confidentiality;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Medicine;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.util.Locale;

/**
 * Whether what is labelled in one place stands word for word in another without those labels, where a reader may get it
 * after all. It is asked, not mended: were the labels carried over, a reader could tell from the second place what stands
 * in the first. Case, spaces and marks make no difference; pieces of
 * fewer than {@value #TELLING} letters are left out. Stateless and thread-safe.
 */
public final class RepetitionCheck {

    /** The privilege to let the same words stand under other labels. */
    public static final String SAME_WORDS_MEANT = "same-words";

    private static final int TELLING = 12;

    private static final RuleId REPEATED = RuleId.builtIn("labelled-words-repeated");

    private RepetitionCheck() {}

    /** A finding that blocks for each fragment that says what another, with more labels, says too. */
    public static Seq<Finding> check(LetterContent content) {
        Map<String, Labels> labelled = TreeMap.empty();
        for (Fragment each : content.fragments().reject(any -> any.labels().isEmpty())) {
            for (String words : said(each)) {
                labelled = labelled.put(words, each.labels(), Labels::and);
            }
        }
        Map<String, Labels> known = labelled;
        return content.fragments()
                .filter(each ->
                        said(each).exists(words -> isMore(known.get(words).getOrElse(Labels.none()), each)))
                .map(RepetitionCheck::finding)
                .reject(each -> NamedOverride.covering(
                                each, content.circumstances().overrides())
                        .isPresent());
    }

    // What only clears, or calls a record usual, need not be the same everywhere.
    private static boolean isMore(Labels elsewhere, Fragment here) {
        return elsewhere
                .toSeq()
                .filter(each -> each.level()
                        .map(level -> level.compareTo(Confidentiality.R) >= 0)
                        .getOrElse(true))
                .exists(each -> !here.labels().has(each));
    }

    // A dose, or a word or two, may well stand in many places.
    private static Seq<String> said(Fragment fragment) {
        Seq<String> pieces = fragment.body() instanceof Body.Medicines list
                ? list.items().map(Medicine::line)
                : fragment.body().words();
        return List.ofAll(pieces)
                .map(RepetitionCheck::folded)
                .filter(each -> each.length() >= TELLING)
                .distinct();
    }

    private static String folded(String words) {
        var letters = new StringBuilder(words.length());
        words.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static Finding finding(Fragment fragment) {
        return Finding.builder()
                .rule(REPEATED)
                .severity(Severity.BLOCK)
                .disposition(Disposition.ASK)
                .message("What is labelled elsewhere stands here without those labels.")
                .about(List.of(Reference.of("Fragment", fragment.id())))
                .overridableWith(SAME_WORDS_MEANT)
                .build();
    }
}
