package io.github.medsecretary.terminology.document;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.PatientFacts;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Reads letters with the library's own lexicons, and quotes what it finds. */
final class Letters {

    static final DocumentReader READER = DocumentReader.of(UkLexicons.layers());

    private Letters() {}

    static Document letter(String text) {
        return READER.read(ClinicalText.of(text).get());
    }

    static Document letter(String text, String patient, String... others) {
        var context = DocumentContext.builder()
                .patient(PatientFacts.builder().name(patient).build())
                .names(List.of(others))
                .build();
        return READER.read(ClinicalText.of(text).get(), context);
    }

    static Seq<String> quotes(Document letter, PassageKind kind) {
        return letter.passages(kind).map(letter.text()::quote);
    }

    static Seq<String> sentences(String text) {
        Document letter = letter(text);
        return letter.sentences().map(letter.text()::quote).map(String::strip);
    }
}
