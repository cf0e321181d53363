package io.github.medsecretary.cli.diary;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medsecretary.scheduling.booking.NearMiss;
import io.github.medsecretary.scheduling.booking.Offer;
import io.github.medsecretary.scheduling.booking.Slot;
import java.io.IOException;

/**
 * Writes the places that a search found.
 *
 * @param clock how times are written
 */
record OfferJson(PracticeClock clock) {

    void write(Offer offer, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeArrayFieldStart("slots");
        for (Slot slot : offer.slots()) {
            out.writeStartObject();
            place(slot, out);
            out.writeNumberField("cost", slot.cost());
            PlanJson.texts("reasons", slot.reasons(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("nearMisses");
        for (NearMiss miss : offer.nearMisses()) {
            out.writeStartObject();
            place(miss.slot(), out);
            out.writeStringField("blockedBy", miss.blockedBy().rule().label());
            out.writeStringField("message", miss.blockedBy().message());
            if (miss.overridableWith().isPresent()) {
                out.writeStringField("overridableWith", miss.overridableWith().get());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void place(Slot slot, JsonGenerator out) throws IOException {
        out.writeStringField("start", clock.text(slot.start()));
        PlanJson.texts("with", slot.with(), out);
    }
}
