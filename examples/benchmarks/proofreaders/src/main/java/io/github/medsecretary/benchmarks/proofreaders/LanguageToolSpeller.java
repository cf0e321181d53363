package io.github.medsecretary.benchmarks.proofreaders;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;

/** LanguageTool's speller, asked as it is in a sentence. */
record LanguageToolSpeller(JLanguageTool tool, SpellingCheckRule rule) implements Speller {

    static LanguageToolSpeller of(JLanguageTool tool) {
        return new LanguageToolSpeller(tool, tool.getAllSpellingCheckRules().get(0));
    }

    @Override
    public boolean knows(String word) {
        try {
            return !rule.isMisspelled(word);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Seq<String> suggest(String word) {
        try {
            return List.of(rule.match(tool.getRawAnalyzedSentence(word)))
                    .headOption()
                    .map(RuleMatch::getSuggestedReplacements)
                    .fold(List::empty, List::ofAll);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
