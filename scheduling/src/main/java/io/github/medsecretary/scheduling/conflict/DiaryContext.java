package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.BankHolidays;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.WorkingCalendar;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Site;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.immutables.value.Value;

/** What a rule may know beside the diary. Immutable and thread-safe. */
@Value.Immutable
@HouseStyle
public interface DiaryContext {

    /** A context in which nothing is known and everything is asked. */
    static DiaryContext empty() {
        return builder().build();
    }

    /** The present, if it matters; without one every hold occupies, with one those do that have not lapsed. */
    Optional<AsOf> asOf();

    /** The bank holidays of the sites' nations; none by default. */
    @Value.Default
    default BankHolidays bankHolidays() {
        return BankHolidays.none();
    }

    /**
     * The calendars of sites that keep other holidays than their nation, by the site's id: those of a Scottish health
     * board, for example.
     */
    @Value.Default
    default Map<String, WorkingCalendar> siteCalendars() {
        return TreeMap.empty();
    }

    /** Whether any holiday is known at all. */
    default boolean knowsHolidays() {
        return bankHolidays() != BankHolidays.none() || !siteCalendars().isEmpty();
    }

    /** Whether a site keeps a holiday on a date: by its own calendar if it has one, else by its nation's. */
    default boolean isHoliday(Site site, LocalDate date) {
        return siteCalendars()
                .get(site.id())
                .map(own -> own.holiday(date).isPresent())
                .getOrElse(() -> bankHolidays().falls(site.nation(), date));
    }

    /** When patients can't come, by the patient's id. */
    @Value.Default
    @Value.Redacted
    default Map<String, Seq<Interval>> patientsAway() {
        return TreeMap.empty();
    }

    /**
     * The ids of the appointments that are asked about; everything if absent. A rule need not find what none of them
     * takes part in, but must find all that one of them does.
     */
    Optional<Seq<String>> focus();

    /** The same context, asked about these appointments only. */
    default DiaryContext focusedOn(Iterable<String> appointments) {
        return ((ImmutableDiaryContext) ImmutableDiaryContext.copyOf(this)).withFocus(List.ofAll(appointments));
    }

    /** The same context at another present. */
    default DiaryContext at(AsOf present) {
        return ((ImmutableDiaryContext) ImmutableDiaryContext.copyOf(this)).withAsOf(present);
    }

    /** The visits that are asked about, in order of id. */
    default Iterable<Visit> visits(Diary diary) {
        return focus().<Iterable<Visit>>map(ids -> visits(diary, ids)).orElseGet(diary::visits);
    }

    private static Iterable<Visit> visits(Diary diary, Seq<String> ids) {
        var visits = new ArrayList<Visit>(ids.size());
        for (String id : ids.size() > 1 ? ids.sorted() : ids) {
            var visit = diary.visits().get(id);
            if (visit.isDefined()) {
                visits.add(visit.get());
            }
        }
        return visits;
    }

    /** The appointments that are asked about, with a place or without, in order of id. */
    default Iterable<Appointment> appointments(Diary diary) {
        return focus().<Iterable<Appointment>>map(
                        ids -> List.ofAll(ids).sorted().flatMap(diary.appointments()::get))
                .orElseGet(diary::appointments);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableDiaryContext.Builder {
        Builder() {}
    }
}
