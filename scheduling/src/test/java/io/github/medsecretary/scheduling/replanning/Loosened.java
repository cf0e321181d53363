package io.github.medsecretary.scheduling.replanning;

import static io.github.medsecretary.scheduling.replanning.Replans.EARLY;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.replanning.relaxing.Loosening;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.service.Need;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A diary in which something was lifted, and the places in it by the rules for diaries: every start of every session with
 * everything that could be taken there.
 *
 * @param diary longer sessions, open rooms and all
 * @param appointment without a place
 * @param accepted what double bookings are accepted
 * @param movers who may move aside
 */
record Loosened(Diary diary, Appointment appointment, Predicate<Finding> accepted, Seq<String> movers) {

    private static final Conflicts RULES =
            Conflicts.standard(DiaryContext.empty().at(EARLY));

    /** One way to be somewhere, perhaps with another moved aside. */
    record Way(Place place, Optional<Relaxation.Aside> aside) {}

    static Loosened by(Diary diary, String id, Seq<Loosening> loosenings) {
        DiaryContent content = diary.content();
        Appointment appointment = diary.appointment(id).orElseThrow();
        for (Loosening each : loosenings) {
            content = changed(content, each);
            if (each instanceof Loosening.Earlier || each instanceof Loosening.Later) {
                appointment = bounded(appointment, each);
            }
        }
        var lifted = Diary.of(content).getOrElseThrow(problems -> new AssertionError(problems.toString()));
        return new Loosened(
                lifted,
                appointment,
                finding -> loosenings.exists(each -> isAccepted(finding, each)),
                loosenings.flatMap(each -> movers(diary, each)));
    }

    private static boolean isAccepted(Finding finding, Loosening each) {
        if (each instanceof Loosening.Overbooked over) {
            return isOne(finding, over.beside(), "PRACTITIONER_DOUBLE_BOOKED", "ROOM_DOUBLE_BOOKED", "BUFFER_VIOLATED");
        }
        if (each instanceof Loosening.Overfilled over) {
            return isOne(finding, over.session(), "SESSION_CAPACITY_EXCEEDED", "ORGANISATION_QUOTA_EXCEEDED");
        }
        return each instanceof Loosening.Released early
                && isOne(finding, early.session(), "CARVE_OUT_RESERVED", "EMBARGOED", "BEYOND_BOOKING_WINDOW");
    }

    private static boolean isOne(Finding finding, String about, String... rules) {
        return List.of(rules).contains(finding.rule().label())
                && finding.about().exists(each -> each.id().equals(about));
    }

    private static Seq<String> movers(Diary diary, Loosening each) {
        if (each instanceof Loosening.Unpinned one) {
            return List.of(one.appointment());
        }
        if (each instanceof Loosening.NoticeWaived one) {
            return List.of(one.appointment());
        }
        if (each instanceof Loosening.MovedAgain one) {
            return List.of(one.appointment());
        }
        return each instanceof Loosening.Bumped
                ? diary.appointments()
                        .values()
                        .filter(one -> one.isOccupying() && !one.pinned())
                        .map(Appointment::id)
                        .toList()
                : List.empty();
    }

    private static Appointment bounded(Appointment appointment, Loosening each) {
        Optional<Instant> earliest =
                each instanceof Loosening.Earlier one ? Optional.of(one.earliest()) : appointment.earliest();
        Optional<Instant> latest =
                each instanceof Loosening.Later one ? Optional.of(one.latest()) : appointment.latest();
        return appointment.knowing(Appointment.builder()
                .id(appointment.id())
                .patient(appointment.patient())
                .service(appointment.service())
                .earliest(earliest)
                .latest(latest)
                .breachDate(appointment.breachDate())
                .prefers(appointment.prefers())
                .build());
    }

    private static DiaryContent changed(DiaryContent content, Loosening each) {
        return DiaryContent.builder()
                .zone(content.zone())
                .sites(content.sites())
                .travel(content.travel())
                .resources(content.resources().map(one -> changed(one, each)))
                .services(content.services())
                .sessions(content.sessions().map(one -> changed(one, each)))
                .unavailable(content.unavailable().filter(one -> !isOpened(one, each)))
                .appointments(content.appointments())
                .links(content.links())
                .build();
    }

    private static boolean isOpened(Unavailability closure, Loosening each) {
        return each instanceof Loosening.Opened opened
                && opened.room().equals(closure.resource())
                && opened.closure().equals(closure.interval());
    }

    private static Resource changed(Resource resource, Loosening each) {
        return each instanceof Loosening.Allowed allowed && allowed.resource().equals(resource.id())
                ? Resource.builder()
                        .id(resource.id())
                        .kind(resource.kind())
                        .capabilities(resource.capabilities().appendAll(allowed.lacking()))
                        .site(resource.site())
                        .quantity(resource.quantity())
                        .turnaround(resource.turnaround())
                        .build()
                : resource;
    }

