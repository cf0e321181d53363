package io.github.medsecretary.benchmarks.fuzz;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.document.Document;
import io.github.medsecretary.terminology.document.DocumentReader;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.shortform.Definition;
import io.github.medsecretary.terminology.shortform.LocalDefinitions;

/** The parts of a letter and what it defines: sentences lie side by side, and a definition stays in one. */
public final class DefinitionsFuzz {

    private static final DocumentReader READER = DocumentReader.of(UkLexicons.layers());

    private DefinitionsFuzz() {}

    /** Loads the lexicons before time counts. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(FuzzedText.letter());
    }

    /** One input. */
    public static void fuzzerTestOneInput(byte[] data) {
        ClinicalText.of(FuzzedText.of(data)).forEach(DefinitionsFuzz::check);
    }

    private static void check(ClinicalText text) {
        Document document = READER.read(text);
        int end = 0;
        for (Span sentence : document.sentences()) {
            Law.holds(sentence.start() >= end && text.holds(sentence), "sentences lie side by side");
            end = sentence.end();
        }
        document.passages().forEach(each -> Law.holds(text.holds(each.span()), "passages are in the text"));
        for (Definition each : LocalDefinitions.in(document).toSeq()) {
            Law.holds(text.holds(each.shortForm()) && text.holds(each.longForm()), "definitions are in the text");
        }
    }
}
