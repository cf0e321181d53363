package io.github.medsecretary.correspondence.notice;

import io.github.medsecretary.core.appointment.AppointmentDetails;
import io.github.medsecretary.core.appointment.AppointmentNotice;
import io.github.medsecretary.core.appointment.MeetingMode;
import io.github.medsecretary.core.appointment.Venue;
import io.github.medsecretary.core.time.LocalResolution;
import io.github.medsecretary.correspondence.language.Language;
import io.github.medsecretary.correspondence.template.TimeStyle;
import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * Says in one language when and where appointments are.
 *
 * @param texts with the keys of {@code notices.properties}
 * @param language for the names of days and months, and the words around the letters
 */
record NoticeWords(ResourceBundle texts, Language language) {

    // In England, Scotland and Wales the clock's summer time goes by its English letters in both languages.
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("z", Locale.UK);

    /** The English ones, which lie beside this class. */
    static NoticeWords english() {
        try (InputStream in = NoticeWords.class.getResourceAsStream("notices.properties")) {
            var reader = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8);
            return new NoticeWords(new PropertyResourceBundle(reader), Language.english());
        } catch (IOException e) {
            throw new UncheckedIOException("the module has no texts", e);
        }
    }

    /** The English ones by key, an apostrophe written once. */
    static SortedMap<String, String> englishTexts() {
        ResourceBundle texts = english().texts();
        return TreeMap.ofEntries(List.ofAll(texts.keySet())
                .map(key -> Tuple.of(key, texts.getString(key).replace("''", "'"))));
    }

    /** What it can't say of an occasion: the keys of texts that are not there. */
    Seq<String> lacking(Occasion occasion) {
        Seq<String> needed = needed(occasion);
        return englishTexts()
                .keySet()
                .filter(key -> needed.exists(key::startsWith))
                .filter(key -> !texts.containsKey(key))
                .map(key -> language.locale().toLanguageTag() + ": " + key)
                .toList();
    }

    private static Seq<String> needed(Occasion occasion) {
        if (occasion instanceof Occasion.Appointment event) {
            return List.of("when", "appointment.", event(event.notice()));
        }
        if (occasion instanceof Occasion.Recall) {
            return List.of("recall.");
        }
        if (occasion instanceof Occasion.Results) {
            return List.of("results.");
        }
        if (occasion instanceof Occasion.Referral) {
            return List.of("referral.");
        }
        return occasion instanceof Occasion.Acknowledgement ? List.of("acknowledgement.") : List.empty();
    }

    private static String event(AppointmentNotice notice) {
        if (notice instanceof AppointmentNotice.Made) {
            return "made.";
        }
        if (notice instanceof AppointmentNotice.Moved) {
            return "moved.";
        }
        return notice instanceof AppointmentNotice.Cancelled ? "cancelled." : "missed.";
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), language.locale()).format(arguments);
    }

    String day(LocalDate day) {
        return language.tongue().day(day);
    }

    /** Weekday, date and time of the site's wall clock; where that shows the time twice, which of the two. */
    String when(AppointmentDetails details) {
        var local = details.localStart();
        boolean twice = details.zone().resolve(local.toLocalDateTime()) instanceof LocalResolution.Repeated;
        String day = day(local.toLocalDate());
        String time = language.tongue().time(local.toLocalTime(), TimeStyle.TWENTY_FOUR_HOURS);
        return twice ? say("when.repeated", day, time, ZONE.format(local)) : say("when", day, time);
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
