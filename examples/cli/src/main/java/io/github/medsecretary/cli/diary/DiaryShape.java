package io.github.medsecretary.cli.diary;

import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.Nation;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Connection;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.diary.Match;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import io.github.medsecretary.scheduling.resource.TravelTimes;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.service.Need;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * The shapes of a diary's parts in JSON.
 *
 * @param clock how its times are read
 */
record DiaryShape(PracticeClock clock) {

    private static final int LONGEST_MINUTES = 24 * 60;
    private static final int MOST_DAYS_OF_PREPARATION = 366;
    private static final Duration LONGEST_SESSION = Duration.ofDays(7);
    private static final int MOST_DAYS = 36_600;

    /** The diary's own fields, taken from the document; nothing if one of them is wrong. */
    Option<DiaryContent> content(ObjectReader in) {
        var travel = in.list("travel", DiaryShape::leg);
        var links = in.list("links", DiaryShape::link);
        var matches = in.list("matches", DiaryShape::match);
        var appointments = in.list("appointments", new AppointmentShape(clock)::appointment);
        var sites = in.list("sites", this::site);
        var builder = DiaryContent.builder()
                .zone(clock.zone())
                .travel(TravelTimes.of(within(sites, travel)))
                .resources(in.list("resources", DiaryShape::resource))
                .services(in.list("services", DiaryShape::service))
                .sessions(in.list("sessions", this::session))
                .unavailable(in.list("unavailable", this::unavailability))
                .appointments(appointments)
                .links(among(appointments, links))
                .matches(among(appointments, matches));
        if (!sites.isEmpty()) {
            builder.sites(sites);
        }
        return in.isClean() ? Option.some(builder.build()) : Option.none();
    }

    // An extract of a practice may name ways and links that lead out of it; they bear on nothing in it.

    private static Seq<TravelTimes.Leg> within(Seq<Site> sites, Seq<TravelTimes.Leg> legs) {
        var ids = sites.isEmpty() ? TreeSet.of(Site.MAIN) : TreeSet.ofAll(sites.map(Site::id));
        return legs.filter(leg -> ids.contains(leg.from()) && ids.contains(leg.to()));
    }

    private static <T extends Connection> Seq<T> among(Seq<Appointment> appointments, Seq<T> connections) {
        var ids = TreeSet.ofAll(appointments.map(Appointment::id));
        return connections.filter(each -> ids.contains(each.before()) && ids.contains(each.after()));
    }

    private Option<Site> site(ObjectReader in) {
        String id = in.text("id");
        Nation nation = in.optionalParse("nation", DiaryShape::nation).orElse(Nation.ENGLAND);
        return in.build(() -> new Site(id, nation, clock.zone()));
    }

    private static Either<Problem, Nation> nation(String label) {
        return Option.ofOptional(Nation.ofLabel(label))
                .toEither(() -> Problem.of(
                        CoreCode.UNKNOWN_CODE,
                        "A nation is one of "
                                + List.of(Nation.values()).map(Nation::label).mkString(", ") + "."));
    }

    private static Option<TravelTimes.Leg> leg(ObjectReader in) {
        String from = in.text("from");
        String to = in.text("to");
        int minutes = in.whole("minutes", 0, LONGEST_MINUTES);
        return in.build(() -> new TravelTimes.Leg(from, to, Duration.ofMinutes(minutes)));
    }

    private static Option<Resource> resource(ObjectReader in) {
        var builder = Resource.builder()
                .id(in.text("id"))
                .kind(in.parse("kind", DiaryShape::kind, ResourceKind.DEVICE))
                .capabilities(in.texts("capabilities"))
                .site(in.optionalText("site").orElse(Site.MAIN))
                .quantity(in.wholeOr("quantity", 1, Integer.MAX_VALUE, 1));
        return in.build(builder::build);
    }

    private static Either<Problem, ResourceKind> kind(String code) {
        return Option.ofOptional(ResourceKind.parse(code))
                .toEither(() -> Problem.of(
                        CoreCode.UNKNOWN_CODE,
                        "A kind is one of "
                                + List.of(ResourceKind.values())
                                        .map(ResourceKind::code)
                                        .mkString(", ") + "."));
    }

    private static Option<HealthcareService> service(ObjectReader in) {
        var builder = HealthcareService.builder()
                .id(in.text("id"))
                .duration(Duration.ofMinutes(in.whole("minutes", 1, LONGEST_MINUTES)))
                .bufferAfter(Duration.ofMinutes(in.wholeOr("bufferAfter", 0, LONGEST_MINUTES, 0)))
                .preparation(Option.of(Duration.ofDays(in.wholeOr("preparationDays", 0, MOST_DAYS_OF_PREPARATION, 0)))
                        .filter(each -> !each.isZero())
                        .toJavaOptional())
                .needs(in.list("needs", DiaryShape::need));
        return in.build(builder::build);
    }

    private static Option<Need> need(ObjectReader in) {
        ResourceKind kind = in.parse("kind", DiaryShape::kind, ResourceKind.DEVICE);
        var capabilities = in.texts("capabilities");
        return in.build(() -> Need.of(kind, capabilities));
    }

    Option<ClinicSession> session(ObjectReader in) {
        var builder = ClinicSession.builder()
                .id(in.text("id"))
                .practitioner(in.text("practitioner"))
                .room(in.optionalText("room"))
                .services(in.texts("services"))
                .step(Duration.ofMinutes(in.whole("stepMinutes", 1, LONGEST_MINUTES)));
        return interval(in).flatMap(held -> {
            if (held.length().compareTo(LONGEST_SESSION) > 0) {
                in.refuse(
                        "until",
                        Problem.of(
                                CoreCode.OUT_OF_RANGE,
                                "A session lasts at most " + LONGEST_SESSION.toDays() + " days."));
            }
            return in.build(() -> builder.interval(held).build());
        });
    }

    private Option<Unavailability> unavailability(ObjectReader in) {
        String resource = in.text("resource");
        String reason = in.optionalText("reason").orElse("unavailable");
        return interval(in).flatMap(out -> in.build(() -> Unavailability.of(resource, out, reason)));
    }

    /** The fields {@code from} and {@code until}; where they make no interval, the object is refused. */
    Option<Interval> interval(ObjectReader in) {
        Instant from = in.parse("from", clock::instant, Instant.EPOCH);
        Instant until = in.parse("until", clock::instant, Instant.MAX);
        return Interval.of(from, until)
                .peekLeft(empty -> in.refuse("until", empty))
                .toOption()
                .orElse(() -> in.build(() -> Interval.between(from, until)));
    }

    private static Option<Link> link(ObjectReader in) {
        String before = in.text("before");
        String after = in.text("after");
        int min = in.wholeOr("minDays", 0, MOST_DAYS, 0);
        int max = in.wholeOr("maxDays", 0, MOST_DAYS, Link.UNLIMITED);
        var pause = Duration.ofMinutes(in.wholeOr("minMinutes", 0, (int) Link.LONGEST_PAUSE.toMinutes(), 0));
        return in.build(() -> new Link(before, after, min, max, pause));
    }

    private static Option<Match> match(ObjectReader in) {
        String before = in.text("before");
        String after = in.text("after");
        Match.Same same = in.parse("same", DiaryShape::same, Match.Same.PRACTITIONER);
        return in.build(() -> new Match(before, after, same));
    }

    private static Either<Problem, Match.Same> same(String code) {
        return Option.ofOptional(Match.Same.parse(code))
                .toEither(
                        () -> Problem.of(CoreCode.UNKNOWN_CODE, "What is the same is the practitioner or the start."));
    }
}
