package io.github.medsecretary.cli.day;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medsecretary.cli.json.JsonWriting;
import io.github.medsecretary.core.problem.Code;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.workflow.Dispatched;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;

/** What became of every letter: ids, hashes, times and codes, never a word. */
final class PostJson {

    private PostJson() {}

    static String of(Seq<Handled> letters, Seq<Notified> notices) {
        return JsonWriting.pretty(out -> {
            out.writeStartObject();
            out.writeArrayFieldStart("letters");
            for (Handled each : letters) {
                letter(each, out);
            }
            out.writeEndArray();
            out.writeArrayFieldStart("notices");
            for (Notified each : notices) {
                out.writeStartObject();
                out.writeStringField("appointment", each.appointment());
                outcome(each.outcome(), out);
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void letter(Handled letter, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("letter", letter.letter().name());
        out.writeStringField("state", letter.state().stage().name());
        out.writeStringField("words", letter.letter().draft().sha256());
        if (letter.refused().isPresent()) {
            out.writeStringField("refused", letter.refused().get().name());
        }
        out.writeArrayFieldStart("copies");
        for (Posted each : letter.post()) {
            out.writeStartObject();
            out.writeStringField("recipient", each.recipient());
            outcome(each.outcome().mapLeft(Refusal::code), out);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void outcome(Either<Code, Dispatched> outcome, JsonGenerator out) throws IOException {
        out.writeBooleanField("sent", outcome.isRight());
        for (Code code : outcome.swap()) {
            out.writeStringField("refused", code.name());
        }
        for (Dispatched sent : outcome) {
            out.writeStringField("at", sent.at().toString());
        }
    }
}
