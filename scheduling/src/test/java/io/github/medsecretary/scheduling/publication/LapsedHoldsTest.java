package io.github.medsecretary.scheduling.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.diary.Diary;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A place is held until ten on the day before; what is printed at ten or later does not show it. */
class LapsedHoldsTest {

    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);
    private static final Diary HELD = Practice.open()
            .booked(Practice.visit("a1", "holder", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                    .status(AppointmentStatus.PROPOSED)
                    .heldUntil(Practice.at("2030-01-06T10:00"))
                    .build())
            .booked("a2", "sitter", "routine", "2030-01-07T09:30", "dr-shah", "room-1")
            .diary();

    private static int shown(String printed, String who) {
        return printed.contains(who) ? 1 : 0;
    }

    private static int showing(String at, String who) {
        var now = AsOf.of(Practice.at(at));
        var naming = Naming.ids();
        var list = new ClinicList(naming, now);
        var calendar = new DiaryCalendar(naming, now);
        return shown(list.text(HELD, MONDAY), who)
                + shown(list.html(HELD, MONDAY), who)
                + shown(new DiaryTable(naming, now).text(HELD, MONDAY, MONDAY), who)
                + shown(new WeekPicture(naming, now).svg(HELD, MONDAY), who)
                + shown(calendar.text(HELD), who)
                + shown(calendar.text(HELD, Practice.between("2030-01-07T00:00", "2030-01-08T00:00")), who);
    }

    @ParameterizedTest
    @CsvSource({"2030-01-06T09:59, 6", "2030-01-06T10:00, 0", "2030-01-07T09:00, 0"})
    void a_hold_is_printed_until_it_lapses(String at, int prints) {
        assertEquals(prints, showing(at, "holder"));
        assertEquals(6, showing(at, "sitter"));
    }

    @Test
    void who_lost_a_place_is_not_counted_either() {
        String list = new ClinicList(Naming.ids(), AsOf.of(Practice.at("2030-01-06T10:00"))).text(HELD, MONDAY);
        assertEquals(1, list.lines().filter(each -> each.endsWith(": 1 visit")).count());
    }
}
