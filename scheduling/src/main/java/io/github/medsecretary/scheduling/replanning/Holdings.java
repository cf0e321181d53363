package io.github.medsecretary.scheduling.replanning;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Occupancy;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.diary.VisitRow;
import io.github.medsecretary.scheduling.replanning.solving.Footprint;
import io.github.medsecretary.scheduling.replanning.solving.Seat;
import io.github.medsecretary.scheduling.replanning.solving.Supply;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What there is, by number, and when it is taken by those who stay or out of use. Belongs to one thread. */
final class Holdings {

    private final Diary diary;
    private final Staying staying;
    private final Predicate<VisitRow> blocks;
    private final Interval horizon;
    private final List<Resource> resources = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> sites = new HashMap<>();
    private final Map<String, Taken> taken = new HashMap<>();
    private final Map<String, Taken> siteClosures = new HashMap<>();
    private final Clock clock;
    private final Map<String, Clock> clocks = new HashMap<>();
    private final Map<CrewKey, Crew> crews = new HashMap<>();
    private final long[][] ways;

    private record CrewKey(String service, Seq<Resource> with) {}

    /**
     * @param diary the diary, with what is out of use
     * @param staying which visits count, because they do not move
     */
    Holdings(Diary diary, Staying staying, AsOf asOf) {
        this(diary, staying, visit -> false, asOf, Duration.ZERO);
    }

    /**
     * @param diary the diary, with what is out of use
     * @param staying which visits count, because they do not move
     * @param blocks whether nobody else gets the place of a visit, though it may move; where there are several of a
     *     thing, others may
     * @param beyond how long after the last session somebody may be seen
     */
    Holdings(Diary diary, Staying staying, Predicate<VisitRow> blocks, AsOf asOf, Duration beyond) {
        this.diary = diary;
        this.staying = staying;
        this.blocks = blocks;
        this.clock = new Clock(diary.zone());
        this.horizon = horizon(diary, asOf, beyond);
        diary.resources().values().forEach(each -> {
            numbers.put(each.id(), resources.size());
            resources.add(each);
        });
        diary.sites().keySet().forEach(each -> sites.put(each, sites.size()));
        sites.putIfAbsent(Site.MAIN, sites.size());
        diary.resources().values().forEach(each -> sites.putIfAbsent(each.site(), sites.size()));
        this.ways = diary.travel().longest().isZero() ? new long[0][] : ways();
    }

    private static Interval horizon(Diary diary, AsOf asOf, Duration beyond) {
        Instant end = asOf.instant().plus(Duration.ofDays(1));
        Instant last = diary.endOfSessions().filter(end::isBefore).orElse(end);
        return Interval.between(asOf.instant(), last.plus(beyond));
    }

    private long[][] ways() {
        var all = new long[sites.size()][sites.size()];
        sites.forEach((from, i) -> sites.forEach(
                (to, j) -> all[i][j] = diary.travel().between(from, to).toSeconds()));
        return all;
    }

    /** How long it takes from site to site; empty if no way takes time. */
    long[][] waysBetweenSites() {
        return ways;
    }

    /** From the present until all sessions are over. */
    Interval horizon() {
        return horizon;
    }

    /** The present, in seconds. */
    long from() {
        return Clock.second(horizon.start());
    }

    /** When all sessions are over, in seconds. */
    long until() {
        return Clock.secondAfter(horizon.end());
    }

    /** The ids of what a footprint takes, without patients. */
    Seq<String> ids(Footprint footprint) {
        return io.vavr.collection.Array.ofAll(footprint.supplies())
                .filter(each -> each < resources.size())
                .map(each -> resources.get(each).id())
                .sorted();
    }

    /** The clock of the practice. */
    Clock clock() {
        return clock;
    }

    /** The calendar day at a site. */
    long day(String site, long second) {
        return clocks.computeIfAbsent(site, this::clockAt).day(second);
    }

    // A site's clock is mostly the practice's own.
    private Clock clockAt(String site) {
        SiteZone zone = diary.sites().get(site).map(Site::zone).getOrElse(diary.zone());
        return zone.equals(diary.zone()) ? clock : new Clock(zone);
    }

    /** Whether a site is closed for some of a visit. */
    boolean isClosed(String site, long start, long end) {
        return closures(site).isClosed(start, end);
    }

    /** When a site is closed. */
    Taken closures(String site) {
        return siteClosures.computeIfAbsent(site, this::closuresOfSite);
    }

    private Taken closuresOfSite(String site) {
        List<Supply.Load> closures = diary.sites()
                .get(site)
                .map(known -> closures(known.reference(), 1))
                .getOrElse(new ArrayList<>());
        return new Taken(1, List.of(), closures, new long[0][]);
    }

    Taken taken(Resource resource) {
        return taken.computeIfAbsent(resource.id(), id -> takenNow(resource));
    }

