package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.LocalResolution;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.replanning.Place;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.service.Need;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.Optional;

/**
 * Every place that an appointment could have if nobody else had any, by walking along each session of a diary's content
 * and trying every way to meet the needs of its service: slow and plain.
 *
 * @param diary the diary
 * @param content its content
 * @param asOf the present, before which nobody is given a place
 */
record PlainPlaces(Diary diary, DiaryContent content, AsOf asOf) {

    static PlainPlaces of(Diary diary, AsOf asOf) {
        return new PlainPlaces(diary, diary.content(), asOf);
    }

    /** In order of session and start. */
    Seq<Place> of(Appointment appointment) {
        Seq<Place> found = List.empty();
        for (ClinicSession session : content.sessions()) {
            if (session.services().contains(appointment.service())) {
                found = found.appendAll(in(session, appointment));
            }
        }
        return found.distinct();
    }

    private Seq<Place> in(ClinicSession session, Appointment appointment) {
        Seq<Place> found = List.empty();
        Instant first = session.interval().start();
        Interval during = Interval.between(first, first.plus(diary.durationOf(appointment)));
        while (!during.end().isAfter(session.interval().end())) {
            if (isWanted(appointment, during.start()) && isHeld(session, during)) {
                found = found.appendAll(ways(session, appointment, during));
            }
            during = Interval.between(
                    during.start().plus(session.step()), during.end().plus(session.step()));
        }
        return found;
    }

    private boolean isWanted(Appointment appointment, Instant start) {
        boolean isTooEarly = appointment.earliest().filter(start::isBefore).isPresent();
        boolean isTooLate = appointment.latest().filter(start::isAfter).isPresent();
        // A wall clock that shows a time twice is met the first time.
        boolean isSecond = diary.zone().resolve(diary.zone().wallClock(start)) instanceof LocalResolution.Repeated twice
                && twice.second().equals(start);
        return !start.isBefore(asOf.instant()) && !isTooEarly && !isTooLate && !isSecond;
    }

    private boolean isHeld(ClinicSession session, Interval during) {
        return !isClosed(session.practitioner(), during) && !isClosed(site(session), during);
    }

    private boolean isClosed(String resourceOrSite, Interval during) {
        int pieces = content.resources()
                .find(each -> each.id().equals(resourceOrSite))
                .map(Resource::quantity)
                .getOrElse(1);
        return content.unavailable()
                .exists(each -> each.resource().equals(resourceOrSite)
                        && each.quantity().orElse(pieces) >= pieces
                        && each.interval().overlaps(during));
    }

    private String site(ClinicSession session) {
        return resource(session.room().orElse(session.practitioner())).site();
    }

    private Resource resource(String id) {
        return content.resources().filter(each -> each.id().equals(id)).single();
    }

    private Seq<Place> ways(ClinicSession session, Appointment appointment, Interval during) {
        Seq<Need> needs = diary.serviceOf(appointment).needs();
        Seq<Seq<Resource>> ways = List.of(List.empty());
        for (Need need : needs) {
            Seq<Resource> options = options(need, session, appointment, during);
            ways = ways.flatMap(
                    way -> options.filter(each -> !way.contains(each)).map(way::append));
        }
        Seq<String> extras = extras(appointment, needs);
        return ways.map(way -> new Place(
                during.start(), way.map(Resource::id).appendAll(extras).distinct()));
    }

    /** What it takes beyond its service's needs goes with it. */
    private Seq<String> extras(Appointment appointment, Seq<Need> needs) {
        return appointment
                .with()
                .map(this::resource)
                .filter(each -> each.kind() != ResourceKind.PRACTITIONER
                        && each.kind() != ResourceKind.ROOM
                        && !needs.exists(need -> need.isMetBy(each)))
                .map(Resource::id);
    }

    private Seq<Resource> options(Need need, ClinicSession session, Appointment appointment, Interval during) {
        if (need.kind() == ResourceKind.PRACTITIONER) {
            return List.of(resource(session.practitioner())).filter(need::isMetBy);
        }
        Seq<Resource> atSite =
                content.resources().filter(each -> each.site().equals(site(session)) && need.isMetBy(each));
        return need.kind() == ResourceKind.ROOM ? rooms(atSite, need, session, appointment, during) : atSite;
    }

    /** The session's own room, else any other; and at its old start with its practitioner the room that it has. */
    private Seq<Resource> rooms(
            Seq<Resource> atSite, Need need, ClinicSession session, Appointment appointment, Interval during) {
        Seq<Resource> own = List.ofAll(session.room().stream().toList())
                .map(this::resource)
                .filter(each -> willDo(each, need, appointment, during));
        Seq<Resource> usual = own.isEmpty() ? atSite.filter(each -> willDo(each, need, appointment, during)) : own;
        boolean isThere = appointment.start().equals(Optional.of(during.start()))
                && appointment.with().contains(session.practitioner());
        Seq<Resource> had = isThere
                ? appointment
                        .with()
                        .map(this::resource)
                        .filter(each -> willDo(each, need, appointment, during) && !isClosed(each.site(), during))
                : List.empty();
        return had.appendAll(usual).distinct();
    }

    private boolean willDo(Resource room, Need need, Appointment appointment, Interval during) {
        return need.isMetBy(room)
                && room.capabilities().containsAll(appointment.accessibility())
                && !isClosed(room.id(), during);
    }
}
