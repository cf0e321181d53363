package io.github.medsecretary.cli.diary;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.replanning.CostPart;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.alternative.Alternative;
import io.github.medsecretary.scheduling.replanning.alternative.AlternativeWording;
import io.github.medsecretary.scheduling.replanning.alternative.Alternatives;
import io.github.medsecretary.scheduling.replanning.alternative.Figures;
import io.github.medsecretary.scheduling.replanning.calling.Call;
import io.github.medsecretary.scheduling.replanning.calling.CallList;
import io.github.medsecretary.scheduling.replanning.calling.CallPolicy;
import io.github.medsecretary.scheduling.replanning.calling.CallWording;
import io.github.medsecretary.scheduling.replanning.calling.Calling;
import io.github.medsecretary.scheduling.replanning.committing.PlanSteps;
import io.github.medsecretary.scheduling.replanning.committing.Step;
import io.vavr.collection.Seq;
import java.io.IOException;

/**
 * Writes a plan, in which order it can be carried out, whom to ring, and other plans beside it.
 *
 * @param clock how times are written
 * @param conflicts the rules that the diary keeps
 * @param alternatives how many other plans, at the most
 */
public record ReplanJson(PracticeClock clock, Conflicts conflicts, int alternatives) {

    /** Writes it as one object. */
    public void write(Plan plan, JsonGenerator out) throws IOException {
        out.writeStartObject();
        new PlanJson(clock).fields(plan, out);
        out.writeArrayFieldStart("steps");
        for (Step step : new PlanSteps(conflicts).of(plan)) {
            out.writeStartArray();
            for (String id : step.appointments()) {
                out.writeString(id);
            }
            out.writeEndArray();
        }
        out.writeEndArray();
        calls(plan, out);
        if (alternatives > 0) {
            alternatives(new Alternatives(alternatives).of(plan), out);
        }
        out.writeEndObject();
    }

    private void calls(Plan plan, JsonGenerator out) throws IOException {
        var calling = new Calling(conflicts);
        var wording = CallWording.english(clock.zone());
        CallList list = calling.begin(plan, CallPolicy.usual());
        out.writeArrayFieldStart("callList");
        for (Call call : calling.calls(list, plan.basis().replanning().asOf())) {
            out.writeStartObject();
            PlanJson.texts("appointments", call.appointments(), out);
            out.writeStringField("next", PlanJson.lower(call.next()));
            PlanJson.texts("waitsFor", call.waitsFor(), out);
            PlanJson.texts("script", wording.script(call), out);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void alternatives(Seq<Alternative> all, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("alternatives");
        for (Alternative each : all.tail()) {
            out.writeStartObject();
            out.writeStringField("aim", PlanJson.lower(each.aim()).replace('_', '-'));
            PlanJson.texts("differs", AlternativeWording.english().say(each, all.head()), out);
            figures(each.figures(), out);
            out.writeFieldName("plan");
            new PlanJson(clock).write(each.plan(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void figures(Figures figures, JsonGenerator out) throws IOException {
        out.writeNumberField("moved", figures.moved());
        out.writeNumberField("notified", figures.notified());
        out.writeNumberField("daysLater", figures.daysLater());
        out.writeNumberField("otherPractitioner", figures.otherPractitioner());
        out.writeNumberField("unplaced", figures.unplaced());
        out.writeNumberField("cost", figures.cost());
        out.writeNumberField("bound", figures.bound());
        out.writeArrayFieldStart("parts");
        for (CostPart part : figures.parts()) {
            out.writeStartObject();
            out.writeStringField("reason", part.reason());
            out.writeNumberField("amount", part.amount());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