    private static ClinicSession changed(ClinicSession session, Loosening each) {
        Interval time = session.interval();
        Seq<String> services = session.services();
        SessionTerms terms = session.terms();
        if (each instanceof Loosening.BegunEarlier one && one.session().equals(session.id())) {
            time = Interval.between(time.start().minus(one.by()), time.end());
            terms = terms.begunEarlier(one.by());
        } else if (each instanceof Loosening.EndedLater one && one.session().equals(session.id())) {
            time = Interval.between(time.start(), time.end().plus(one.by()));
        } else if (each instanceof Loosening.Offered one && one.session().equals(session.id())) {
            services = services.append(one.service());
        }
        return ClinicSession.builder()
                .id(session.id())
                .practitioner(session.practitioner())
                .room(session.room())
                .interval(time)
                .services(services)
                .step(session.step())
                .terms(terms)
                .bookableFrom(session.bookableFrom())
                .build();
    }

    /** Whether a place is one, with who is said to move aside. */
    boolean allows(Place place, Optional<Relaxation.Aside> aside) {
        Diary without =
                aside.map(one -> moved(diary, one.appointment(), one.to())).orElse(diary);
        return isOnGrid(appointment, place)
                && isFree(without, appointment, place)
                && aside.map(one -> isFree(
                                moved(diary, appointment, place),
                                diary.appointment(one.appointment()).orElseThrow(),
                                one.to()))
                        .orElse(true);
    }

    /** All places, as soon as one is asked for. */
    Stream<Way> places() {
        return places(appointment).flatMap(place -> {
            Stream<Way> alone =
                    isFree(diary, appointment, place) ? Stream.of(new Way(place, Optional.empty())) : Stream.empty();
            return Stream.concat(alone, movers.toJavaStream().flatMap(id -> asides(id, place)));
        });
    }

    private Stream<Way> asides(String id, Place place) {
        return places(diary.appointment(id).orElseThrow())
                .map(to -> new Relaxation.Aside(id, to, 0))
                .filter(aside -> allows(place, Optional.of(aside)))
                .map(aside -> new Way(place, Optional.of(aside)));
    }

    private Stream<Place> places(Appointment one) {
        HealthcareService service = diary.serviceOf(one);
        return diary.sessions()
                .values()
                .toJavaStream()
                .flatMap(session -> Stream.iterate(
                                session.interval().start(),
                                at -> at.isBefore(session.interval().end()),
                                at -> at.plus(session.step()))
                        .flatMap(at -> ways(service, session).map(with -> new Place(at, with))))
                .filter(place -> isOnGrid(one, place));
    }

    private Stream<Seq<String>> ways(HealthcareService service, ClinicSession session) {
        Seq<Seq<String>> ways = List.of(List.empty());
        for (Need need : service.needs()) {
            Seq<String> options = diary.resources()
                    .values()
                    .filter(each -> need.isMetBy(each) && each.site().equals(Site.MAIN))
                    .map(Resource::id)
                    .filter(id -> need.kind() != ResourceKind.PRACTITIONER || id.equals(session.practitioner()))
                    .toList();
            ways = ways.flatMap(way -> options.map(way::append));
        }
        return ways.toJavaStream();
    }

    private boolean isOnGrid(Appointment one, Place place) {
        boolean isBound = one.earliest().filter(place.start()::isBefore).isPresent()
                || one.latest().filter(place.start()::isAfter).isPresent();
        return !isBound
                && !place.start().isBefore(EARLY.instant())
                && diary.sessions()
                        .values()
                        .exists(session -> session.isOnGrid(place.start())
                                && place.with().contains(session.practitioner())
                                && isOfSession(session, one, place));
    }

    // The session's own room if there is one that is open.
    private boolean isOfSession(ClinicSession session, Appointment one, Place place) {
        String room = session.room().orElseThrow();
        var visit = Interval.of(place.start(), diary.durationOf(one)).get();
        boolean isOpen = diary.unavailable()
                .forAll(each ->
                        !each.resource().equals(room) || !each.interval().overlaps(visit));
        return !isOpen || place.with().contains(room);
    }

    private boolean isFree(Diary in, Appointment one, Place place) {
        Diary with = moved(in, one, place);
        return RULES.about(with, one.id())
                .filter(each -> each.severity() == Severity.BLOCK)
                .forAll(accepted);
    }

    private static Diary moved(Diary in, String id, Place to) {
        return moved(in, in.appointment(id).orElseThrow(), to);
    }

    private static Diary moved(Diary in, Appointment one, Place to) {
        return in.imagining(one.at(to.start(), to.with()));
    }
}
