package io.github.medsecretary.scheduling.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No visit at which something is wrong escapes suspicion, and few others come under it. */
class SuspectsProperties {

    private record Stretch(int start, int length, String what, String whose) {

        Interval interval(long millis) {
            return Interval.between(
                    Instant.ofEpochMilli(start * millis), Instant.ofEpochMilli((start + length) * millis));
        }
    }

    private record Day(List<Stretch> sessions, List<Stretch> closures, List<Stretch> visits) {

        Diary diary(long millis) {
            return Diary.of(DiaryContent.builder()
                            .zone(Practice.LONDON)
                            .resources(List.of(
                                    resource("dr", ResourceKind.PRACTITIONER), resource("room", ResourceKind.ROOM)))
                            .services(List.of(service("x"), service("y")))
                            .sessions(sessions.zipWithIndex().map(each -> session(each._1, "s" + each._2, millis)))
                            .unavailable(closures.map(
                                    each -> Unavailability.of(each.whose(), each.interval(millis), "closed")))
                            .appointments(visits.zipWithIndex().map(each -> visit(each._1, "a" + each._2, millis)))
                            .build())
                    .get();
        }
    }

    private static Resource resource(String id, ResourceKind kind) {
        return Resource.builder().id(id).kind(kind).build();
    }

    private static HealthcareService service(String id) {
        return HealthcareService.builder()
                .id(id)
                .duration(Duration.ofMinutes(1))
                .build();
    }

    private static ClinicSession session(Stretch stretch, String id, long millis) {
        return ClinicSession.builder()
                .id(id)
                .practitioner("dr")
                .interval(stretch.interval(millis))
                .services(List.of(stretch.what()))
                .step(Duration.ofMinutes(1))
                .build();
    }

    private static Appointment visit(Stretch stretch, String id, long millis) {
        Interval interval = stretch.interval(millis);
        return Appointment.builder()
                .id(id)
                .patient("p")
                .service(stretch.what())
                .start(interval.start())
                .duration(interval.length())
                .with(stretch.whose().equals("main") ? List.empty() : List.of(stretch.whose()))
                .build();
    }

    @Provide
    Arbitrary<Day> days() {
        return Combinators.combine(stretches(8, 12), stretches(3, 6), stretches(30, 4))
                .as(Day::new);
    }

    private static Arbitrary<List<Stretch>> stretches(int most, int longest) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(1, longest),
                        Arbitraries.of("x", "y"),
                        Arbitraries.of("dr", "room", "main"))
                .as(Stretch::new)
                .list()
                .ofMaxSize(most)
                .map(List::ofAll);
    }

    private static Set<String> ids(Seq<Visit> visits) {
        assertEquals(
                visits.map(Visit::id).sorted().distinct().toList(),
                visits.map(Visit::id).toList());
        return new TreeSet<>(visits.map(Visit::id).asJava());
    }

    private static boolean isCovered(Visit visit, Diary diary) {
        return diary.isInSession(
                "dr",
                visit.interval(),
                session -> session.offers(visit.service().id()));
    }

    private static Set<String> uncovered(Diary diary) {
        return ids(diary.visits()
                .values()
                .filter(each -> each.first(ResourceKind.PRACTITIONER).isPresent())
                .filter(each -> !isCovered(each, diary)));
    }

    @Property(tries = 200)
    void in_whole_seconds_suspicion_is_certainty(@ForAll("days") Day day) {
        Diary diary = day.diary(1000);
        assertEquals(uncovered(diary), ids(diary.visitsWithoutSession()));
    }

    @Property(tries = 200)
    void within_seconds_nothing_escapes(@ForAll("days") Day day) {
        Diary diary = day.diary(400);
        assertTrue(ids(diary.visitsWithoutSession()).containsAll(uncovered(diary)));
    }

    @Property(tries = 200)
    void what_meets_a_closure_is_found(@ForAll("days") Day day) {
        Diary diary = day.diary(400);
        var expected = diary.visits()
                .values()
                .filter(each -> diary.unavailable()
                        .exists(closure -> closure.interval().overlaps(each.interval())
                                && each.resources()
                                        .exists(taken -> taken.id().equals(closure.resource())
                                                || taken.site().equals(closure.resource()))));
        assertEquals(ids(expected), ids(diary.visitsDuringClosures()));
    }

    @Property(tries = 200)
    void sessions_are_those_that_overlap(@ForAll("days") Day day) {
        Diary diary = day.diary(400);
        for (Visit each : diary.visits()) {
            var expected = diary.sessions()
                    .values()
                    .filter(session -> session.interval().overlaps(each.interval()))
                    .sortBy(session -> session.interval().start());
            assertEquals(
                    expected.map(ClinicSession::id).sorted().toList(),
                    diary.sessionsOf("dr", each.interval())
                            .map(ClinicSession::id)
                            .sorted()
                            .toList());
            assertEquals(
                    diary.sessionsOf("dr", each.interval()).toList(),
                    diary.sessionsDuring(each.interval()).toList());
        }
        assertTrue(diary.sessionsOf("nobody", Interval.between(Instant.EPOCH, Instant.MAX))
                .isEmpty());
    }
}
