package io.github.medsecretary.cli.day;

import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.morning.Errand;
import io.github.medsecretary.scheduling.morning.Urgency;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What the screen says of the morning: a line for each sort of thing, with how many there are and which is first. By ids
 * only.
 *
 * @param zone the practice's clock
 * @param errands what there is to do, the most urgent first
 */
record MorningLines(SiteZone zone, Seq<Errand> errands) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.UK);

    /** The most urgent sort first. */
    Seq<String> lines() {
        return Vector.ofAll(errands)
                .map(Errand::code)
                .distinct()
                .map(code -> line(code, errands.filter(each -> each.code().equals(code))));
    }

    private String line(String code, Seq<Errand> alike) {
        Errand first = alike.head();
        boolean isLate = first.urgency() == Urgency.NOW || first.urgency() == Urgency.OVERDUE;
        return "  " + title(code) + ": " + alike.size() + ", first " + first.id() + " " + when(first)
                + (isLate ? ", " + first.urgency().code() : "");
    }

    /** A promise is kept on a day, at whatever time. */
    private String when(Errand errand) {
        if (errand instanceof Errand.Promise promise) {
            return DAY.format(promise.promised().due());
        }
        return MOMENT.format(zone.wallClock(
                errand instanceof Errand.ToArrange arrange
                        ? arrange.visit().interval().start()
                        : errand.due()));
    }

    private static String title(String code) {
        return switch (code) {
            case "confirmation" -> "to be told of their place";
            case "preparation" -> "to be told how to prepare";
            case "interpreter" -> "interpreters to confirm";
            case "transport" -> "transport to confirm";
            case "hold" -> "holds that run out";
            case "release" -> "kept time that opens to others";
            case "promise" -> "promises due";
            default -> "last safe places";
        };
    }
}
