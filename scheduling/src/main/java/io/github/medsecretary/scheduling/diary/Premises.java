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
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** What a diary is kept for and bookings do not change: sites, resources, services, by id and by number. */
record Premises(
        SiteZone zone,
        TreeMap<String, Site> sites,
        TravelTimes travel,
        TreeMap<String, Resource> resources,
        TreeMap<String, HealthcareService> services,
        Map<String, Vector<Resource>> byPlace,
        Numbered<Site> numberedSites,
        Numbered<Resource> numberedResources,
        Numbered<HealthcareService> numberedServices,
        Duration longestBuffer) {

    static Premises of(DiaryContent content) {
        return new Premises(
                content.zone(),
                TreeMap.ofEntries(content.sites().map(each -> Tuple.of(each.id(), each))),
                content.travel(),
                TreeMap.ofEntries(content.resources().map(each -> Tuple.of(each.id(), each))),
                TreeMap.ofEntries(content.services().map(each -> Tuple.of(each.id(), each))),
                byPlace(content.resources()),
                Numbered.of(content.sites(), Site::id),
                Numbered.of(content.resources(), Resource::id),
                Numbered.of(content.services(), HealthcareService::id),
                content.services()
                        .flatMap(each -> List.of(each.bufferBefore(), each.bufferAfter()))
                        .max()
                        .getOrElse(Duration.ZERO));
    }

    /** The longest that a resource may have to be free between two visits. */
    Duration longestTurnaround(Resource resource) {
        Duration own = resource.turnaround();
        return resource.kind().hasTurnaround() && own.compareTo(longestBuffer) < 0 ? longestBuffer : own;
    }

    private static Map<String, Vector<Resource>> byPlace(Seq<Resource> resources) {
        return resources.sortBy(Resource::id).foldLeft(TreeMap.empty(), (known, each) -> {
            String place = place(each.site(), each.kind());
            return known.put(place, known.getOrElse(place, Vector.empty()).append(each));
        });
    }

    private static String place(String site, ResourceKind kind) {
        return kind.code() + "/" + site;
    }

    /** The reference to what an unavailability names: a resource, or else a site. */
    Reference reference(String resourceOrSite) {
        Resource resource = numberedResources.find(resourceOrSite);
        return resource != null
                ? resource.reference()
                : sites.get(resourceOrSite).getOrElseThrow(Premises::unknown).reference();
    }

    /** The lane of a resource or site, if it is known; not that of a patient. */
    Optional<Lane> lane(Reference thing) {
        int site = thing.type().equals(Site.REFERENCE_TYPE) ? numberedSites.number(thing.id()) : -1;
        if (site >= 0) {
            return Optional.of(Lane.of(numberedResources.size() + site));
        }
        int number = numberedResources.number(thing.id());
        return number >= 0
                        && numberedResources.at(number).kind().referenceType().equals(thing.type())
                ? Optional.of(Lane.of(number))
                : Optional.empty();
    }

    /** The lane of a resource. */
    Lane lane(Resource resource) {
        return Lane.of(numbered(numberedResources.number(resource.id())));
    }

    /** The lane of a resource's id. */
    Lane laneOf(String resource) {
        return Lane.of(numbered(numberedResources.number(resource)));
    }

    int numberOfService(Appointment appointment) {
        return numbered(numberedServices.number(appointment.service()));
    }

    private static int numbered(int number) {
        if (number < 0) {
            throw unknown();
        }
        return number;
    }

    private static IllegalArgumentException unknown() {
        return new IllegalArgumentException("unknown site, resource or service");
    }

    /** The resources of a site of one kind, in order of id. */
    Seq<Resource> at(String site, ResourceKind kind) {
        return byPlace.getOrElse(place(site, kind), Vector.empty());
    }

    HealthcareService service(String id) {
        return numberedServices.at(numbered(numberedServices.number(id)));
    }

    Duration durationOf(Appointment appointment) {
        return appointment
                .duration()
                .orElseGet(() -> service(appointment.service()).duration());
    }

    /** From the start of an appointment that has one, for its duration. */
    Interval interval(Appointment appointment) {
        var start = appointment.start().orElseThrow();
        return Interval.between(start, start.plus(durationOf(appointment)));
    }

    Optional<Visit> visit(Appointment appointment) {
        return appointment.isOccupying() ? Optional.of(new Visit(appointment, this)) : Optional.empty();
    }

    Optional<Site> siteOf(Visit visit) {
        return visit.first(ResourceKind.ROOM)
                .or(() -> visit.first(ResourceKind.PRACTITIONER))
                .or(() -> visit.resources().headOption().toJavaOptional())
                .flatMap(resource -> Optional.ofNullable(numberedSites.find(resource.site())));
    }

    /** What an appointment takes, in order of id. */
    Seq<Resource> taken(Appointment appointment) {
        Seq<String> with = appointment.with();
        if (with.isEmpty()) {
            return List.empty();
        }
        var numbers = new int[with.size()];
        int next = 0;
        for (String id : with) {
            numbers[next++] = numbered(numberedResources.number(id));
        }
        Arrays.sort(numbers);
        List<Resource> taken = List.empty();
        for (int i = numbers.length; i-- > 0; ) {
            taken = taken.prepend(numberedResources.at(numbers[i]));
        }
        return taken;
    }
}
