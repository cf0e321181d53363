package io.github.medsecretary.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.vavr.collection.List;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Stream;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;

/** Compares fifty-one years with jollyday's. Every difference is listed here; each is an omission in jollyday. */
class BankHolidaysSecondOpinionTest {

    private static final TreeMap<Nation, String> SUBDIVISIONS = TreeMap.of(
            Nation.ENGLAND, "eng", Nation.WALES, "wls", Nation.SCOTLAND, "sct", Nation.NORTHERN_IRELAND, "nir");

    /**
     * Ours alone. 31 December 1999 was proclaimed for the eve of the millennium; 3 June 2002 for the Golden Jubilee,
     * to which the spring bank holiday was joined on 4 June. Jollyday has neither.
     */
    private static final List<String> OURS = List.of("1999-12-31", "2002-06-03", "2002-06-04");

    /**
     * Ours alone, in Scotland: appointed by a royal proclamation of February 2026, later than the release compared
     * with.
     */
    private static final List<String> OURS_IN_SCOTLAND = List.of("2026-06-15");

    /** Theirs alone: the spring bank holiday of 2002 where it would have been, had it not been moved to 4 June. */
    private static final List<String> THEIRS = List.of("2002-05-27");

    @Test
    void differences_are_those_listed() {
        var jollyday = HolidayManager.getInstance(ManagerParameters.create("gb"));
        for (var nation : Nation.values()) {
            var ours = ours(nation);
            var theirs = theirs(jollyday, nation);
            var expected = nation == Nation.SCOTLAND ? OURS.appendAll(OURS_IN_SCOTLAND) : OURS;
            assertEquals(expected, ours.diff(theirs).toList().map(LocalDate::toString), nation.label());
            assertEquals(THEIRS, theirs.diff(ours).toList().map(LocalDate::toString), nation.label());
        }
    }

    @Test
    void there_is_something_to_compare() {
        var jollyday = HolidayManager.getInstance(ManagerParameters.create("gb"));
        // 51 years of 8 days and 5 proclaimed days that jollyday knows: 2011, 2012, two in 2022, 2023.
        assertEquals(51 * 8 + 5, theirs(jollyday, Nation.ENGLAND).size());
        assertEquals(51 * 10 + 5, theirs(jollyday, Nation.NORTHERN_IRELAND).size());
    }

    private static SortedSet<LocalDate> ours(Nation nation) {
        return TreeSet.ofAll(
                years().flatMap(year -> BankHolidays.uk().of(nation, year)).map(BankHoliday::date));
    }

    private static SortedSet<LocalDate> theirs(HolidayManager jollyday, Nation nation) {
        var subdivision = SUBDIVISIONS.get(nation).get();
        return TreeSet.ofAll(years().flatMap(year -> jollyday.getHolidays(Year.of(year), subdivision))
                .map(each -> each.getDate()));
    }

    private static Stream<Integer> years() {
        return Stream.rangeClosed(1990, 2040);
    }
}
