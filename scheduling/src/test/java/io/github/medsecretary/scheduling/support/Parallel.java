package io.github.medsecretary.scheduling.support;

import io.github.medsecretary.core.time.Interval;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Sessions side by side on one Monday, and claims to their seats. */
final class Parallel {

    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);

    static final Interval DAY = Interval.between(at("00:00"), at("00:00").plus(Duration.ofDays(1)));

    private Parallel() {}

    static Instant at(String time) {
        return LocalTime.parse(time).atDate(MONDAY).toInstant(ZoneOffset.UTC);
    }

    static Interval slot(String from, String until) {
        return Interval.between(at(from), at(until));
    }

    /** A session of ten-minute slots from nine to ten. */
    static SlottedSession session(String id, int capacity, String... services) {
        return session(id, slot("09:00", "10:00"), 10, capacity, services);
    }

    static SlottedSession session(String id, Interval interval, int minutes, int capacity, String... services) {
        return SlottedSession.builder()
                .id(id)
                .interval(interval)
                .services(List.of(services))
                .slot(Duration.ofMinutes(minutes))
                .capacity(capacity)
                .build();
    }

    /** A booked claim to ten minutes from nine on. */
    static Claim booked(int created, String service) {
        return claim(created, Standing.BOOKED, service, slot("09:00", "09:10"));
    }

    static Claim held(int created, String service) {
        return claim(created, Standing.PROVISIONAL, service, slot("09:00", "09:10"));
    }

    static Claim claim(int created, Standing standing, String service, Interval slot) {
        return new Claim("b" + created, slot, service, new Rank(standing, created));
    }

    static SessionSupport support(Seq<SlottedSession> sessions, Claim... claims) {
        return SessionSupport.of(sessions, List.of(claims)).get();
    }

    static Seq<String> ids(Seq<Claim> claims) {
        return claims.map(Claim::id);
    }
}
