package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.scheduling.conflict.Availability;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.service.Need;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What a visit could take at a place that somebody wants: all that they named, practitioners too, and for each need that
 * nothing named stands for whatever the site has. The site is that of the named room, else of the named practitioner,
 * else any.
 */
record WantedSeats(Diary diary, Availability availability, SlotRequest request) {

    Seats seats() {
        Seq<Resource> named = request.with().distinct().flatMap(id -> Option.ofOptional(diary.resource(id)));
        Option<String> site = first(named, ResourceKind.ROOM)
                .orElse(first(named, ResourceKind.PRACTITIONER))
                .map(Resource::site);
        // A need that nothing can meet is left open: that it is not met is one of the reasons.
        var open = Filling.of(availability.service().needs(), named)
                .open()
                .map(need -> new Open(need, candidates(need, site)))
                .filter(each -> !each.candidates().isEmpty());
        return Seats.of(open.map(Open::need), open.map(Open::candidates), named.map(this::seat));
    }

    private record Open(Need need, Seq<Seat> candidates) {}

    private static Option<Resource> first(Seq<Resource> named, ResourceKind kind) {
        return named.sortBy(Resource::id).find(each -> each.kind() == kind);
    }

    private Seq<Seat> candidates(Need need, Option<String> site) {
        return List.ofAll(diary.resources().values())
                .filter(need::isMetBy)
                .filter(each -> site.forAll(each.site()::equals))
                .map(this::seat);
    }

    private Seat seat(Resource resource) {
        return Seat.of(resource, availability, request);
    }
}
