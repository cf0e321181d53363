package io.github.medsecretary.cli.day;

import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.replanning.Move;
import io.github.medsecretary.scheduling.replanning.Place;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.calling.Call;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What the screen says of a plan, by ids only.
 *
 * @param day the plan
 */
record PlanLines(PlannedDay day) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.UK);
    private static final Shortened FEW = new Shortened(4, "plan.json");
    private static final Shortened SOME = new Shortened(3, "plan.json");

    private Plan plan() {
        return day.plan();
    }

    /** What a person has to see to now, the worst first. */
    Seq<String> now() {
        Seq<String> unplaced = plan().unplaced().map(left -> "  no place for " + left.appointment());
        Seq<String> helpful = plan().relaxations().map(each -> "  would help: " + each.message());
        Seq<String> kept = plan().kept()
                .map(each -> "  stays and can't be held: " + each.appointment() + ", "
                        + each.reason().code());
        Seq<String> placed = plan().moves()
                .filter(move -> move.kind() == Move.Kind.PLACE)
                .reject(move -> day.told().list().settled().containsKey(move.appointment()))
                .map(move -> "  new: " + move.appointment() + " " + place(move.to()));
        return FEW.lines(unplaced)
                .appendAll(FEW.lines(helpful))
                .appendAll(FEW.lines(kept))
                .appendAll(FEW.lines(placed))
                .appendAll(toDecide())
                .appendAll(toRing());
    }

    private Seq<String> toDecide() {
        Seq<String> ids = day.told().list().toDecide();
        return ids.headOption()
                .map(first -> "  " + DayScreen.count(ids.size(), "appointment") + " to decide about, first " + first
                        + ": all that was offered was turned down")
                .toList();
    }

    /** What has come of telling people so far, behind a comma; nothing if nobody was told. */
    String told() {
        CallDay told = day.told();
        int tried = told.list()
                .attempts()
                .map(each -> each.appointment())
                .distinct()
                .size();
        return tried == 0 ? "" : ", " + tried + " tried, " + told.promised() + " promised, " + told.kept() + " stay";
    }

    private Seq<String> toRing() {
        return day.calls()
                .headOption()
                .map(first -> "  " + DayScreen.count(day.calls().size(), "patient") + " to be told, first of "
                        + first.appointments().mkString(", "))
                .toList();
    }

    /** What the plan is worth, and its moves in the order in which they can be carried out. */
    Seq<String> diary() {
        int placed = plan().moves().count(move -> move.kind() == Move.Kind.PLACE);
        Seq<String> moves = day.steps().zipWithIndex().flatMap(step -> step._1.map(id -> step(step._2 + 1, id)));
        return List.of(
                        "  " + DayScreen.count(plan().moves().size() - placed, "appointment") + " moved, " + placed
                                + " newly placed, " + plan().unplaced().size() + " without a place",
                        "  cost " + plan().cost() + ", bound " + plan().bound() + ": "
                                + plan().proof().name().toLowerCase(Locale.ROOT))
                .appendAll(SOME.lines(moves));
    }

    private String step(int number, String id) {
        return numbered(number) + id + "  "
                + plan().moves()
                        .find(move -> move.appointment().equals(id))
                        .map(move ->
                                move.from().map(from -> place(from) + " -> ").orElse("new -> ") + place(move.to()))
                        .getOrElse(
                                plan().basis().diary().appointment(id).isPresent()
                                        ? "gives up its place"
                                        : "has no place");
    }

    /** Whom to tell of what, the most urgent first. */
    Seq<String> calls() {
        return FEW.lines(day.calls()
                .zipWithIndex()
                .map(each -> numbered(each._2 + 1)
                        + each._1.next().name().toLowerCase(Locale.ROOT) + "  "
                        + each._1.visits().map(this::offered).mkString("; ")
                        + (each._1.waitsFor().isEmpty()
                                ? ""
                                : " - after " + each._1.waitsFor().mkString(", "))));
    }

    private String offered(Call.Visit visit) {
        String to = visit.to()
                .map(place -> (visit.isAtSameTime() ? "same time" : moment(place.start()))
                        + (visit.isWithAnother() ? " with another" : "")
                        + (visit.isElsewhere() ? " elsewhere" : ""))
                .orElse("no place yet");
        return visit.appointment() + ": "
                + visit.from().map(place -> moment(place.start()) + " -> ").orElse("") + to
                + (visit.canStay() && visit.from().isPresent() ? ", may stay" : "");
    }

    private static String numbered(int number) {
        return String.format(Locale.ROOT, "  %2d ", number);
    }

    private String place(Place place) {
        return moment(place.start())
                + (place.with().isEmpty() ? "" : " " + place.with().mkString(", "));
    }

    private String moment(Instant start) {
        SiteZone zone = plan().diary().zone();
        return MOMENT.format(zone.wallClock(start));
    }
}
