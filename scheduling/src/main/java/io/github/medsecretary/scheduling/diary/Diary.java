package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.rule.Judgement;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import io.github.medsecretary.scheduling.resource.TravelTimes;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * All that a practice has planned, as one persistent snapshot with a version, which does not count in equality.
 *
 * <p>A diary is whole: every id in it is known, every stretch of time is positive. It may hold conflicts; those are for
 * rules to find. A change makes another diary, one version later, which shares with this one what did not change. Times
 * are half-open instants: what begins when another ends does not meet it. Immutable and thread-safe.
 */
public final class Diary {

    private final long version;
    private final Premises premises;
    private final Schedule schedule;
    private final Bookings bookings;
    private final Holds holds;
    private final Visits visits;
    private final DiaryMemo memo;

    private Diary(long version, Premises premises, Schedule schedule, Bookings bookings, Holds holds, DiaryMemo memo) {
        this.version = version;
        this.premises = premises;
        this.schedule = schedule;
        this.bookings = bookings;
        this.holds = holds;
        this.visits = new Visits(bookings);
        this.memo = memo;
    }

    /**
     * A diary of version 0, or everything that is wrong with its content, each with a JSON pointer such as
     * {@code /appointments/3/with/1}.
     */
    public static Either<Seq<Problem>, Diary> of(DiaryContent content) {
        Seq<Problem> problems = new ContentCheck(content).problems();
        if (!problems.isEmpty()) {
            return Either.left(problems);
        }
        var premises = Premises.of(content);
        return Either.right(new Diary(
                0,
                premises,
                Schedule.of(content, premises),
                Bookings.of(content, premises),
                Holds.of(content.appointments()),
                DiaryMemo.empty()));
    }

    /** How many changes have been applied since it was made from its content. */
    public long version() {
        return version;
    }

    /** The practice's zone. */
    public SiteZone zone() {
        return premises.zone();
    }

    /** The sites by id, in order. */
    public Map<String, Site> sites() {
        return premises.sites();
    }

    /** The travel times between sites. */
    public TravelTimes travel() {
        return premises.travel();
    }

    /** The resources by id, in order. */
    public Map<String, Resource> resources() {
        return premises.resources();
    }

    /** The services by id, in order. */
    public Map<String, HealthcareService> services() {
        return premises.services();
    }

    /** The sessions by id, in order. */
    public Map<String, ClinicSession> sessions() {
        return schedule.sessions();
    }

    /** When resources or sites are out of use, in the order in which it was said. */
    public Seq<Unavailability> unavailable() {
        return schedule.unavailable();
    }

    /** The appointments by id, in order. */
    public Register<Appointment> appointments() {
        return bookings.appointments();
    }

    /** The visits that appointments make, by the appointment's id, in order; those without a place make none. */
    public Register<Visit> visits() {
        return visits;
    }

    /** Which appointments follow which. */
    public Seq<Link> links() {
        return bookings.links().all();
    }

    /** Which appointments are the same in something. */
    public Seq<Match> matches() {
        return bookings.matches().all();
    }

    /** All links, then all matches. */
    public Seq<Connection> connections() {
        Seq<Connection> links = Seq.narrow(links());
        return matches().isEmpty() ? links : links.appendAll(matches());
    }

    /**
     * The diary after a change, one version later, or why it can't be.
     *
     * @param scrutiny judges the diary as it would be; a finding that blocks and stands refuses the change, unless it
     *     follows from a fact: a {@link Change.Close}, a {@link Change.Withdraw}, what a {@link Change.Amend} says of a
     *     patient, or what has {@link Change.Happened}
     */
    public Either<Refusal, Applied> apply(Change change, Scrutiny scrutiny) {
        return after(change).flatMap(after -> new Judging(this, change, after, scrutiny).applied());
    }

    private Either<Refusal, Diary> after(Change change) {
        return Applying.to(this, change).map(after -> after.atVersion(Math.addExact(version, 1)));
    }

    /** The diary after a change that no rule judges; refused only where it would not be whole. */
    public Either<Refusal, Applied> apply(Change change) {
        // Whom it may affect need not be known then.
        return after(change).map(after -> new Applied(this, change, after, Judgement.of(List.empty(), List.empty())));
    }

    /** The links that an appointment takes part in. */
    public Seq<Link> linksOf(String appointment) {
        return bookings.links().of(appointment);
    }

    /** The matches that an appointment takes part in. */
    public Seq<Match> matchesOf(String appointment) {
        return bookings.matches().of(appointment);
    }

    /** The links and the matches that an appointment takes part in. */
    public Seq<Connection> connectionsOf(String appointment) {
        return Seq.<Connection>narrow(bookings.links().of(appointment))
                .appendAll(bookings.matches().of(appointment));
    }

    /** The appointment of that id, if there is one. */
    public Optional<Appointment> appointment(String id) {
        return appointments().get(id).toJavaOptional();
    }

    /** The resource of that id, if there is one. */
    public Optional<Resource> resource(String id) {
        return Optional.ofNullable(premises.numberedResources().find(id));
    }

