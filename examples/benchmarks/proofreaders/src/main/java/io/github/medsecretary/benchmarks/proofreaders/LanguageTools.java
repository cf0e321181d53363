package io.github.medsecretary.benchmarks.proofreaders;

import java.util.Set;
import java.util.function.Predicate;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;

/** LanguageTool for British English, without n-grams, which are no part of its artifacts. Each belongs to one thread. */
final class LanguageTools {

    private static final Set<String> COMPARABLE =
            Set.of("TYPOS", "MULTITOKEN_SPELLING", "CONFUSED_WORDS", "AMERICAN_ENGLISH");
    private static final String BRITISH = "EN_GB_SIMPLE_REPLACE";

    private LanguageTools() {}

    /** With all rules that are on unless asked otherwise. */
    static JLanguageTool all() {
        return of(rule -> true);
    }

    /** Of these those about spelling, confused words and American words, which ours has as well. */
    static JLanguageTool comparable() {
        return of(rule -> rule.getId().equals(BRITISH)
                || COMPARABLE.contains(rule.getCategory().getId().toString()));
    }

    /** With the speller alone. */
    static JLanguageTool spelling() {
        return of(Rule::isDictionaryBasedSpellingRule);
    }

    /** With all but the speller, which spends its time on suggestions. */
    static JLanguageTool noSpeller() {
        return of(rule -> !rule.isDictionaryBasedSpellingRule());
    }

    private static JLanguageTool of(Predicate<Rule> kept) {
        var tool = new JLanguageTool(Languages.getLanguageForShortCode("en-GB"));
        tool.disableRules(tool.getAllActiveRules().stream()
                .filter(kept.negate())
                .map(Rule::getId)
                .toList());
        return tool;
    }
}
