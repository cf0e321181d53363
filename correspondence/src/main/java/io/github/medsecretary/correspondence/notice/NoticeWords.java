package io.github.medsecretary.correspondence.notice;

import io.github.medsecretary.core.appointment.AppointmentDetails;
import io.github.medsecretary.core.appointment.MeetingMode;
import io.github.medsecretary.core.appointment.Venue;
import io.github.medsecretary.core.time.LocalResolution;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Says in one language when and where appointments are.
 *
 * @param texts with the keys of {@code notices.properties}
 * @param locale for the names of days and months
 */
record NoticeWords(ResourceBundle texts, Locale locale) {

    String say(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }

    String day(LocalDate day) {
        return written("day").format(day);
    }

    /** Weekday, date and time of the site's wall clock; where that shows the time twice, which of the two. */
    String when(AppointmentDetails details) {
        var local = details.localStart();
        boolean twice = details.zone().resolve(local.toLocalDateTime()) instanceof LocalResolution.Repeated;
        return written(twice ? "when.repeated" : "when").format(local);
    }

    private DateTimeFormatter written(String key) {
        return DateTimeFormatter.ofPattern(texts.getString(key), locale);
    }

    /** All that is told of an appointment, a line each. */
    Seq<String> lines(AppointmentDetails details) {
        boolean here = details.mode() == MeetingMode.IN_PERSON;
        return List.of(say("appointment.service", details.service()), say("appointment.when", when(details)))
                .appendAll(Option.ofOptional(details.venue())
                        .filter(any -> here)
                        .map(venue -> say("appointment.where", where(venue))))
                .appendAll(Option.ofOptional(details.practitioner()).map(each -> say("appointment.with", each)))
                .append(say("appointment." + details.mode().code()))
                .append(say(
                        "appointment.length",
                        Duration.between(details.start(), details.end()).toMinutes()));
    }

    /** Site, room and address, on one line. */
    String where(Venue venue) {
        Seq<String> address = venue.address()
                .<Seq<String>>map(each -> each.lines())
                .orElse(List.empty())
                .filter(line -> !line.equals(venue.site()));
        return door(venue).appendAll(address).mkString(", ");
    }

    private static Seq<String> door(Venue venue) {
        return List.of(venue.site()).appendAll(Option.ofOptional(venue.room()));
    }

    /** Site and room, if somebody is to come. */
    Option<String> door(AppointmentDetails details) {
        return Option.ofOptional(details.venue())
                .filter(any -> details.mode() == MeetingMode.IN_PERSON)
                .map(venue -> door(venue).mkString(", "));
    }
}
