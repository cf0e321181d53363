package io.github.medsecretary.correspondence.selection;

import java.util.Locale;
import java.util.Optional;

/**
 * Whether one reader sees one piece of a letter.
 *
 * @param kind whether
 * @param why the rule that withholds it or was set aside, if one did or was
 */
public record Sight(Kind kind, Optional<String> why) {

    /** The ways in which something is seen or not. */
    public enum Kind {
        /** It is there. */
        SHOWN("yes"),
        /** It is there because a named person decided so. */
        OVERRIDDEN("yes, overriding"),
        /** It is not there. */
        WITHHELD("no"),
        /** No letter is made. */
        NO_LETTER("-");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String style() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** In a word. */
        public String word() {
            return word;
        }
    }

    static Sight of(String fragment, Disclosure disclosure) {
        if (disclosure.hold().isPresent()) {
            return new Sight(Kind.NO_LETTER, Optional.empty());
        }
        Optional<String> rule = disclosure
                .withheld()
                .find(each -> each.fragment().equals(fragment))
                .map(each -> each.rule().label())
                .orElse(() -> disclosure
                        .carriers()
                        .find(each -> each.carrier().equals(fragment))
                        .map(each -> each.rule().label()))
                .toJavaOptional();
        Optional<String> overridden = disclosure
                .overridden()
                .find(each -> each.fragment().equals(fragment))
                .map(each -> each.rule().label())
                .toJavaOptional();
        Kind shown = overridden.isPresent() ? Kind.OVERRIDDEN : Kind.SHOWN;
        return new Sight(rule.isPresent() ? Kind.WITHHELD : shown, rule.or(() -> overridden));
    }

    /** In words, such as {@code no: third-party}. */
    public String words() {
        return kind.word() + why.map(rule -> ": " + rule).orElse("");
    }
}
