package io.github.medsecretary.benchmarks.replanning;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Minutes since the epoch and the wall clock of a practice. */
record LocalClock(ZoneId zone) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    long minute(String text) {
        return text.length() > 16 && !text.substring(16).startsWith(":")
                ? OffsetDateTime.parse(text).toEpochSecond() / 60
                : minute(LocalDateTime.parse(text));
    }

    /** The first time that the clock shows this. */
    long minute(LocalDateTime local) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            throw new IllegalArgumentException("the clocks skip " + local);
        }
        return local.toEpochSecond(offsets.get(0)) / 60;
    }

    String text(long minute) {
        LocalDateTime local = local(minute);
        String shown = local.format(MINUTES);
        return zone.getRules().getValidOffsets(local).size() > 1 ? shown + offset(minute) : shown;
    }

    boolean isSecondPass(long minute) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local(minute));
        return offsets.size() > 1 && !offsets.get(0).equals(offset(minute));
    }

    LocalDateTime local(long minute) {
        return LocalDateTime.ofEpochSecond(minute * 60, 0, offset(minute));
    }

    long day(long minute) {
        return local(minute).toLocalDate().toEpochDay();
    }

    int minuteOfDay(long minute) {
        LocalDateTime local = local(minute);
        return local.getHour() * 60 + local.getMinute();
    }

    private ZoneOffset offset(long minute) {
        return zone.getRules().getOffset(Instant.ofEpochSecond(minute * 60));
    }
}
