package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.service.Need;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A scan needs a scanner and another device: which devices stand for all that are alike, where none is free. */
class AlikeThingsTest {

    private static final String NINE = "2030-01-07T09:00";
    private static final String TEN_PAST = "2030-01-07T09:10";
    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());

    private static Resource device(String id, int quantity, String... capabilities) {
        return Resource.builder()
                .id(id)
                .kind(ResourceKind.DEVICE)
                .quantity(quantity)
                .capabilities(List.of(capabilities))
                .build();
    }

    private static Appointment using(String id, String device) {
        return Practice.visit(id, "patient of " + id, "plain", NINE, device).build();
    }

    private static Diary diary(Seq<Resource> devices, Seq<Appointment> booked, Seq<Unavailability> out) {
        return Diary.of(DiaryContent.builder()
                        .zone(Practice.LONDON)
                        .resources(devices.append(Resource.builder()
                                .id("dr-shah")
                                .kind(ResourceKind.PRACTITIONER)
                                .build()))
                        .services(List.of(
                                HealthcareService.builder()
                                        .id("scan")
                                        .duration(Duration.ofMinutes(10))
                                        .needs(List.of(
                                                Need.of(ResourceKind.PRACTITIONER),
                                                Need.of(ResourceKind.DEVICE, List.of("scan")),
                                                Need.of(ResourceKind.DEVICE)))
                                        .build(),
                                HealthcareService.builder()
                                        .id("plain")
                                        .duration(Duration.ofMinutes(10))
                                        .build()))
                        .sessions(List.of(ClinicSession.builder()
                                .id("s1")
                                .practitioner("dr-shah")
                                .interval(Practice.between(NINE, TEN_PAST))
                                .services(List.of("scan"))
                                .step(Duration.ofMinutes(10))
                                .build()))
                        .unavailable(out)
                        .appointments(booked)
                        .build())
                .get();
    }

    private static SlotRequest wish() {
        return SlotRequest.builder()
                .patient("p9")
                .service("scan")
                .within(Practice.between("2030-01-07T08:00", "2030-01-07T12:00"))
                .build();
    }

    private static String explained(Diary diary) {
        var explanation =
                new Explaining(RULES).explain(diary, wish(), Practice.at(NINE)).get();
        return explanation.with().mkString(" ") + ": "
                + explanation.obstacles().map(each -> each.rule().name()).mkString(" ");
    }

    private static Seq<String> nearMisses(Diary diary) {
        return new FindingSlots(RULES)
                .nearMisses(diary, wish())
                .get()
                .map(each -> each.slot().with().mkString(" ") + ": "
                        + each.blockedBy().rule().name());
    }

    private static Unavailability out(String device) {
        return Unavailability.of(device, Practice.between(NINE, TEN_PAST), "repair");
    }

    @Test
    void of_devices_that_are_alike_the_first_are_taken() {
        var free =
                diary(List.of(device("b-scan", 1, "scan"), device("a", 1), device("c", 1)), List.empty(), List.empty());
        assertEquals("a b-scan dr-shah: ", explained(free));
        var busy = diary(
                List.of(device("b-scan", 1, "scan"), device("a", 1), device("c", 1)),
                List.of(using("u1", "a"), using("u2", "c"), using("u3", "b-scan")),
                List.empty());
        assertEquals("a b-scan dr-shah: DEVICE_DOUBLE_BOOKED", explained(busy));
        assertEquals(List.of("a b-scan dr-shah: DEVICE_DOUBLE_BOOKED"), nearMisses(busy));
    }

    @Test
    void one_that_the_same_rule_keeps_is_better_than_one_that_another_keeps() {
        var mixed = diary(
                List.of(device("b-scan", 1, "scan"), device("a", 1), device("c", 1)),
                List.of(using("u1", "a"), using("u3", "b-scan")),
                List.of(out("c")));
        assertEquals("a b-scan dr-shah: DEVICE_DOUBLE_BOOKED", explained(mixed));
        var other = diary(
                List.of(device("b-scan", 1, "scan"), device("a", 1), device("c", 1)),
                List.of(using("u1", "a")),
                List.of(out("c"), out("b-scan")));
        assertEquals("b-scan c dr-shah: RESOURCE_UNAVAILABLE", explained(other));
        assertEquals(List.of("b-scan c dr-shah: RESOURCE_UNAVAILABLE"), nearMisses(other));
    }

    @Test
    void a_device_of_which_there_is_one_is_not_like_one_of_which_there_are_several() {
        var devices =
                List.of(device("z-scan", 1, "scan"), device("a-pumps", 2), device("b-pumps", 2), device("c-single", 1));
        var taken = List.of(
                using("u1", "z-scan"),
                using("u2", "a-pumps"),
                using("u3", "a-pumps"),
                using("u4", "b-pumps"),
                using("u5", "b-pumps"),
                using("u6", "c-single"));
        var diary = diary(devices, taken, List.empty());
        assertEquals("c-single dr-shah z-scan: DEVICE_DOUBLE_BOOKED", explained(diary));
        assertEquals(List.of("c-single dr-shah z-scan: DEVICE_DOUBLE_BOOKED"), nearMisses(diary));
    }

    @Test
    void as_many_alike_are_looked_at_as_there_are_needs() {
        var two = diary(
                List.of(device("a-scan", 1, "scan"), device("b-scan", 1, "scan"), device("c-scan", 1, "scan")),
                List.of(using("u1", "a-scan"), using("u2", "b-scan"), using("u3", "c-scan")),
                List.empty());
        assertEquals("a-scan b-scan dr-shah: DEVICE_DOUBLE_BOOKED", explained(two));
        assertEquals(List.of("a-scan b-scan dr-shah: DEVICE_DOUBLE_BOOKED"), nearMisses(two));
    }
}
