package io.github.medsecretary.cli.sessions;

import io.github.medsecretary.cli.json.JsonWriting;
import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.TreeSet;

/**
 * One line of input: sessions and bookings, and what is done with them.
 *
 * @param id the caller's name for it
 * @param anchor the day on which it is played
 * @param clinic how it begins
 * @param steps what is done
 */
record Scenario(String id, LocalDate anchor, Clinic clinic, Seq<Action> steps) {

    // The scenarios of this format are played on that Monday unless they say otherwise.
    private static final LocalDate ANCHOR = LocalDate.of(2030, 1, 7);

    private static final List<String> ABOUT = List.of(
            "title",
            "source",
            "line",
            "alsoAt",
            "category",
            "tags",
            "suboptimalByDesign",
            "peerStatus",
            "peerReplayAgrees",
            "verdict",
            "oracle");

    private static final List<String> JUDGED =
            List.of("expected", "expectedOptimal", "peerSupportedCount", "peerReplay", "verdict");

    /** The shape of a line. What a scenario says about itself and what others expect of it is passed over. */
    static Option<Scenario> shape(ObjectReader in) {
        ABOUT.forEach(in::has);
        String id = in.text("id");
        LocalDate anchor = in.optionalParse("anchorDate", WallClock::date).orElse(ANCHOR);
        Seq<DatedSession> sessions = in.list("sessions", DatedSession::shape);
        Seq<Booking> bookings = in.list("bookings", Booking::shape);
        var refs = new TreeSet<String>();
        bookings.filter(booking -> !refs.add(booking.ref()))
                .forEach(again -> in.refuse("bookings", Problem.of(SchedulingCode.DUPLICATE_ID)));
        Seq<Action> steps = in.list("steps", Scenario::step);
        return in.build(() -> new Scenario(
                id,
                anchor,
                new Clinic(sessions, TreeMap.ofEntries(bookings.map(booking -> new Tuple2<>(booking.ref(), booking)))),
                steps));
    }

    private static Option<Action> step(ObjectReader in) {
        JUDGED.forEach(in::has);
        Option<Action> action = in.object("action", ActionShape::shape);
        return in.build(action::get);
    }

    /** Plays all steps, each on what the one before has left. */
    JsonWriting.Content play() {
        var answers = new ArrayList<JsonWriting.Content>();
        Clinic now = clinic;
        for (Action step : steps) {
            Action.Played played = step.play(now, today());
            answers.add(played.answer());
            now = played.clinic();
        }
        return Fields.none().with("id", id).with("steps", List.ofAll(answers));
    }

    // Nobody holds sessions in the past: a scenario of other years is played on its own first day.
    private LocalDate today() {
        return clinic.dates().append(anchor).min().get();
    }
}
