package io.github.medsecretary.cli.letter;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.patient.CopyProof;
import io.github.medsecretary.correspondence.patient.HardSentence;
import io.github.medsecretary.correspondence.patient.Open;
import io.github.medsecretary.correspondence.patient.PatientCopy;
import io.github.medsecretary.correspondence.patient.PlainCopy;
import io.github.medsecretary.correspondence.patient.Readability;
import io.github.medsecretary.correspondence.patient.ReadingLimits;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.rendering.Renderer;
import io.github.medsecretary.correspondence.rendering.TextRenderer;
import io.github.medsecretary.correspondence.selection.Disclosure;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A draft of the letter to the patient in the patient's words, with what its author must look at: it is read and signed
 * as a letter of its own before it is sent.
 *
 * @param selection what the patient gets of the draft
 * @param proof that nothing is missing, or what is
 * @param hard what is hard to read
 * @param readability of all of it
 * @param open what only the author can decide
 */
record PatientLetter(
        Selection selection, CopyProof proof, Seq<HardSentence> hard, Readability readability, Seq<Open> open) {

    static PatientLetter of(LetterContent content, Recipient patient, Seq<Recipient> all, PolicySet policy) {
        Disclosure readable = Selection.of(content, patient, all, policy).disclosure();
        PlainCopy plain = PatientWording.of(Dictionary.of(UkLexicons.layers()))
                .applyTo(PatientCopy.of(content, readable), content.patient());
        LetterContent sent = plain.copy().content();
        var selection = Selection.of(sent, patient, all, policy);
        return new PatientLetter(
                selection,
                CopyProof.ofAll(plain.copy(), selection.disclosure()),
                HardSentence.in(plain.copy(), ReadingLimits.usual()),
                Readability.ofAll(sent.fragments().flatMap(each -> each.body().words())),
                plain.open());
    }

    /** The draft as plain text; empty if the patient gets no letter. */
    Optional<String> text() {
        Renderer renderer = TextRenderer.usual();
        return selection.letter().map(letter -> new String(renderer.render(letter), StandardCharsets.UTF_8));
    }

    /** What the author must look at. It quotes the letter. */
    void write(JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeNumberField("told", proof.told().size());
        out.writeArrayFieldStart("explained");
        for (CopyProof.Explained each : proof.explained()) {
            out.writeStartObject();
            out.writeStringField("fragment", each.item().fragment());
            out.writeNumberField("entry", each.item().index());
            out.writeStringField("kind", each.item().kind().code());
            out.writeStringField("reason", ReasonText.of(each.reason()));
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("missing");
        for (CopyProof.Missing each : proof.missing()) {
            out.writeStartObject();
            out.writeStringField("fragment", each.item().fragment());
            out.writeNumberField("entry", each.item().index());
            out.writeStringField("kind", each.item().kind().code());
            out.writeEndObject();
        }
        out.writeEndArray();
        readable(out);
        out.writeArrayFieldStart("open");
        for (Open each : open) {
            out.writeStartObject();
            out.writeStringField("fragment", each.fragment());
            out.writeStringField("words", each.words());
            out.writeStringField("rule", each.finding().rule().label());
            out.writeStringField(
                    "question",
                    each.finding()
                            .query()
                            .map(Query::question)
                            .orElse(each.finding().message()));
            out.writeArrayFieldStart("answers");
            for (Answer answer : each.finding().query().map(Query::answers).orElseGet(List::empty)) {
                out.writeString(answer.label());
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void readable(JsonGenerator out) throws IOException {
        out.writeNumberField("sentences", readability.sentences());
        out.writeNumberField("words", readability.words());
        out.writeNumberField("grade", Math.round(readability.grade() * 10) / 10.0);
        out.writeArrayFieldStart("hard");
        for (HardSentence each : hard) {
            out.writeStartObject();
            out.writeStringField("fragment", each.fragment());
            out.writeStringField("sentence", each.words());
            out.writeStringField(
                    "why",
                    each.why()
                            .map(why -> why.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .mkString(", "));
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
