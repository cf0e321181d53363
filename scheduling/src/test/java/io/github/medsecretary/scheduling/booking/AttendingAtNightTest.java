package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Nation;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** From which moment on something can have happened, where days do not begin at midnight in Greenwich. */
class AttendingAtNightTest {

    private static final Attending ATTENDING = new Attending();

    private static Appointment.Builder at(String utc) {
        return Appointment.builder().id("a1").patient("p1").service("visit").start(Instant.parse(utc));
    }

    private static Diary diary(Appointment appointment) {
        return Diary.of(DiaryContent.builder()
                        .zone(Practice.LONDON)
                        .sites(List.of(
                                Site.main(Practice.LONDON),
                                new Site("abroad", Nation.ENGLAND, SiteZone.of(ZoneId.of("Asia/Tokyo")))))
                        .resources(List.of(
                                Resource.builder()
                                        .id("room")
                                        .kind(ResourceKind.ROOM)
                                        .build(),
                                Resource.builder()
                                        .id("far")
                                        .kind(ResourceKind.ROOM)
                                        .site("abroad")
                                        .build()))
                        .services(List.of(HealthcareService.builder()
                                .id("visit")
                                .duration(Duration.ofMinutes(10))
                                .build()))
                        .appointments(List.of(appointment))
                        .build())
                .get();
    }

    private static String arrived(Diary diary, String utc) {
        return ATTENDING
                .arrive(diary, "a1", AsOf.of(Instant.parse(utc)))
                .fold(refusal -> refusal.code().name(), applied -> "arrived");
    }

    @ParameterizedTest
    @CsvSource({
        "2030-07-07T22:59:59Z, TOO_EARLY",
        "2030-07-07T23:00:00Z, arrived",
        "2030-07-08T08:00:00Z, arrived",
    })
    void a_summers_day_begins_at_eleven_in_greenwich(String now, String told) {
        assertEquals(told, arrived(diary(at("2030-07-08T08:00:00Z").build()), now));
    }

    @ParameterizedTest
    @CsvSource({"2030-03-30T23:59:59Z, TOO_EARLY", "2030-03-31T00:00:00Z, arrived"})
    void the_day_on_which_the_clocks_go_forward_begins_in_winter(String now, String told) {
        assertEquals(told, arrived(diary(at("2030-03-31T20:00:00Z").build()), now));
    }

    @ParameterizedTest
    @CsvSource({"2030-10-26T22:59:59Z, TOO_EARLY", "2030-10-26T23:00:00Z, arrived"})
    void the_day_on_which_they_go_back_begins_in_summer(String now, String told) {
        assertEquals(told, arrived(diary(at("2030-10-27T20:00:00Z").build()), now));
    }

    @ParameterizedTest
    @CsvSource({
        "room, 2030-01-06T23:59:59Z, TOO_EARLY",
        "room, 2030-01-07T00:00:00Z, arrived",
        "far, 2030-01-07T14:59:59Z, TOO_EARLY",
        "far, 2030-01-07T15:00:00Z, arrived",
    })
    void the_day_is_that_of_the_site(String room, String now, String told) {
        assertEquals(
                told,
                arrived(diary(at("2030-01-07T20:00:00Z").with(List.of(room)).build()), now));
    }

    @Test
    void a_visit_just_after_midnight_is_none_of_the_evening_before() {
        var night = diary(at("2030-01-08T00:10:00Z").build());
        assertEquals("TOO_EARLY", arrived(night, "2030-01-07T23:55:00Z"));
        assertEquals("arrived", arrived(night, "2030-01-08T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"2030-01-07T19:59:59.999999999Z, TOO_EARLY", "2030-01-07T20:00:00Z, noshow"})
    void that_nobody_came_is_known_to_the_instant(String now, String told) {
        var diary = diary(at("2030-01-07T20:00:00Z").with(List.of("far")).build());
        assertEquals(
                told,
                ATTENDING
                        .noShow(diary, "a1", AsOf.of(Instant.parse(now)))
                        .fold(refusal -> refusal.code().name(), applied -> "noshow"));
    }

    @ParameterizedTest
    @EnumSource(AppointmentStatus.class)
    void what_can_happen_next_is_for_the_table_of_statuses_to_say(AppointmentStatus from) {
        var diary = diary(at("2030-01-07T20:00:00Z").status(from).build());
        var now = AsOf.of(Instant.parse("2030-01-07T20:00:00Z"));
        var results = List.of(
                ATTENDING.arrive(diary, "a1", now),
                ATTENDING.checkIn(diary, "a1", now),
                ATTENDING.fulfil(diary, "a1", now),
                ATTENDING.noShow(diary, "a1", now),
                ATTENDING.enteredInError(diary, "a1"));
        var next = List.of(
                AppointmentStatus.ARRIVED,
                AppointmentStatus.CHECKED_IN,
                AppointmentStatus.FULFILLED,
                AppointmentStatus.NOSHOW,
                AppointmentStatus.ENTERED_IN_ERROR);
        results.zip(next).forEach(each -> {
            assertEquals(from.canBecome(each._2), each._1.isRight());
            each._1
                    .peek(applied -> assertEquals(
                            each._2,
                            applied.diary().appointment("a1").orElseThrow().status()))
                    .peekLeft(refusal -> assertEquals(SchedulingCode.ILLEGAL_TRANSITION, refusal.code()));
        });
    }
}