    /** The resources of a site of one kind, in order of id. */
    public Seq<Resource> resourcesAt(String site, ResourceKind kind) {
        return premises.at(site, kind);
    }

    /**
     * The service of an appointment.
     *
     * @throws IllegalArgumentException if the diary has no such service
     */
    public HealthcareService serviceOf(Appointment appointment) {
        return premises.service(appointment.service());
    }

    /** How long an appointment takes: as it says, or as its service does. */
    public Duration durationOf(Appointment appointment) {
        return premises.durationOf(appointment);
    }

    /** The visit that an appointment makes, if it takes up time; it need not be in the diary. */
    public Optional<Visit> visit(Appointment appointment) {
        return premises.visit(appointment);
    }

    /** Where a visit is held: the site of its room, else of its practitioner, else of what else it takes. */
    public Optional<Site> siteOf(Visit visit) {
        return premises.siteOf(visit);
    }

    /** The zone of the site of a visit, or the practice's. */
    public SiteZone zoneOf(Visit visit) {
        return siteOf(visit).map(Site::zone).orElseGet(this::zone);
    }

    /** The zone of the site of a session, that of its room, else of its practitioner; or the practice's. */
    public SiteZone zoneOf(ClinicSession session) {
        return session.room()
                .or(() -> Optional.of(session.practitioner()))
                .flatMap(this::resource)
                .map(this::zoneOf)
                .orElseGet(this::zone);
    }

    /** The zone of the site of a resource, or the practice's. */
    public SiteZone zoneOf(Resource resource) {
        return sites().get(resource.site()).map(Site::zone).getOrElse(this::zone);
    }

    /** What the wall clock of its site shows when a visit starts. */
    public LocalDateTime localStart(Visit visit) {
        return zoneOf(visit).wallClock(visit.interval().start());
    }

    /** What is taken of a resource or patient during an interval, visits and turnarounds, in order. */
    public Seq<Occupancy> occupancies(Reference of, Interval during) {
        return new Occupancies(bookings).of(of, during);
    }

    /** All that is taken of a resource or patient, visits and turnarounds, in order. */
    public Seq<Occupancy> occupancies(Reference of) {
        return new Occupancies(bookings).of(of);
    }

    /** Every resource and patient of which something is taken, in order. */
    public Iterable<Reference> occupied() {
        return new Occupancies(bookings).references();
    }

    /** The visits that take a resource or patient during an interval, in order. */
    public Seq<Visit> visitsTaking(Reference of, Interval during) {
        return new Occupancies(bookings).visits(of, during);
    }

    /** Hands over the same in the same order without making visits of those who are only asked when they are. */
    public void visitsTaking(Reference of, Interval during, Consumer<VisitRow> each) {
        new Occupancies(bookings).visits(of, during, each);
    }

    /**
     * The visits that take something while it is out of use, or are held at a site while something there or all of it
     * is, in order of id.
     */
    public Seq<Visit> visitsDuringClosures() {
        return new Suspects(bookings, schedule).duringClosures();
    }

    /** The visits that take what is out of use, or anything at a site that is, in order of id. */
    Seq<Visit> visitsDuring(Unavailability closure) {
        return new Suspects(bookings, schedule).during(List.of(closure));
    }

    /**
     * The visits of practitioners that may lie in no session that offers their service, in order of id: all that do so,
     * and perhaps some where a part of a second matters.
     */
    public Seq<Visit> visitsWithoutSession() {
        return new Suspects(bookings, schedule).withoutSession();
    }

    /** The longest that a resource may have to be free between two visits, whatever their services. */
    public Duration longestTurnaround(Resource resource) {
        return premises.longestTurnaround(resource);
    }

    /** Which visits meet, worked out with the steps of a rule's run. */
    public Meetings meetings(RuleRun run) {
        return new Meetings(bookings, run);
    }

    /** When a resource or site is out of use during an interval, in order. */
    public Seq<Occupancy> closures(Reference of, Interval during) {
        return schedule.closures(of, during);
    }

    /** When a resource, site or patient is taken or out of use, as bits; see there. */
    public TakenMinutes takenMinutes(Reference of) {
        return new TakenMinutes(this, of, memo.minutes(of));
    }

    /** The unavailability that a closure stands for. */
    public Unavailability unavailability(Occupancy closure) {
        return schedule.unavailable().get(Integer.parseInt(closure.by()));
    }

    /** The sessions that a practitioner holds during an interval, in order. */
    public Seq<ClinicSession> sessionsOf(String practitioner, Interval during) {
        return schedule.sessionsOf(practitioner, during);
    }

    /** All sessions that are on terms, by practitioner, then in order. */
    public Seq<ClinicSession> sessionsOnTerms() {
        return schedule.sessionsOnTerms();
    }

    /** The sessions on terms that a practitioner holds during an interval, in order. */
    public Seq<ClinicSession> sessionsOnTerms(String practitioner, Interval during) {
        return schedule.sessionsOnTerms(practitioner, during);
    }

    /** Whether a practitioner holds a session around the whole of an interval that fulfils a condition. */
    public boolean isInSession(String practitioner, Interval whole, Predicate<ClinicSession> which) {
        return schedule.isInSession(practitioner, whole, which);
    }

