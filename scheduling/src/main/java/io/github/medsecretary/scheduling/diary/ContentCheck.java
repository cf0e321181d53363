package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import io.github.medsecretary.scheduling.resource.TravelTimes;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Function;

/** Everything that is wrong with a diary's content, in the order of its lists. */
final class ContentCheck {

    private final DiaryContent content;
    private final References known;

    ContentCheck(DiaryContent content) {
        this.content = content;
        this.known = References.of(content);
    }

    Seq<Problem> problems() {
        var sessions = new SessionCheck(known);
        var bookings = new BookingCheck(known);
        return List.<Seq<Problem>>of(
                        each("sites", content.sites(), site -> List.empty()),
                        each("travel", content.travel().legs(), this::leg),
                        each("resources", content.resources(), this::resource),
                        each("services", content.services(), this::service),
                        each("sessions", content.sessions(), sessions::session),
                        each("unavailable", content.unavailable(), sessions::unavailability),
                        each("appointments", content.appointments(), bookings::appointment),
                        each("links", content.links(), bookings::connection),
                        each("matches", content.matches(), bookings::connection),
                        duplicates("sites", content.sites().map(Site::id)),
                        duplicates("resources", content.resources().map(Resource::id)),
                        duplicates("services", content.services().map(HealthcareService::id)),
                        duplicates("sessions", content.sessions().map(ClinicSession::id)),
                        duplicates("appointments", content.appointments().map(each -> each.id())))
                .flatMap(found -> found);
    }

    private static <T> Seq<Problem> each(String list, Seq<T> things, Function<T, Seq<Problem>> check) {
        List<Problem> found = List.empty();
        int index = 0;
        for (T thing : things) {
            for (Problem problem : check.apply(thing)) {
                found = found.prepend(problem.under(index).under(list));
            }
            index++;
        }
        return found.reverse();
    }

    private static Seq<Problem> duplicates(String list, Seq<String> ids) {
        List<Problem> found = List.empty();
        var seen = new java.util.TreeSet<String>();
        int index = 0;
        for (String id : ids) {
            if (!seen.add(id)) {
                found = found.prepend(Problem.of(SchedulingCode.DUPLICATE_ID)
                        .under("id")
                        .under(index)
                        .under(list));
            }
            index++;
        }
        return found.reverse();
    }

    private Seq<Problem> leg(TravelTimes.Leg leg) {
        return known.site(leg.from(), "from")
                .appendAll(known.site(leg.to(), "to"))
                .appendAll(References.require(!leg.time().isNegative(), SchedulingCode.OUT_OF_RANGE, "minutes"));
    }

    private Seq<Problem> resource(Resource resource) {
        int most = resource.kind() == ResourceKind.DEVICE ? Integer.MAX_VALUE : 1;
        boolean possible = 1 <= resource.quantity() && resource.quantity() <= most;
        return known.site(resource.site(), "site")
                .appendAll(References.require(possible, SchedulingCode.OUT_OF_RANGE, "quantity"))
                .appendAll(References.require(
                        !resource.turnaround().isNegative(), SchedulingCode.OUT_OF_RANGE, "turnaround"));
    }

    private Seq<Problem> service(HealthcareService service) {
        return References.positive(service.duration(), "minutes")
                .appendAll(References.require(
                        !service.bufferAfter().isNegative(), SchedulingCode.OUT_OF_RANGE, "bufferAfter"))
                .appendAll(References.require(
                        !service.bufferBefore().isNegative(), SchedulingCode.OUT_OF_RANGE, "bufferBefore"))
                .appendAll(atMostOne(service, ResourceKind.PRACTITIONER))
                .appendAll(atMostOne(service, ResourceKind.ROOM));
    }

    private static Seq<Problem> atMostOne(HealthcareService service, ResourceKind kind) {
        return References.require(
                service.needs().count(need -> need.kind() == kind) <= 1, SchedulingCode.OUT_OF_RANGE, "needs");
    }
}
