package io.github.medsecretary.scheduling.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Modality;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Match;
import io.github.medsecretary.scheduling.session.CarveOut;
import io.github.medsecretary.scheduling.session.Overbooking;
import io.github.medsecretary.scheduling.session.Quota;
import io.github.medsecretary.scheduling.session.Reservation;
import io.github.medsecretary.scheduling.session.RestBreak;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.github.medsecretary.scheduling.session.Stretch;
import io.vavr.collection.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that is asked about more than it has steps for gives up and says so; nothing else is said in its name. */
class BudgetTest {

    private static final int VISITS = 17;
    private static final List<String> ALL = List.range(0, VISITS).map(BudgetTest::id);

    private static String id(int number) {
        return "a" + (number + 10);
    }

    static Iterable<Rule<Diary, DiaryContext>> rules() {
        return SchedulingRules.all().rules();
    }

    /** A peaceful morning in which each visit takes something of each kind, of one patient and one referral. */
    private static Diary morning() {
        var held = HeldClinic.held(HeldClinic.clinic()
                .bookableFrom(Practice.at("2030-01-01T08:00"))
                .terms(SessionTerms.builder()
                        .places(VISITS)
                        .overbooking(Overbooking.byVisits(1))
                        .carveOuts(List.of(
                                new CarveOut(Stretch.ofMinutes(0, 180), Reservation.forPriority(Priority.ROUTINE))))
                        .daysAhead(900)
                        .quotas(List.of(new Quota("quay", VISITS)))
                        .breaks(List.of(RestBreak.at(Stretch.ofMinutes(170, 180))))
                        .modalities(List.of(Modality.VIDEO))
                        .supervisedBy("gp")
                        .build())
                .build());
        var practice = held.practice().session("s2", "dr-lee", "room-2", "2030-01-07T09:00", "2030-01-07T12:00");
        var first = Practice.at("2030-01-07T09:00");
        for (int number = 0; number < VISITS; number++) {
            practice = practice.booked(Appointment.builder()
                    .id(id(number))
                    .patient("p1")
                    .service("routine")
                    .start(first.plusSeconds(600L * number))
                    .with(List.of("dr-shah", "room-1", "ecg-1", "monitor", "signer", "ann"))
                    .referral("r" + number)
                    .build());
        }
        for (int number = 1; number < VISITS; number++) {
            practice = practice.linked(id(number - 1), id(number), 0, 1);
        }
        for (int number = 0; number < VISITS; number++) {
            String waiting = "w" + number;
            practice = practice.booked(Appointment.builder()
                    .id(waiting)
                    .patient("p1")
                    .service("routine")
                    .status(AppointmentStatus.WAITLIST)
                    .build());
            for (Match.Same same : Match.Same.values()) {
                practice = practice.matched(new Match(id(number), waiting, same));
            }
        }
        return practice.diary();
    }

    private static RuleSet<Diary, DiaryContext> alone(Rule<Diary, DiaryContext> rule, long steps) {
        return RuleSet.of(List.of(rule)).budget(steps);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void asked_about_more_visits_than_it_has_steps_a_rule_gives_up(Rule<Diary, DiaryContext> rule) {
        var context = DiaryContext.empty();
        assertEquals(
                List.of("RULE_FAULT medsecretary:" + rule.id().name() + "@1"),
                Practice.told(Conflicts.of(alone(rule, VISITS - 2), context).about(morning(), ALL)));
        assertEquals(
                List.empty(), Conflicts.of(alone(rule, 100L * VISITS), context).about(morning(), ALL));
        assertEquals(
                List.empty(), Conflicts.of(alone(rule, 100L * VISITS), context).in(morning()));
    }
}
