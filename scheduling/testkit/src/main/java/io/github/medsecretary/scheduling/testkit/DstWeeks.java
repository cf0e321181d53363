package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/**
 * Arbitraries of diaries around the nights in which clocks change, in spring and in autumn, in the years 2020 to 2040.
 * The zones change by an hour, by half of one and by two, on either half of the globe; that of Dublin has its standard
 * time in summer. {@code @ForAll(supplier = DstWeeks.class)} works.
 */
public final class DstWeeks implements ArbitrarySupplier<Diary> {

    private static final List<SiteZone> ZONES = List.of(
                    "Europe/London",
                    "Europe/Dublin",
                    "America/New_York",
                    "Pacific/Auckland",
                    "Australia/Lord_Howe",
                    "Antarctica/Troll")
            .map(ZoneId::of)
            .map(SiteZone::of);

    /** For jqwik. */
    public DstWeeks() {}

    /**
     * Diaries of three days from the one that begins before a change, most of whose sessions are in its night; see
     * {@link Diaries#diaries()}.
     */
    public static DiaryArbitrary diaries() {
        return DefaultDiaryArbitrary.of(days());
    }

    @Override
    public Arbitrary<Diary> get() {
        return diaries();
    }

    private static Arbitrary<Clinics> days() {
        return Combinators.combine(
                        Arbitraries.of(ZONES.toJavaList()),
                        Arbitraries.integers().between(2020, 2040),
                        Arbitraries.of(0, 1))
                .as((zone, year, which) -> new Clinics(change(zone, Year.of(year), which), zone));
    }

    /** The date of the first or second change of a year. */
    private static LocalDate change(SiteZone zone, Year year, int which) {
        ZoneRules rules = zone.zone().getRules();
        ZoneOffsetTransition change =
                rules.nextTransition(year.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        for (int i = 0; i < which; i++) {
            change = rules.nextTransition(change.getInstant());
        }
        return change.getDateTimeBefore().toLocalDate();
    }
}
