package io.github.medsecretary.scheduling.testkit.planted;

import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.core.time.WallClockWindow;
import io.github.medsecretary.scheduling.session.template.Occurrence;
import io.github.medsecretary.scheduling.session.template.Recurrence;
import io.github.medsecretary.scheduling.session.template.SessionTemplate;
import io.github.medsecretary.scheduling.testkit.Expander;
import io.github.medsecretary.scheduling.testkit.TemplateLaws;
import io.vavr.collection.List;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Consumer;

/** Expanders that lose a week or keep silent about one. */
final class FaultyExpanders {

    private static final SiteZone LONDON = SiteZone.of(ZoneId.of("Europe/London"));
    private static final List<LocalDate> HOLIDAYS = List.empty();
    private static final Expander GOOD = Expander.of(LONDON, FaultyExpanders::isHoliday);
    private static final LocalDate FROM = LocalDate.of(2030, 3, 10);
    private static final LocalDate UNTIL = LocalDate.of(2030, 4, 10);

    private FaultyExpanders() {}

    static List<PlantedFault> all() {
        return List.of(
                fault(
                        "clock-change-week-skipped",
                        "A date whose times the clocks skip is left out.",
                        "expansionIsThatOfEachDay",
                        (template, from, until) -> GOOD.between(template, from, until)
                                .filter(each -> each.findings().isEmpty()),
                        laws -> laws.expansionIsThatOfEachDay(nights(), FROM, UNTIL)),
                fault(
                        "clock-change-in-silence",
                        "Nobody is told that the clocks move a session.",
                        "clockChangesAreTold",
                        (template, from, until) -> GOOD.between(template, from, until)
                                .map(each -> new Occurrence(each.date(), each.session(), List.empty())),
                        laws -> laws.clockChangesAreTold(nights(), FROM, UNTIL)),
                fault(
                        "weeks-counted-from-the-window",
                        "Every second week is counted from the first one that is asked for.",
                        "expansionIsMonotone",
                        (template, from, until) -> GOOD.between(
                                        template(Recurrence.weekly(DayOfWeek.SUNDAY)), from, until)
                                .zipWithIndex()
                                .filter(each -> each._2 % 2 == 0)
                                .map(each -> each._1),
                        laws -> laws.expansionIsMonotone(nights(), FROM, UNTIL, 7)));
    }

    /** Every second Sunday, from the hour on that the clocks skip on 31 March. */
    private static SessionTemplate nights() {
        return template(Recurrence.everyWeeks(2, LocalDate.of(2030, 3, 31), DayOfWeek.SUNDAY));
    }

    private static SessionTemplate template(Recurrence recurrence) {
        return SessionTemplate.builder()
                .id("night")
                .practitioner("dr-1")
                .window(WallClockWindow.of(LocalTime.of(1, 30), LocalTime.of(4, 0))
                        .get())
                .recurrence(recurrence)
                .validFrom(LocalDate.of(2030, 1, 1))
                .services(List.of("half-hour"))
                .step(Duration.ofMinutes(30))
                .build();
    }

    /** Nothing is closed on account of one. */
    private static boolean isHoliday(LocalDate date) {
        return HOLIDAYS.contains(date);
    }

    private static PlantedFault fault(
            String name, String sentence, String law, Expander faulty, Consumer<TemplateLaws> check) {
        return new PlantedFault(
                name,
                sentence,
                "TemplateLaws::" + law,
                () -> check.accept(new TemplateLaws(LONDON, FaultyExpanders::isHoliday)),
                () -> check.accept(new TemplateLaws(LONDON, FaultyExpanders::isHoliday, faulty)));
    }
}
