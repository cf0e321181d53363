package io.github.medsecretary.cli.check;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Provenance;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.query.Question;
import io.github.medsecretary.terminology.query.Questions;
import io.github.medsecretary.terminology.review.ReviewRules;
import io.vavr.collection.List;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes a finding about a text. */
final class FindingJson {

    private FindingJson() {}

    static void write(Finding finding, ClinicalText text, JsonGenerator out) throws IOException {
        Span span = finding.span().orElseGet(() -> Span.of(0, 0));
        out.writeStartObject();
        out.writeStringField("rule", label(finding));
        out.writeStringField("version", Integer.toString(finding.rule().version()));
        out.writeStringField("severity", lower(finding.severity()));
        out.writeStringField("action", lower(finding.disposition()));
        writeBounds(span, out);
        out.writeStringField("quote", text.quote(span));
        out.writeStringField("message", finding.message());
        writeTexts("suggestions", finding.suggestions().map(Edit::replacement), out);
        out.writeFieldName("confidence");
        out.writeNumber(BigDecimal.valueOf(finding.confidence()).setScale(2, RoundingMode.HALF_UP));
        writeTexts("evidence", finding.evidence(), out);
        writeRelated(finding, text, out);
        if (finding.provenance().isPresent()) {
            write(finding.provenance().get(), out);
        }
        if (!ReviewRules.family(finding.rule()).equals(finding.rule())) {
            out.writeStringField("code", finding.rule().name());
        }
        for (Question question : Questions.of(List.of(finding), text)) {
            QueryJson.write(question.query(), out);
        }
        out.writeEndObject();
    }

    private static String label(Finding finding) {
        return lower(ReviewRules.family(finding.rule()).label()).replace('_', '-');
    }

    private static String lower(Object value) {
        return value.toString().toLowerCase(Locale.ROOT);
    }

    private static void writeBounds(Span span, JsonGenerator out) throws IOException {
        out.writeNumberField("start", span.start());
        out.writeNumberField("end", span.end());
    }

    private static void writeTexts(String name, Iterable<String> texts, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart(name);
        for (String text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }

    private static void writeRelated(Finding finding, ClinicalText text, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("related");
        for (Span span : finding.related()) {
            out.writeStartObject();
            writeBounds(span, out);
            out.writeStringField("quote", text.quote(span));
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void write(Provenance lexicon, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("lexicon");
        out.writeStringField("name", lexicon.name());
        out.writeStringField("version", lexicon.version());
        out.writeStringField("sha256", lexicon.sha256());
        out.writeEndObject();
    }
}
