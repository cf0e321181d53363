package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.session.CarveOut;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Quota;
import io.github.medsecretary.scheduling.session.RestBreak;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which terms the visits of a small diary break, by looking at each visit and each minute: slow and plain. */
final class TermsOracle {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Diary diary;
    private final Optional<Instant> now;
    private final Set<String> told = new TreeSet<>();

    private TermsOracle(Diary diary, Optional<Instant> now) {
        this.diary = diary;
        this.now = now;
    }

    /** Each as {@code CODE ids session from until}, ids in order. */
    static Set<String> of(Diary diary, Optional<AsOf> now) {
        var oracle = new TermsOracle(diary, now.map(AsOf::instant));
        diary.sessions().values().forEach(oracle::look);
        return oracle.told;
    }

    private void look(ClinicSession session) {
        var visits = diary.visits().values().filter(visit -> isIn(visit, session));
        together(session, visits);
        session.terms().breaks().forEach(owed -> rest(session, owed));
        for (Visit visit : visits) {
            kept(session, visit);
            timely(session, visit);
            manner(session, visit);
        }
    }

    private boolean isIn(Visit visit, ClinicSession session) {
        var around = diary.sessions()
                .values()
                .filter(each -> each.practitioner().equals(session.practitioner())
                        && each.interval().encloses(visit.interval()))
                .sorted(Comparator.comparing((ClinicSession each) ->
                                !each.offers(visit.service().id()))
                        .thenComparing(ClinicSession::interval)
                        .thenComparing(ClinicSession::id));
        return takes(visit, session) && around.headOption().contains(session);
    }

    private static boolean takes(Visit visit, ClinicSession session) {
        return visit.resources().map(Resource::id).contains(session.practitioner());
    }

    private void together(ClinicSession session, Seq<Visit> visits) {
        SessionTerms terms = session.terms();
        int places = terms.places().orElse(Integer.MAX_VALUE);
        if (visits.size() > places) {
            tell("SESSION_CAPACITY_EXCEEDED", visits, session, session.interval());
        }
        terms.overbooking().ifPresent(beyond -> {
            long minutes = visits.map(each -> each.interval().length().toMinutes())
                    .sum()
                    .longValue();
            boolean many = beyond.visits()
                    .filter(most -> visits.size() - most > places)
                    .isPresent();
            boolean much = beyond.time()
                    .filter(most -> minutes - most.toMinutes()
                            > session.interval().length().toMinutes())
                    .isPresent();
            if (!visits.isEmpty() && (many || much)) {
                tell("OVERBOOK_LIMIT", visits, session, session.interval());
            }
        });
        for (Quota quota : terms.quotas()) {
            var theirs =
                    visits.filter(each -> each.appointment().organisation().equals(Optional.of(quota.organisation())));
            if (theirs.size() > quota.visits()) {
                tell("ORGANISATION_QUOTA_EXCEEDED", theirs, session, session.interval());
            }
        }
    }

    private void rest(ClinicSession session, RestBreak owed) {
        var within = owed.within().after(session.interval().start()).intersection(session.interval());
        if (within.isEmpty()) {
            return;
        }
        var visits = diary.visits()
                .values()
                .filter(visit -> takes(visit, session) && visit.interval().overlaps(within.get()));
        long needed = Math.min(owed.length().toMinutes(), within.get().length().toMinutes());
        long longest = 0;
        long free = 0;
        for (Instant at : minutes(within.get())) {
            free = visits.exists(visit -> visit.interval().contains(at)) ? 0 : free + 1;
            longest = Math.max(longest, free);
        }
        if (longest < needed) {
            tell("BREAK_VIOLATED", visits, session, within.get());
        }
    }

    private void kept(ClinicSession session, Visit visit) {
        Instant start = session.interval().start();
        for (CarveOut each : session.terms().carveOuts()) {
            boolean meant = isMeant(visit.appointment(), each);
            boolean known = each.kept().releases().isEmpty() || now.isPresent();
            boolean released = each.kept()
                    .releases()
                    .exists(rung -> now.filter(at -> !at.isBefore(start.minus(rung.before())))
                                    .isPresent()
                            && visit.appointment().priority().weight()
                                    >= rung.to().weight());
            if (!meant && known && !released) {
                each.stretch()
                        .after(start)
                        .intersection(visit.interval())
                        .ifPresent(shared -> tell("CARVE_OUT_RESERVED", List.of(visit), session, shared));
            }
        }
    }

    private static boolean isMeant(Appointment appointment, CarveOut carveOut) {
        var services = carveOut.kept().services();
        return appointment.priority().weight() >= carveOut.kept().priority().weight()
                && (services.isEmpty() || services.contains(appointment.service()));
    }

    private void timely(ClinicSession session, Visit visit) {
        if (now.isPresent()
                && session.bookableFrom().filter(now.get()::isBefore).isPresent()) {
            tell("EMBARGOED", List.of(visit), session, visit.interval());
        }
        long date = diary.localStart(visit).toLocalDate().toEpochDay();
        if (now.isPresent() && session.terms().daysAhead().isPresent()) {
            long today = diary.zoneOf(visit).date(now.get()).toEpochDay();
            if (date - today > session.terms().daysAhead().get()) {
                tell("BEYOND_BOOKING_WINDOW", List.of(visit), session, visit.interval());
            }
        }
    }

    private void manner(ClinicSession session, Visit visit) {
        var offered = session.terms().modalities();
        if (!offered.isEmpty()
                && visit.appointment()
                        .modality()
                        .filter(each -> !offered.contains(each))
                        .isPresent()) {
            tell("MODALITY_MISMATCH", List.of(visit), session, visit.interval());
        }
        if (session.terms().supervisedBy().isPresent()) {
            uncovered(session, visit).forEach(gap -> tell("SUPERVISION_COVER_MISSING", List.of(visit), session, gap));
        }
    }

    /** The longest stretches of minutes of which none is covered. */
    private Seq<Interval> uncovered(ClinicSession session, Visit visit) {
        Seq<Interval> gaps = List.empty();
        for (Instant at : minutes(visit.interval())) {
            if (!diary.sessions().values().exists(other -> covers(other, session, at))) {
                var minute = Interval.between(at, at.plus(MINUTE));
                gaps = gaps.lastOption().exists(last -> last.end().equals(at))
                        ? gaps.init().append(gaps.last().span(minute))
                        : gaps.append(minute);
            }
        }
        return gaps;
    }

    private boolean covers(ClinicSession other, ClinicSession session, Instant at) {
        Resource person = diary.resource(other.practitioner()).orElseThrow();
        boolean away = diary.unavailable()
                .exists(each ->
                        each.resource().equals(person.id()) && each.interval().contains(at));
        return !person.id().equals(session.practitioner())
                && person.capabilities().contains(session.terms().supervisedBy().orElseThrow())
                && other.interval().contains(at)
                && site(other).equals(site(session))
                && !away;
    }

    private String site(ClinicSession session) {
        return diary.resource(session.room().orElse(session.practitioner()))
                .orElseThrow()
                .site();
    }

    private static Seq<Instant> minutes(Interval interval) {
        Seq<Instant> all = List.empty();
        for (Instant at = interval.start(); at.isBefore(interval.end()); at = at.plus(MINUTE)) {
            all = all.prepend(at);
        }
        return all.reverse();
    }

    private void tell(String code, Seq<Visit> visits, ClinicSession session, Interval when) {
        told.add(code + " " + visits.map(Visit::id).sorted().mkString(" ") + " " + session.id() + " " + when.start()
                + " " + when.end());
    }
}
