package io.github.medsecretary.scheduling.session.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.diary.Occupancy;
import io.github.medsecretary.scheduling.session.CarveOut;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Reservation;
import io.github.medsecretary.scheduling.session.RestBreak;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.github.medsecretary.scheduling.session.Stretch;
import io.github.medsecretary.scheduling.session.notation.Legend.Row;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SessionNotationTest {

    private static final Duration STEP = Duration.ofMinutes(10);
    private static final Reservation URGENT = Reservation.forPriority(Priority.URGENT);
    private static final Reservation DRESSINGS = Reservation.forServices(List.of("dressing"));
    private static final SessionNotation NOTATION = new SessionNotation(
            Legend.usualWith(List.of(new Row('u', new Grain.Kept(URGENT)), new Row('d', new Grain.Kept(DRESSINGS))))
                    .get());

    private static Layout read(String line) {
        return NOTATION.parse(line).get();
    }

    private static Seq<String> problems(Seq<Problem> problems) {
        return problems.map(problem -> problem.where() + " " + problem.code().name());
    }

    @Test
    void what_is_read_is_printed_as_it_was() {
        var line = "....ddd.uu==..##--";
        assertEquals(line, NOTATION.print(read(line)).get());
    }

    @Test
    void spaces_group_and_mean_nothing() {
        assertEquals(read("......uu----"), read(" ...... uu---- "));
    }

    @Test
    void each_sign_that_is_not_in_the_legend_is_told_with_its_position() {
        assertEquals(
                List.of("/2 UNKNOWN_SIGN", "/5 UNKNOWN_SIGN"),
                problems(NOTATION.parse("..X .?").getLeft()));
    }

    @Test
    void a_line_without_grains_is_no_session() {
        assertEquals(List.of(" EMPTY_INTERVAL"), problems(NOTATION.parse("").getLeft()));
        assertEquals(List.of(" EMPTY_INTERVAL"), problems(NOTATION.parse("   ").getLeft()));
    }

    @Test
    void what_the_legend_has_no_sign_for_is_told_with_its_position() {
        var soon = new Grain.Kept(Reservation.forPriority(Priority.SOON));
        assertEquals(
                List.of("/1 UNKNOWN_SIGN"),
                problems(NOTATION.print(new Layout(List.of(new Grain.Free(), soon)))
                        .getLeft()));
    }

    @Test
    void a_legend_has_each_sign_and_each_meaning_once_and_all_can_be_seen() {
        var wrong = Legend.usualWith(List.of(
                new Row('.', new Grain.Kept(URGENT)),
                new Row('f', new Grain.Free()),
                new Row(' ', new Grain.Kept(DRESSINGS))));
        assertEquals(
                List.of("/4/sign DUPLICATE_SIGN", "/5/grain DUPLICATE_SIGN", "/6/sign UNKNOWN_SIGN"),
                problems(wrong.getLeft()));
        assertEquals("Legend[.=#-ud]", NOTATION.legend().toString());
        assertNotEquals(NOTATION.legend(), Legend.usualWith(List.empty()).get());
    }

    @Test
    void a_line_gives_the_terms_of_a_session_to_be() {
        var layout = read("...uuu==dd.");
        assertEquals(
                List.of(
                        new CarveOut(Stretch.ofMinutes(30, 60), URGENT),
                        new CarveOut(Stretch.ofMinutes(80, 100), DRESSINGS)),
                layout.carveOuts(STEP));
        assertEquals(List.of(RestBreak.at(Stretch.ofMinutes(60, 80))), layout.breaks(STEP));
        assertEquals(Duration.ofMinutes(110), layout.length(STEP));
        assertEquals(
                List.of(Stretch.ofMinutes(0, 30), Stretch.ofMinutes(100, 110)),
                layout.stretches(new Grain.Free(), STEP));
    }

    private static ClinicSession session(String until, Layout meant) {
        return ClinicSession.builder()
                .id("s1")
                .practitioner("dr-shah")
                .room("room-1")
                .interval(Practice.between("2030-01-07T09:00", until))
                .services(List.of("routine", "dressing"))
                .step(STEP)
                .terms(SessionTerms.builder()
                        .carveOuts(meant.carveOuts(STEP))
                        .breaks(meant.breaks(STEP))
                        .build())
                .build();
    }

    private static String print(Layout layout) {
        return NOTATION.print(layout).get();
    }

    @Test
    void a_session_is_printed_as_it_is_meant_to_be() {
        assertEquals("...uuu==dd.", print(Layout.of(session("2030-01-07T10:50", read("...uuu==dd.")))));
    }

    @Test
    void a_last_grain_that_is_cut_short_is_printed() {
        assertEquals(".", print(Layout.of(session("2030-01-07T09:05", read(".")))));
        assertEquals("..u", print(Layout.of(session("2030-01-07T09:25", read("..u")))));
    }

    @Test
    void a_break_that_may_be_taken_when_it_suits_has_no_sign() {
        var sometime = new RestBreak(Stretch.ofMinutes(0, 20), STEP);
        var session = ClinicSession.builder()
                .id("s1")
                .practitioner("dr-shah")
                .interval(Practice.between("2030-01-07T09:00", "2030-01-07T09:20"))
                .step(STEP)
                .terms(SessionTerms.builder().breaks(List.of(sometime)).build())
                .build();
        assertEquals("..", print(Layout.of(session)));
    }

    @Test
    void what_is_booked_and_closed_lies_over_what_is_meant() {
        var session = session("2030-01-07T10:50", read("...uuu==dd."));
        var diary = Practice.closed()
                .held(session)
                .away("dr-shah", "2030-01-07T10:35", "2030-01-07T12:00")
                .booked("a1", "p1", "routine", "2030-01-07T09:05", "dr-shah", "room-1")
                .booked("a2", "p2", "routine", "2030-01-07T10:40", "dr-shah", "room-1")
                .diary();
        var shah = diary.resource("dr-shah").orElseThrow().reference();
        assertEquals(
                "##.uuu==d-#",
                print(Layout.of(
                        session,
                        diary.occupancies(shah, session.interval()).map(Occupancy::interval),
                        diary.closures(shah, session.interval()).map(Occupancy::interval))));
    }
}
