package io.github.medsecretary.scheduling.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.collection.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Visits are made of appointments when they are asked for. */
class VisitsTest {

    private static final String NINE = "2030-01-07T09:00";

    private static Practice practice() {
        return Practice.open()
                .booked("b", "p1", "dressing", NINE, "room-1", "dr-shah")
                .booked("a", "p2", "routine", NINE)
                .booked(Practice.visit("c", "p3", "routine", NINE, "dr-lee")
                        .status(AppointmentStatus.CANCELLED)
                        .build());
    }

    @Test
    void only_what_takes_time_is_a_visit() {
        var visits = practice().diary().visits();
        assertEquals(2, visits.size());
        assertEquals(List.of("a", "b"), visits.keySet().toList());
        assertEquals(List.of("a", "b"), visits.values().map(Visit::id).toList());
        assertTrue(visits.get("c").isEmpty());
        assertFalse(visits.containsKey("c"));
        assertFalse(visits.isEmpty());
    }

    @Test
    void a_visit_knows_what_it_takes_in_order_of_id() {
        Visit visit = practice().diary().visits().get("b").get();
        assertEquals(
                List.of("dr-shah", "room-1"),
                visit.resources().map(Resource::id).toList());
        assertEquals(Optional.of("room-1"), visit.first(ResourceKind.ROOM).map(Resource::id));
        assertEquals(Optional.empty(), visit.first(ResourceKind.DEVICE));
        assertEquals("dressing", visit.service().id());
        assertEquals(Practice.between(NINE, "2030-01-07T09:20"), visit.interval());
    }

    @Test
    void a_visit_is_worked_out_once_and_equals_its_twin() {
        Visit one = practice().diary().visits().get("b").get();
        Visit twin = practice().diary().visits().get("b").get();
        assertEquals(one, twin);
        assertEquals(one.hashCode(), twin.hashCode());
        assertSame(one.interval(), one.interval());
        assertSame(one.resources(), one.resources());
        assertNotEquals(one, practice().diary().visits().get("a").get());
    }

    @Test
    void a_visit_prints_neither_patient_nor_service() {
        assertEquals(
                "Visit[b, 2030-01-07T09:00:00Z/2030-01-07T09:20:00Z]",
                practice().diary().visits().get("b").get().toString());
    }

    @Test
    void the_visit_remembered_is_that_of_its_diary() {
        Diary before = practice().diary();
        assertEquals("p1", before.visits().get("b").get().appointment().patient());
        Diary after = before.imagining(
                Practice.visit("b", "p9", "routine", NINE, "dr-lee").build());
        assertEquals("p9", after.visits().get("b").get().appointment().patient());
        assertEquals("p1", before.visits().get("b").get().appointment().patient());
        assertEquals("p2", before.visits().get("a").get().appointment().patient());
    }

    @Test
    void a_walk_over_visits_ends() {
        var walk = practice().diary().visits().iterator();
        assertEquals("a", walk.next().id());
        assertTrue(walk.hasNext());
        assertTrue(walk.hasNext());
        assertEquals("b", walk.next().id());
        assertFalse(walk.hasNext());
        assertThrows(NoSuchElementException.class, walk::next);
    }

    @Test
    void a_room_is_ready_after_the_longer_turnaround() {
        var visits = practice().diary().visits();
        var room = practice().diary().resource("room-1").orElseThrow();
        assertEquals(
                Practice.at("2030-01-07T09:30"),
                visits.get("b").get().readyAgain(room, visits.get("a").get()));
        assertEquals(
                Practice.at("2030-01-07T09:10"),
                visits.get("a").get().readyAgain(room, visits.get("b").get()));
    }
}
