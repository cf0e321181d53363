package io.github.medsecretary.correspondence.turnaround;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.core.time.WorkingCalendar;
import io.github.medsecretary.correspondence.content.LetterKind;
import io.github.medsecretary.correspondence.promise.Harm;
import io.github.medsecretary.correspondence.promise.LateLetter;
import io.github.medsecretary.correspondence.workflow.Stage;
import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * By when letters have to be out, and out of each stage. A letter is out when the last copy on record is sent; until then
 * its limits in elapsed time run from the visit or the discharge, in whatever stage it is. A stage's own limit runs from
 * the day, by the site's clock, on which the letter came there last. Immutable and thread-safe.
 */
public final class TurnaroundLimits {

    private final SiteZone zone;
    private final WorkingCalendar calendar;
    private final Seq<ElapsedLimit> elapsed;
    private final Seq<StageLimit> stages;

    private TurnaroundLimits(
            SiteZone zone, WorkingCalendar calendar, Seq<ElapsedLimit> elapsed, Seq<StageLimit> stages) {
        this.zone = zone;
        this.calendar = calendar;
        this.elapsed = elapsed;
        this.stages = stages;
    }

    /** No limits yet, where working days are those of a calendar by the clock of a zone. */
    public static TurnaroundLimits none(SiteZone zone, WorkingCalendar calendar) {
        return new TurnaroundLimits(zone, calendar, List.empty(), List.empty());
    }

    /** Those of the NHS: {@link ElapsedLimit#NHS_OUTPATIENT} and {@link ElapsedLimit#NHS_DISCHARGE}. */
    public static TurnaroundLimits nhs(SiteZone zone, WorkingCalendar calendar) {
        return none(zone, calendar).with(ElapsedLimit.NHS_OUTPATIENT).with(ElapsedLimit.NHS_DISCHARGE);
    }

    /** These and another. */
    public TurnaroundLimits with(ElapsedLimit limit) {
        return new TurnaroundLimits(zone, calendar, elapsed.append(limit), stages);
    }

    /** These and another. */
    public TurnaroundLimits with(StageLimit limit) {
        return new TurnaroundLimits(zone, calendar, elapsed, stages.append(limit));
    }

    /** The limits that still run for a letter, the earliest first; none once it is over. */
    public Seq<Deadline> deadlines(TimedLetter letter, AsOf present) {
        LetterClock clock = letter.clock(present);
        if (clock.isOver()) {
            return List.empty();
        }
        Seq<Deadline> whole = elapsed.filter(
                        each -> each.kind() == letter.kind() && clock.sent().isEmpty())
                .map(each ->
                        new Deadline(letter.id(), each.name(), letter.occasion().plus(each.within())));
        Seq<Deadline> stage = clock.current()
                .map(stay -> stages.filter(each -> each.stage() == stay.stage())
                        .map(each -> new Deadline(letter.id(), each.name(), end(stay, each))))
                .orElse(List.empty());
        return whole.appendAll(stage).sorted().toList();
    }

    private Instant end(Stay stay, StageLimit limit) {
        LocalDate last = calendar.plusWorkingDays(zone.date(stay.from()), limit.workingDays());
        return zone.startOfDay(last.plusDays(1));
    }

    /** Every limit that still runs, of all letters, what breaches first at the top. */
    public Seq<Deadline> forecast(Iterable<TimedLetter> letters, AsOf present) {
        return List.ofAll(letters)
                .flatMap(each -> deadlines(each, present))
                .sorted()
                .toList();
    }

    /** What breaches next: the earliest limit that has not been breached yet. */
    public Optional<Deadline> next(Iterable<TimedLetter> letters, AsOf present) {
        return forecast(letters, present)
                .find(each -> !each.isBreached(present))
                .toJavaOptional();
    }

    /**
     * The letters that wait for a signature, in the order in which to sign them: by their earliest limit, those without
     * one last, then by id.
     */
    public Seq<TimedLetter> signingOrder(Iterable<TimedLetter> letters, AsOf present) {
        return List.ofAll(letters)
                .filter(each -> each.clock(present)
                        .current()
                        .filter(stay -> stay.stage() == Stage.AWAITING_SIGNATURE)
                        .isPresent())
                .map(each -> Tuple.of(
                        deadlines(each, present).headOption().map(Deadline::at).getOrElse(Instant.MAX), each))
                .sorted((one, other) -> one._1().equals(other._1())
                        ? one._2().id().compareTo(other._2().id())
                        : one._1().compareTo(other._1()))
                .map(pair -> pair._2())
                .toList();
    }

    /** A letter for a chase list, with the last day on which it is in time by its earliest limit; empty if none runs. */
    public Optional<LateLetter> due(TimedLetter letter, AsOf present) {
        return deadlines(letter, present)
                .headOption()
                .map(each -> new LateLetter(
                        letter.id(),
                        letter.author(),
                        letter.kind() == LetterKind.DISCHARGE ? Harm.HIGH : Harm.MIDDLE,
                        zone.date(each.at().minusNanos(1))))
                .toJavaOptional();
    }

    @Override
    public String toString() {
        return "TurnaroundLimits["
                + elapsed.map(ElapsedLimit::name)
                        .appendAll(stages.map(StageLimit::name))
                        .mkString(", ") + "]";
    }
}