    private Taken takenNow(Resource resource) {
        List<Supply.Load> closures = closures(resource.reference(), resource.quantity());
        boolean travels = travels(resource);
        Duration reach =
                diary.longestTurnaround(resource).plus(travels ? diary.travel().longest() : Duration.ZERO);
        Interval near =
                Interval.between(horizon.start().minus(reach), horizon.end().plus(reach));
        boolean isReadyAtOnce = diary.longestTurnaround(resource).isZero();
        boolean isSingle = resource.quantity() == 1;
        boolean isPlain = isSingle && isReadyAtOnce && !travels;
        var uses = new ArrayList<Taken.Use>();
        var stretches = new Stretches(uses);
        Predicate<VisitRow> stays = staying.among(resource.reference());
        diary.visitsTaking(resource.reference(), near, row -> {
            if (stays.test(row) || (isSingle && blocks.test(row))) {
                if (isPlain) {
                    stretches.add(row.startSecond(), row.endSecond());
                } else {
                    uses.add(use(row.visit(), resource, isReadyAtOnce));
                }
            }
        });
        stretches.end();
        return new Taken(resource.quantity(), uses, closures, travels ? ways : new long[0][]);
    }

    private boolean travels(Resource resource) {
        return resource.kind() == ResourceKind.PRACTITIONER && ways.length > 0;
    }

    /** How a visit takes a resource. */
    Taken.Use use(Visit visit, Resource resource) {
        return use(visit, resource, diary.longestTurnaround(resource).isZero());
    }

    private Taken.Use use(Visit visit, Resource resource, boolean isReadyAtOnce) {
        return new Taken.Use(
                visit.startSecond(),
                visit.endSecond(),
                isReadyAtOnce ? 0 : visit.service().turnaroundBefore(resource).toSeconds(),
                isReadyAtOnce ? 0 : visit.service().turnaroundAfter(resource).toSeconds(),
                ways.length > 0 ? site(visit) : 0);
    }

    private int site(Visit visit) {
        return site(diary.siteOf(visit).map(Site::id).orElse(Site.MAIN));
    }

    private int site(String id) {
        return requireNonNull(sites.get(id));
    }

    private List<Supply.Load> closures(Reference reference, int quantity) {
        var closures = new ArrayList<Supply.Load>();
        for (Occupancy each : diary.closures(reference, horizon)) {
            closures.add(
                    load(each.interval(), diary.unavailability(each).quantity().orElse(quantity)));
        }
        return closures;
    }

    private static Supply.Load load(Interval interval, int pieces) {
        return new Supply.Load(Clock.second(interval.start()), Clock.secondAfter(interval.end()), pieces);
    }

    /** The visits of a patient who stay. */
    List<Taken.Use> patient(Reference patient) {
        var uses = new ArrayList<Taken.Use>();
        Predicate<VisitRow> stays = staying.among(patient);
        diary.visitsTaking(patient, horizon, row -> {
            if (stays.test(row)) {
                uses.add(new Taken.Use(row.startSecond(), row.endSecond(), 0, 0, 0));
            }
        });
        return uses;
    }

    /** All resources as supplies, in the order of their numbers. */
    List<Supply> supplies() {
        var supplies = new ArrayList<Supply>();
        for (Resource each : resources) {
            long gap = diary.longestTurnaround(each).toSeconds();
            boolean travels = travels(each);
            long way = travels ? diary.travel().longest().toSeconds() : 0;
            supplies.add(new Supply(
                    each.quantity(),
                    Math.max(gap, way),
                    travels,
                    each.quantity() > 1 ? taken(each).loads() : List.of()));
        }
        return supplies;
    }

    /** Where a visit is. */
    Stop stop(Visit visit) {
        return stop(visit.startSecond(), visit.endSecond(), crew(visit.service(), visit.resources()));
    }

    /** A place. */
    Stop stop(long start, long end, Crew crew) {
        return new Stop(clock().at(start), crew, new Seat(start, end, day(crew.site(), start), crew.footprint()));
    }

    /** Those who hold a visit of a service. */
    Crew crew(HealthcareService service, Seq<Resource> with) {
        return crews.computeIfAbsent(new CrewKey(service.id(), with), key -> assemble(service, with));
    }

    private Crew assemble(HealthcareService service, Seq<Resource> with) {
        Seq<Resource> sorted = with.sortBy(Resource::id);
        var supplies = new int[sorted.size()];
        var before = new long[sorted.size()];
        var after = new long[sorted.size()];
        for (int i = 0; i < supplies.length; i++) {
            Resource each = sorted.get(i);
            supplies[i] = requireNonNull(numbers.get(each.id()));
            before[i] = service.turnaroundBefore(each).toSeconds();
            after[i] = service.turnaroundAfter(each).toSeconds();
        }
        Optional<Resource> practitioner = first(sorted, ResourceKind.PRACTITIONER);
        String site = first(sorted, ResourceKind.ROOM)
                .or(() -> practitioner)
                .or(() -> sorted.headOption().toJavaOptional())
                .map(Resource::site)
                .orElse(Site.MAIN);
        return new Crew(
                sorted.map(Resource::id),
                practitioner.map(Resource::id),
                site,
                new Footprint(supplies, before, after, site(site)));
    }

    private static Optional<Resource> first(Seq<Resource> resources, ResourceKind kind) {
        return resources.find(each -> each.kind() == kind).toJavaOptional();
    }
}
