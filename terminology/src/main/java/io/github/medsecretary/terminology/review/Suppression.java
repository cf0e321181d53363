package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.core.text.ClinicalText;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A named person's decision not to be shown what a rule finds: which rule, about which words, where, until when, why.
 *
 * <p>What blocks a letter is silenced for one letter only, and that a rule failed is never silenced. Without a reason
 * nothing is. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface Suppression {

    /** In which letters it holds. */
    sealed interface Reach {

        /** Whether a letter is among them. */
        boolean includes(Occasion occasion);

        /**
         * In one letter.
         *
         * @param letter its reference
         */
        record OneLetter(String letter) implements Reach {
            @Override
            public boolean includes(Occasion occasion) {
                return letter.equals(occasion.letter());
            }
        }

        /**
         * In all letters of an author.
         *
         * @param author their identifier
         */
        record OneAuthor(String author) implements Reach {
            @Override
            public boolean includes(Occasion occasion) {
                return author.equals(occasion.author());
            }
        }

        /** In all letters of the practice. */
        record Practice() implements Reach {
            @Override
            public boolean includes(Occasion occasion) {
                return true;
            }
        }
    }

    /** The rule whose findings are silenced, in any version. */
    RuleId rule();

    /** In which letters. */
    Reach reach();

    /** Only findings about exactly these words; about any if absent. */
    @Value.Redacted
    Optional<String> words();

    /** The last day on which it holds; for good if absent. */
    Optional<LocalDate> until();

    /** The identifier of who decided. */
    String by();

    /** Why, in their own words; may be about a patient. */
    @Value.Redacted
    String reason();

    /** Whether it silences a finding about a text. */
    default boolean covers(Finding finding, ClinicalText text, Occasion occasion) {
        return !reason().isBlank()
                && finding.rule().isSameRule(rule())
                && !finding.rule().isSameRule(RuleSet.RULE_FAULT)
                && (finding.severity() != Severity.BLOCK || reach() instanceof Reach.OneLetter)
                && reach().includes(occasion)
                && until().filter(occasion.date()::isAfter).isEmpty()
                && words().filter(words -> !finding.span().map(text::quote).equals(Optional.of(words)))
                        .isEmpty();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableSuppression.Builder {
        Builder() {}
    }
}