    /** The first whole second by which all sessions are over; empty if there is none. */
    public Optional<Instant> endOfSessions() {
        OptionalLong end = schedule.endOfSessions();
        return end.isEmpty()
                ? Optional.empty()
                : Optional.of(Instant.ofEpochSecond(Ticks.secondAfter(end.getAsLong())));
    }

    /** All sessions held during an interval, in order of start, then of id. */
    public Seq<ClinicSession> sessionsDuring(Interval during) {
        return schedule.sessionsDuring(during);
    }

    /**
     * The sessions that offer a service, one after another in order of start, practitioner and id, as far as the caller
     * asks.
     */
    public Iterable<ClinicSession> sessionsOffering(String service, Interval during) {
        return () -> memo.offering(service, this).during(during);
    }

    /** Whether all sessions that offer a service are held at the only site, none in a room of its own. */
    public boolean isOfferedWithoutRooms(String service) {
        return sites().size() == 1 && memo.offering(service, this).isWithoutRooms();
    }

    /** The reference to the patient of an appointment. */
    public static Reference patient(Appointment appointment) {
        return Reference.of(Reference.PATIENT, appointment.patient());
    }

    /**
     * The appointment of that id if it may have another place at all; {@link SchedulingCode#UNKNOWN_APPOINTMENT},
     * {@link SchedulingCode#ILLEGAL_TRANSITION} or {@link SchedulingCode#PINNED} otherwise.
     */
    public Either<Refusal, Appointment> movable(String appointment) {
        return new Moving(this).movable(appointment);
    }

    /** What an appointment becomes by a {@link Change.Reschedule} to a place, be the place free or not. */
    public Appointment moved(Appointment appointment, Instant start, Seq<String> with) {
        return new Moving(this).moved(appointment, start, with);
    }

    /** This diary as it would be with an appointment added or replaced, whatever the rules say; same version. */
    public Diary imagining(Appointment appointment) {
        Bookings changed = bookings.put(appointment);
        var held = holds.without(appointment(appointment.id())).put(appointment);
        return new Diary(version, premises, schedule, changed, held, memoWithout(appointment.id(), changed));
    }

    private DiaryMemo memoWithout(String id, Bookings changed) {
        var touched = Iterator.of(bookings, changed).flatMap(each -> new Occupancies(each).by(id));
        return memo.without(touched);
    }

    /** The ids of the appointments that take up no time, for want of a start or by their status; in order. */
    public Seq<String> placeless() {
        return bookings.placeless().toList();
    }

    /** This diary as it is at a moment, in the same version: who held a place that has lapsed by then has none. */
    public Diary asOf(AsOf present) {
        return lapsed(present)
                .foldLeft(
                        this,
                        (so, id) -> so.imagining(appointment(id).orElseThrow().released()));
    }

    /** The ids of those who hold a place that has lapsed at a moment, the first to lapse first. */
    public Seq<String> lapsed(AsOf present) {
        return holds.lapsed(present);
    }

    /** This diary's content; its lists are in order of id but for unavailabilities and connections. */
    public DiaryContent content() {
        return DiaryContent.builder()
                .zone(zone())
                .sites(sites().values().toVector())
                .travel(travel())
                .resources(resources().values().toVector())
                .services(services().values().toVector())
                .sessions(sessions().values().toVector())
                .unavailable(unavailable())
                .appointments(appointments().values().toVector())
                .links(links())
                .matches(matches())
                .build();
    }

    Diary without(String id) {
        Bookings changed = bookings.without(id);
        return new Diary(
                version, premises, schedule, changed, holds.without(appointment(id)), memoWithout(id, changed));
    }

    Diary with(ClinicSession session) {
        return new Diary(version, premises, schedule.with(session), bookings, holds, memo.withoutSessions());
    }

    Diary with(Unavailability unavailability) {
        Reference closed = premises.reference(unavailability.resource());
        return new Diary(
                version,
                premises,
                schedule.with(unavailability),
                bookings,
                holds,
                memo.without(closed, unavailability.interval()));
    }

    Diary with(Connection connection) {
        return new Diary(version, premises, schedule, bookings.with(connection), holds, memo);
    }

    Diary without(Connection connection) {
        return new Diary(version, premises, schedule, bookings.without(connection), holds, memo);
    }

    /** The same but for its connections, which are these. */
    Diary connectedBy(Seq<Connection> connections) {
        return new Diary(version, premises, schedule, bookings.connectedBy(connections), holds, memo);
    }

    /** Another schedule, of which everything may have changed. */
    Diary with(Schedule changed) {
        return new Diary(version, premises, changed, bookings, holds, DiaryMemo.empty());
    }

    Diary atVersion(long changed) {
        return new Diary(changed, premises, schedule, bookings, holds, memo);
    }

    Premises premises() {
        return premises;
    }

    Schedule schedule() {
        return schedule;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Diary that && content().equals(that.content());
    }

    @Override
    public int hashCode() {
        return content().hashCode();
    }

    @Override
    public String toString() {
        return "Diary[version %d, %d sessions, %d appointments]"
                .formatted(version, sessions().size(), appointments().size());
    }
}
