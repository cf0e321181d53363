package io.github.medsecretary.cli.diary;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.scheduling.replanning.Better;
import io.github.medsecretary.scheduling.replanning.Chain;
import io.github.medsecretary.scheduling.replanning.CostPart;
import io.github.medsecretary.scheduling.replanning.Kept;
import io.github.medsecretary.scheduling.replanning.Move;
import io.github.medsecretary.scheduling.replanning.Place;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.Relaxation;
import io.github.medsecretary.scheduling.replanning.Unplaced;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.util.Locale;

/**
 * Writes a plan.
 *
 * @param clock how times are written
 */
public record PlanJson(PracticeClock clock) {

    /** Writes it as one object. */
    public void write(Plan plan, JsonGenerator out) throws IOException {
        out.writeStartObject();
        fields(plan, out);
        out.writeEndObject();
    }

    /** Writes its fields into an object that is begun. */
    void fields(Plan plan, JsonGenerator out) throws IOException {
        out.writeStringField("proof", lower(plan.proof()));
        out.writeNumberField("cost", plan.cost());
        out.writeNumberField("bound", plan.bound());
        out.writeArrayFieldStart("moves");
        for (Move move : plan.moves()) {
            move(plan, move, out);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("unplaced");
        for (Unplaced left : plan.unplaced()) {
            out.writeStartObject();
            out.writeStringField("appointment", left.appointment());
            out.writeNumberField("cost", left.cost());
            texts("because", left.because(), out);
            parts(left.parts(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("relaxations");
        for (Relaxation relaxation : plan.relaxations()) {
            out.writeStartObject();
            out.writeStringField("message", relaxation.message());
            out.writeNumberField("cost", relaxation.cost());
            if (relaxation.weight() > 0) {
                out.writeNumberField("weight", relaxation.weight());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
        parts(plan.parts(), out);
        if (!plan.kept().isEmpty()) {
            kept(plan.kept(), out);
        }
        Seq<Finding> parted = plan.parted();
        if (!parted.isEmpty()) {
            new ConflictJson(clock).array("parted", parted, out);
        }
    }

    private static void kept(Iterable<Kept> all, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("kept");
        for (Kept kept : all) {
            out.writeStartObject();
            out.writeStringField("appointment", kept.appointment());
            out.writeStringField("reason", kept.reason().code());
            texts("because", kept.because(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void move(Plan plan, Move move, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("appointment", move.appointment());
        out.writeStringField("kind", lower(move.kind()));
        if (move.from().isPresent()) {
            place("from", move.from().get(), out);
        } else {
            out.writeNullField("from");
        }
        place("to", move.to(), out);
        out.writeNumberField("cost", move.cost());
        texts("because", move.because(), out);
        out.writeNumberField("chain", move.chain());
        for (Chain chain : plan.chains().filter(each -> each.number() == move.chain())) {
            out.writeStringField("chainText", chain.text());
        }
        parts(move.parts(), out);
        if (!move.better().isEmpty()) {
            texts("better", move.better().map(Better::text), out);
        }
        out.writeEndObject();
    }

    // What a plan made by hand does not know is left out.
    private static void parts(Seq<CostPart> parts, JsonGenerator out) throws IOException {
        if (!parts.isEmpty()) {
            out.writeArrayFieldStart("parts");
            for (CostPart part : parts) {
                out.writeStartObject();
                out.writeStringField("code", part.code());
                out.writeNumberField("amount", part.amount());
                out.writeEndObject();
            }
            out.writeEndArray();
        }
    }

    private void place(String name, Place place, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeStringField("start", clock.text(place.start()));
        texts("with", place.with(), out);
        out.writeEndObject();
    }

    static void texts(String name, Iterable<String> texts, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart(name);
        for (String text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
