package io.github.medsecretary.cli.sessions;

import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.scheduling.support.SlottedSession;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A session of one day.
 *
 * @param date the day
 * @param template all else
 */
record DatedSession(LocalDate date, SessionTemplate template) {

    static Option<DatedSession> shape(ObjectReader in) {
        LocalDate date = in.parse("date", WallClock::date, LocalDate.EPOCH);
        SessionTemplate template = SessionTemplate.read(in);
        return in.build(() -> new DatedSession(date, template));
    }

    /** The library's session; its number in the scenario is its id. */
    SlottedSession slotted(int number) {
        return SlottedSession.builder()
                .id(String.format(Locale.ROOT, "%08d", number))
                .interval(WallClock.between(
                        date, template.hours().from(), template.hours().until()))
                .services(template.services())
                .slot(Duration.ofMinutes(template.slotMinutes()))
                .capacity(template.capacity())
                .build();
    }

    static int number(SlottedSession session) {
        return Integer.parseInt(session.id());
    }

    Fields json() {
        return template.write(Fields.none().with("date", date.toString()));
    }
}
