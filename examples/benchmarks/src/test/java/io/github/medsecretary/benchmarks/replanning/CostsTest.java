package io.github.medsecretary.benchmarks.replanning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Each row of the table, by hand: dr-a is away on Monday from ten to eleven; the patient is there at ten. */
class CostsTest {

    private static final String CASE = """
            {"zone":"Europe/London","asOf":"2030-01-07T09:30",
            "resources":[{"id":"dr-a","kind":"practitioner","capabilities":["gp"]},
            {"id":"dr-b","kind":"practitioner","capabilities":["gp"]},
            {"id":"r1","kind":"room","capabilities":[]},{"id":"r2","kind":"room","capabilities":[]}],
            "services":[{"id":"talk","minutes":10,"needs":[{"kind":"practitioner","capabilities":["gp"]}]},
            {"id":"visit","minutes":10,"needs":[{"kind":"practitioner","capabilities":["gp"]},{"kind":"room","capabilities":[]}]}],
            "sessions":[{"id":"s1","practitioner":"dr-a","room":"r1","from":"2030-01-07T09:00","until":"2030-01-07T13:00","services":["talk","visit"],"stepMinutes":10},
            {"id":"s2","practitioner":"dr-b","from":"2030-01-09T10:00","until":"2030-01-09T13:00","services":["talk"],"stepMinutes":10}],
            "appointments":[{"id":"a1","patient":"p1","service":"SERVICE","start":"2030-01-07T10:00","with":WITH%s}],
            "disruptions":[{"type":"absence","resource":"AWAY","from":"2030-01-07T10:00","until":"2030-01-07T11:00"}%s]}
            """;

    private static OptionalLong cost(String text, String id, String start, String... with) throws IOException {
        var problem = new Problem(CaseReading.of(text));
        var clock = new LocalClock(problem.given().zone());
        Task task = problem.task(id).orElseThrow();
        long[] found = {-1};
        problem.places(task, (seat, cost) -> {
            if (seat.isAt(clock.minute(start), java.util.List.of(with))) {
                found[0] = cost;
            }
        });
        return found[0] < 0 ? OptionalLong.empty() : OptionalLong.of(found[0]);
    }

    private static String talk(String more, String disruptions) {
        return CASE.replace("SERVICE", "talk")
                .replace("WITH", "[\"dr-a\"]")
                .replace("AWAY", "dr-a")
                .formatted(more, disruptions);
    }

    private static void assertCost(long expected, String text, String start, String with) throws IOException {
        assertEquals(OptionalLong.of(expected), cost(text, "a1", start, with));
    }

    @Test
    void who_is_displaced_pays_for_days_time_and_practitioner() throws IOException {
        assertCost(6, talk("", ""), "2030-01-07T11:00", "dr-a");
        assertCost(100 + 6 + 200, talk("", ""), "2030-01-09T11:00", "dr-b");
        assertCost(400 + 6 + 200, talk(",\"priority\":\"urgent\"", ""), "2030-01-09T11:00", "dr-b");
        assertCost(3_000 + 6, talk(",\"movedBefore\":3", ""), "2030-01-07T11:00", "dr-a");
    }

    @Test
    void earlier_at_short_notice_and_the_wrong_part_of_day_cost() throws IOException {
        assertCost(500 + 2, talk("", ""), "2030-01-07T09:40", "dr-a");
        assertCost(100 + 12, talk(",\"prefers\":\"morning\"", ""), "2030-01-07T12:00", "dr-a");
        assertCost(11, talk(",\"prefers\":\"morning\"", ""), "2030-01-07T11:50", "dr-a");
    }

    @Test
    void a_start_after_the_breach_date_costs_by_the_day() throws IOException {
        String soon = ",\"priority\":\"soon\",\"breachDate\":\"2030-01-07\"";
        assertCost(200_000 + 4_000 + 200 + 6 + 200, talk(soon, ""), "2030-01-09T11:00", "dr-b");
        assertCost(6, talk(soon, ""), "2030-01-07T11:00", "dr-a");
    }

    @Test
    void whose_place_is_valid_pays_for_moving_at_all() throws IOException {
        String other = talk("", "").replace("10:00\",\"until", "10:30\",\"until");
        assertCost(0, other, "2030-01-07T10:00", "dr-a");
        assertCost(2_000 + 6, other, "2030-01-07T11:00", "dr-a");
        assertCost(
                5_000 + 6,
                other.replace("\"service\":\"talk\",", "\"service\":\"talk\",\"notified\":true,"),
                "2030-01-07T11:00",
                "dr-a");
    }

    @Test
    void another_room_costs_one_and_nothing_else() throws IOException {
        String room = CASE.replace("SERVICE", "visit")
                .replace("WITH", "[\"dr-a\",\"r1\"]")
                .replace("AWAY", "r1")
                .formatted(",\"movedBefore\":3,\"breachDate\":\"2030-01-01\",\"prefers\":\"afternoon\"", "");
        assertEquals(OptionalLong.of(1), cost(room, "a1", "2030-01-07T10:00", "dr-a", "r2"));
        assertEquals(OptionalLong.empty(), cost(room, "a1", "2030-01-07T11:00", "dr-a", "r2"), "its own is open again");
    }

    @Test
    void who_comes_in_pays_by_the_full_hour() throws IOException {
        String coming = talk(
                "",
                ",{\"type\":\"emergency\",\"appointment\":{\"id\":\"e1\",\"patient\":\"p2\",\"service\":\"talk\","
                        + "\"priority\":\"emergency\"}}");
        assertEquals(OptionalLong.of(0), cost(coming, "e1", "2030-01-07T09:40", "dr-a"));
        assertEquals(OptionalLong.of(2_400), cost(coming, "e1", "2030-01-07T11:20", "dr-a"));
        assertEquals(OptionalLong.of(4_800), cost(coming, "e1", "2030-01-07T11:30", "dr-a"));
        assertEquals(OptionalLong.empty(), cost(coming, "e1", "2030-01-07T09:20", "dr-a"), "before the present");
    }
}
