package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import io.github.medsecretary.scheduling.resource.TravelTimes;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.vavr.Tuple;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.Optional;

/** What a diary is kept for and bookings do not change: sites, resources, services, by id. */
record Premises(
        SiteZone zone,
        TreeMap<String, Site> sites,
        TravelTimes travel,
        TreeMap<String, Resource> resources,
        TreeMap<String, HealthcareService> services,
        Map<String, Vector<Resource>> byPlace) {

    static Premises of(DiaryContent content) {
        return new Premises(
                content.zone(),
                TreeMap.ofEntries(content.sites().map(each -> Tuple.of(each.id(), each))),
                content.travel(),
                TreeMap.ofEntries(content.resources().map(each -> Tuple.of(each.id(), each))),
                TreeMap.ofEntries(content.services().map(each -> Tuple.of(each.id(), each))),
                byPlace(content.resources()));
    }

    private static Map<String, Vector<Resource>> byPlace(Seq<Resource> resources) {
        return resources.sortBy(Resource::id).foldLeft(TreeMap.empty(), (known, each) -> {
            String place = place(each.site(), each.kind());
            return known.put(place, known.getOrElse(place, Vector.empty()).append(each));
        });
    }

    /** The reference to what an unavailability names: a resource, or else a site. */
    Reference reference(String resourceOrSite) {
        return resources
                .get(resourceOrSite)
                .map(Resource::reference)
                .orElse(() -> sites.get(resourceOrSite).map(Site::reference))
                .getOrElseThrow(() -> new IllegalArgumentException("unknown resource"));
    }

    /** The resources of a site of one kind, in order of id. */
    Seq<Resource> at(String site, ResourceKind kind) {
        return byPlace.getOrElse(place(site, kind), Vector.empty());
    }

    HealthcareService service(String id) {
        return services.get(id).getOrElseThrow(() -> new IllegalArgumentException("unknown service"));
    }

    Duration durationOf(Appointment appointment) {
        return appointment
                .duration()
                .orElseGet(() -> service(appointment.service()).duration());
    }

    Optional<Visit> visit(Appointment appointment) {
        return appointment
                .start()
                .filter(start -> appointment.status().isOccupying())
                .map(start -> new Visit(
                        appointment,
                        service(appointment.service()),
                        Interval.between(start, start.plus(durationOf(appointment))),
                        taken(appointment)));
    }

    Optional<Site> siteOf(Visit visit) {
        return visit.first(ResourceKind.ROOM)
                .or(() -> visit.first(ResourceKind.PRACTITIONER))
                .or(() -> visit.resources().headOption().toJavaOptional())
                .flatMap(resource -> sites.get(resource.site()).toJavaOptional());
    }

    private Seq<Resource> taken(Appointment appointment) {
        return appointment
                .with()
                .sorted()
                .map(id -> resources.get(id).getOrElseThrow(() -> new IllegalArgumentException("unknown resource")));
    }

    private static String place(String site, ResourceKind kind) {
        return kind.code() + "/" + site;
    }
}
