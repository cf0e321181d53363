package io.github.medsecretary.benchmarks.proofreaders;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.RuleMatch;

/** LanguageTool, which knows no more than the text. */
record LanguageToolProofreader(JLanguageTool tool) implements Proofreader {

    @Override
    public Seq<Remark> check(ClinicalText text, DocumentContext context) {
        try {
            return List.ofAll(tool.check(text.value())).map(LanguageToolProofreader::remark);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Remark remark(RuleMatch match) {
        return new Remark(
                Span.of(match.getFromPos(), match.getToPos()),
                word -> match.getSuggestedReplacements().stream()
                        .anyMatch(each -> each.equalsIgnoreCase(word.right())));
    }
}
