package io.github.medsecretary.scheduling.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.diary.Occupancy;
import io.github.medsecretary.scheduling.diary.OccupancyKind;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Between two visits lies the longer of what the one leaves to do and the other wants done. */
class TurnaroundTest {

    private static final Resource THEATRE =
            Resource.builder().id("theatre").kind(ResourceKind.ROOM).build();

    private static final Resource SCOPE = device("scope", 1);
    private static final Resource SCOPES = device("scopes", 2);

    private static Resource device(String id, int quantity) {
        return Resource.builder()
                .id(id)
                .kind(ResourceKind.DEVICE)
                .quantity(quantity)
                .turnaround(Duration.ofMinutes(15))
                .build();
    }

    private static Diary diary(Appointment... appointments) {
        return Diary.of(DiaryContent.builder()
                        .zone(Practice.LONDON)
                        .resources(List.of(THEATRE, SCOPE, SCOPES))
                        .services(List.of(
                                SharedThings.service("plain", 0, 0),
                                SharedThings.service("sterile", 20, 0),
                                SharedThings.service("dirty", 0, 10)))
                        .appointments(List.of(appointments))
                        .build())
                .get();
    }

    private static Appointment visit(String id, String service, String time, Resource with) {
        return Practice.visit(id, "patient-" + id, service, "2030-01-07T" + time, with.id())
                .build();
    }

    private static Seq<String> conflicts(Appointment... appointments) {
        return Practice.told(Conflicts.standard(DiaryContext.empty()).in(diary(appointments)));
    }

    @Test
    void a_visit_may_want_a_room_made_ready_before_it() {
        var first = visit("a1", "plain", "09:00", THEATRE);
        assertEquals(
                List.of("BUFFER_VIOLATED a1 a2 theatre"), conflicts(first, visit("a2", "sterile", "09:29", THEATRE)));
        assertEquals(List.empty(), conflicts(first, visit("a2", "sterile", "09:30", THEATRE)));
    }

    @Test
    void what_is_wanted_before_and_after_is_done_at_once() {
        var first = visit("a1", "dirty", "09:00", THEATRE);
        assertEquals(List.empty(), conflicts(first, visit("a2", "sterile", "09:30", THEATRE)));
        assertEquals(List.empty(), conflicts(first, visit("a2", "plain", "09:20", THEATRE)));
        assertEquals(
                List.of("BUFFER_VIOLATED a1 a2 theatre"), conflicts(first, visit("a2", "plain", "09:19", THEATRE)));
    }

    @Test
    void the_first_visit_wants_nothing_before_it() {
        assertEquals(List.empty(), conflicts(visit("a1", "sterile", "09:00", THEATRE)));
    }

    @Test
    void a_device_is_made_ready_again_whatever_the_service() {
        var first = visit("a1", "plain", "09:00", SCOPE);
        assertEquals(List.of("BUFFER_VIOLATED a1 a2 scope"), conflicts(first, visit("a2", "plain", "09:24", SCOPE)));
        assertEquals(List.empty(), conflicts(first, visit("a2", "sterile", "09:25", SCOPE)));
    }

    @Test
    void a_finding_is_about_the_time_that_is_missing() {
        var diary = diary(visit("a1", "plain", "09:00", THEATRE), visit("a2", "sterile", "09:25", THEATRE));
        assertEquals(
                Practice.between("2030-01-07T09:25", "2030-01-07T09:30"),
                Conflicts.standard(DiaryContext.empty()).in(diary).head().when().orElseThrow());
    }

    @Test
    void of_several_devices_one_may_be_in_use_while_another_is_made_ready() {
        var first = visit("a1", "plain", "09:00", SCOPES);
        var second = visit("a2", "plain", "09:10", SCOPES);
        assertEquals(List.empty(), conflicts(first, second));
        assertEquals(
                List.of("DEVICE_QUANTITY_EXCEEDED a1 a2 a3 scopes"),
                conflicts(first, second, visit("a3", "plain", "09:20", SCOPES)));
        assertEquals(List.empty(), conflicts(first, second, visit("a3", "plain", "09:25", SCOPES)));
    }

    @Test
    void asked_about_the_first_it_is_the_same_as_about_the_last() {
        var diary = diary(
                visit("a1", "plain", "09:00", SCOPES),
                visit("a2", "plain", "09:10", SCOPES),
                visit("a3", "plain", "09:20", SCOPES));
        var conflicts = Conflicts.standard(DiaryContext.empty());
        for (String id : List.of("a1", "a2", "a3")) {
            assertEquals(conflicts.in(diary), conflicts.about(diary, id));
        }
    }

    @Test
    void turnarounds_before_and_after_are_occupancies() {
        var diary = diary(visit("a1", "sterile", "09:00", THEATRE), visit("a2", "plain", "09:00", SCOPE));
        assertEquals(
                List.of(OccupancyKind.BUFFER, OccupancyKind.VISIT),
                diary.occupancies(THEATRE.reference()).map(Occupancy::kind).toList());
        assertEquals(
                List.of(Practice.between("2030-01-07T08:40", "2030-01-07T09:00")),
                diary.occupancies(THEATRE.reference(), Practice.between("2030-01-07T08:30", "2030-01-07T08:41"))
                        .map(Occupancy::interval)
                        .toList());
        assertEquals(
                List.of(Practice.between("2030-01-07T09:10", "2030-01-07T09:25")),
                diary.occupancies(SCOPE.reference(), Practice.between("2030-01-07T09:24", "2030-01-07T10:00"))
                        .map(Occupancy::interval)
                        .toList());
    }

    private static boolean isFree(Diary diary, Resource resource, String service, String from, String until) {
        Interval visit = Practice.between("2030-01-07T" + from, "2030-01-07T" + until);
        return new Availability(diary, diary.services().get(service).get()).isFree(resource, visit);
    }

    @Test
    void what_is_not_ready_is_not_free() {
        var diary = diary(visit("a1", "sterile", "09:00", THEATRE), visit("a2", "plain", "09:00", SCOPE));
        assertTrue(isFree(diary, THEATRE, "plain", "08:30", "08:40"));
        assertFalse(isFree(diary, THEATRE, "plain", "08:31", "08:41"));
        assertFalse(isFree(diary, THEATRE, "sterile", "09:29", "09:39"));
        assertTrue(isFree(diary, THEATRE, "sterile", "09:30", "09:40"));
        assertFalse(isFree(diary, SCOPE, "plain", "08:36", "08:46"));
        assertTrue(isFree(diary, SCOPE, "plain", "08:35", "08:45"));
        assertFalse(isFree(diary, SCOPE, "plain", "09:24", "09:34"));
        assertTrue(isFree(diary, SCOPE, "plain", "09:25", "09:35"));
        assertTrue(isFree(diary, SCOPES, "plain", "09:00", "09:10"));
    }

    @Test
    void a_device_that_is_all_out_of_use_when_it_would_be_made_ready_was_free_for_the_visit() {
        for (Resource device : List.of(SCOPE, SCOPES)) {
            var out =
                    Unavailability.of(device.id(), Practice.between("2030-01-07T09:10", "2030-01-07T10:00"), "service");
            var diary = diary().apply(new Change.Close(out)).get().diary();
            assertTrue(isFree(diary, device, "plain", "09:00", "09:10"));
            assertFalse(isFree(diary, device, "plain", "09:00", "09:11"));
            assertEquals(
                    List.empty(),
                    Conflicts.standard(DiaryContext.empty())
                            .about(diary.imagining(visit("a1", "plain", "09:00", device)), "a1"));
        }
    }
}
