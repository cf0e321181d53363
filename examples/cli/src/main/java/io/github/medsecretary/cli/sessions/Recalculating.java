package io.github.medsecretary.cli.sessions;

import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.cli.sessions.Reseating.Loss;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Looks anew at everybody's seat.
 *
 * @param loss what becomes of a booked patient who loses a seat
 */
record Recalculating(Loss loss) implements Action {

    static Option<Action> shape(ObjectReader in) {
        Loss loss = in.optionalParse("onUnsupported", Loss::parse).orElse(Loss.ORPHAN);
        return in.build(() -> new Recalculating(loss));
    }

    @Override
    public Played play(Clinic clinic, LocalDate today) {
        Reseating reseating = Reseating.ofAll(clinic, loss);
        return Played.done(reseating.after(), reseating.changesJson().and(reseating.json()));
    }
}
