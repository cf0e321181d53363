package io.github.medsecretary.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BankHolidaysTest {

    private static final BankHolidays UK = BankHolidays.uk();

    private static String year(Nation nation, int year) {
        return UK.of(nation, year)
                .map(each -> each.date().toString().substring(5) + " " + each.title())
                .mkString("\n");
    }

    private static Optional<String> title(Nation nation, String date) {
        return UK.on(nation, LocalDate.parse(date)).map(BankHoliday::title);
    }

    @Test
    void england_in_an_ordinary_year() {
        assertEquals("""
                01-01 New Year's Day
                04-18 Good Friday
                04-21 Easter Monday
                05-05 Early May bank holiday
                05-26 Spring bank holiday
                08-25 Summer bank holiday
                12-25 Christmas Day
                12-26 Boxing Day""", year(Nation.ENGLAND, 2025));
    }

    @Test
    void scotland_in_the_year_of_a_world_cup() {
        assertEquals("""
                01-01 New Year's Day
                01-02 2nd January
                04-03 Good Friday
                05-04 Early May bank holiday
                05-25 Spring bank holiday
                06-15 World Cup bank holiday
                08-03 Summer bank holiday
                11-30 St Andrew's Day
                12-25 Christmas Day
                12-28 Boxing Day (substitute day)""", year(Nation.SCOTLAND, 2026));
    }

    @Test
    void northern_ireland_has_two_days_of_its_own() {
        assertEquals("""
                01-03 New Year's Day (substitute day)
                03-17 St Patrick's Day
                04-15 Good Friday
                04-18 Easter Monday
                05-02 Early May bank holiday
                06-02 Spring bank holiday
                06-03 Platinum Jubilee of Elizabeth II
                07-12 Battle of the Boyne (Orangemen's Day)
                08-29 Summer bank holiday
                09-19 State Funeral of Elizabeth II
                12-26 Boxing Day
                12-27 Christmas Day (substitute day)""", year(Nation.NORTHERN_IRELAND, 2022));
        assertEquals(Optional.of("St Patrick's Day (substitute day)"), title(Nation.NORTHERN_IRELAND, "2024-03-18"));
        assertEquals(
                Optional.of("Battle of the Boyne (Orangemen's Day) (substitute day)"),
                title(Nation.NORTHERN_IRELAND, "2025-07-14"));
    }

    @Test
    void a_christmas_on_saturday_takes_monday_and_boxing_day_tuesday() {
        assertEquals(Optional.of("Christmas Day (substitute day)"), title(Nation.WALES, "2021-12-27"));
        assertEquals(Optional.of("Boxing Day (substitute day)"), title(Nation.WALES, "2021-12-28"));
        assertEquals(Optional.empty(), title(Nation.WALES, "2021-12-25"));
    }

    @Test
    void a_christmas_on_sunday_leaves_boxing_day_its_monday() {
        assertEquals(Optional.of("Boxing Day"), title(Nation.ENGLAND, "2016-12-26"));
        assertEquals(Optional.of("Christmas Day (substitute day)"), title(Nation.ENGLAND, "2016-12-27"));
    }

    @Test
    void the_scottish_new_year_on_a_weekend() {
        assertEquals(Optional.of("New Year's Day (substitute day)"), title(Nation.SCOTLAND, "2022-01-03"));
        assertEquals(Optional.of("2nd January (substitute day)"), title(Nation.SCOTLAND, "2022-01-04"));
        assertEquals(Optional.of("2nd January"), title(Nation.SCOTLAND, "2023-01-02"));
        assertEquals(Optional.of("New Year's Day (substitute day)"), title(Nation.SCOTLAND, "2023-01-03"));
        assertEquals(Optional.of("2nd January (substitute day)"), title(Nation.SCOTLAND, "2021-01-04"));
        assertEquals(Optional.empty(), title(Nation.ENGLAND, "2022-01-04"));
    }

    @Test
    void st_andrews_day_began_in_2007() {
        assertEquals(Optional.empty(), title(Nation.SCOTLAND, "2006-11-30"));
        assertEquals(Optional.of("St Andrew's Day"), title(Nation.SCOTLAND, "2007-11-30"));
        assertEquals(Optional.of("St Andrew's Day (substitute day)"), title(Nation.SCOTLAND, "2024-12-02"));
        assertEquals(Optional.empty(), title(Nation.ENGLAND, "2007-11-30"));
    }

    @Test
    void proclaimed_days_are_those_of_every_nation() {
        var proclaimed = List.of(
                "1995-05-08 Early May bank holiday",
                "1999-12-31 Millennium Eve",
                "2002-06-03 Golden Jubilee of Elizabeth II",
                "2002-06-04 Spring bank holiday",
                "2011-04-29 Wedding of Prince William and Catherine Middleton",
                "2012-06-04 Spring bank holiday",
                "2012-06-05 Diamond Jubilee of Elizabeth II",
                "2020-05-08 Early May bank holiday",
                "2022-06-02 Spring bank holiday",
                "2022-06-03 Platinum Jubilee of Elizabeth II",
                "2022-09-19 State Funeral of Elizabeth II",
                "2023-05-08 Coronation of Charles III");
        for (var nation : Nation.values()) {
            for (var each : proclaimed) {
                assertEquals(Optional.of(each.substring(11)), title(nation, each.substring(0, 10)), nation.label());
            }
        }
    }

    @Test
    void a_day_that_was_moved_is_worked() {
        var moved = List.of("1995-05-01", "2002-05-27", "2012-05-28", "2020-05-04", "2022-05-30");
        for (var nation : Nation.values()) {
            assertEquals(List.empty(), moved.filter(date -> title(nation, date).isPresent()));
        }
    }

    @Test
    void the_world_cup_of_2026_was_for_scotland_alone() {
        var date = LocalDate.of(2026, 6, 15);
        assertEquals(List.of(Nation.SCOTLAND), List.of(Nation.values()).filter(nation -> UK.falls(nation, date)));
    }

    @Test
    void years_out_of_common_use_go_by_the_same_rules() {
        assertEquals("""
                01-01 New Year's Day
                04-19 Good Friday
                04-22 Easter Monday
                05-06 Early May bank holiday
                05-27 Spring bank holiday
                08-26 Summer bank holiday
                12-25 Christmas Day
                12-26 Boxing Day""", year(Nation.WALES, 2041));
        assertEquals(Optional.of("New Year's Day (substitute day)"), title(Nation.ENGLAND, "1989-01-02"));
        assertEquals(8, UK.of(Nation.SCOTLAND, 1989).size());
    }

    @Test
    void data_has_a_version() {
        assertEquals("uk-2026-02", UK.version());
        assertEquals("none", BankHolidays.none().version());
        assertEquals("mine", UK.with("mine", List.empty()).version());
    }

    @Test
    void none_has_none() {
        for (var nation : Nation.values()) {
            assertEquals(List.empty(), BankHolidays.none().of(nation, 2025));
        }
        assertFalse(BankHolidays.none().falls(Nation.ENGLAND, LocalDate.of(2025, 12, 25)));
    }

    @Test
    void a_vendor_adds_a_day_as_a_new_version() {
        var date = LocalDate.of(2045, 6, 5);
        var more = UK.with("uk-2045", List.of(new Proclamation.Extra(Nation.WALES, date, "Anniversary")));
        assertEquals(Optional.of(BankHoliday.of(date, "Anniversary")), more.on(Nation.WALES, date));
        assertEquals(9, more.of(Nation.WALES, 2045).size());
        assertFalse(more.falls(Nation.ENGLAND, date));
        assertFalse(UK.falls(Nation.WALES, date));
        assertEquals(8, more.of(Nation.WALES, 2044).size());
    }

    @Test
    void proclamations_count_in_their_order() {
        var there = LocalDate.of(2030, 1, 2);
        var back = LocalDate.of(2030, 1, 1);
        var moved = UK.with(
                "there and back",
                List.of(
                        new Proclamation.Moved(Nation.ENGLAND, back, there),
                        new Proclamation.Moved(Nation.ENGLAND, there, back)));
        assertEquals(UK.of(Nation.ENGLAND, 2030), moved.of(Nation.ENGLAND, 2030));
    }

    @Test
    void a_substitute_that_is_moved_is_one_no_longer() {
        var moved = UK.with(
                "test",
                List.of(new Proclamation.Moved(Nation.ENGLAND, LocalDate.of(2028, 1, 3), LocalDate.of(2028, 1, 5))));
        assertEquals(
                BankHoliday.of(LocalDate.of(2028, 1, 5), "New Year's Day"),
                moved.of(Nation.ENGLAND, 2028).head());
    }

    @Test
    void nonsense_is_refused() {
        var christmas = LocalDate.of(2025, 12, 25);
        var saturday = LocalDate.of(2025, 12, 27);
        var monday = LocalDate.of(2025, 12, 29);
        var england = Nation.ENGLAND;
        assertThrows(IllegalArgumentException.class, () -> new Proclamation.Extra(england, saturday, "x"));
        assertThrows(IllegalArgumentException.class, () -> new Proclamation.Moved(england, monday, saturday));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Proclamation.Moved(england, christmas, LocalDate.of(2026, 12, 24)));
        var twice = List.of(new Proclamation.Extra(england, christmas, "x"));
        assertThrows(IllegalArgumentException.class, () -> UK.with("x", twice));
        var nothing = List.of(new Proclamation.Moved(england, monday, monday.plusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> UK.with("x", nothing));
        assertThrows(IllegalArgumentException.class, () -> BankHoliday.of(monday, " "));
    }

    @Test
    void nations_are_known_by_their_names() {
        for (var nation : Nation.values()) {
            assertEquals(Optional.of(nation), Nation.ofLabel(nation.label()));
        }
        assertEquals(Optional.of(Nation.NORTHERN_IRELAND), Nation.ofLabel("northern IRELAND"));
        assertEquals(Optional.empty(), Nation.ofLabel("Cornwall"));
        assertTrue(Nation.ofLabel("").isEmpty());
    }
}
