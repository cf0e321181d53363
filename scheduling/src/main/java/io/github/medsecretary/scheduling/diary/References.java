package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.problem.Code;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** The ids that a diary or its content knows, and what is to be said of one that it doesn't. */
record References(
        Predicate<String> sites,
        Function<String, Optional<Resource>> resources,
        Predicate<String> services,
        Predicate<String> appointments) {

    static References of(DiaryContent content) {
        var resources = new TreeMap<String, Resource>();
        content.resources().forEach(each -> resources.put(each.id(), each));
        return new References(
                ids(content.sites(), Site::id)::contains,
                id -> Optional.ofNullable(resources.get(id)),
                ids(content.services(), HealthcareService::id)::contains,
                ids(content.appointments(), Appointment::id)::contains);
    }

    static References of(Diary diary) {
        return new References(
                diary.sites()::containsKey,
                diary::resource,
                diary.services()::containsKey,
                diary.appointments()::containsKey);
    }

    private static <T> Set<String> ids(Iterable<T> things, Function<T, String> id) {
        var ids = new TreeSet<String>();
        things.forEach(each -> ids.add(id.apply(each)));
        return ids;
    }

    static Seq<Problem> require(boolean holds, Code code, String field) {
        return holds ? List.empty() : List.of(Problem.of(code).under(field));
    }

    static Seq<Problem> positive(Duration duration, String field) {
        return require(!duration.isNegative() && !duration.isZero(), SchedulingCode.EMPTY_INTERVAL, field);
    }

    Seq<Problem> site(String id, String field) {
        return require(sites.test(id), SchedulingCode.UNKNOWN_SITE, field);
    }

    Seq<Problem> service(String id, String field) {
        return require(services.test(id), SchedulingCode.UNKNOWN_SERVICE, field);
    }

    Seq<Problem> services(Seq<String> ids, String field) {
        return ids.zipWithIndex()
                .flatMap(each -> service(each._1, Integer.toString(each._2)))
                .map(problem -> problem.under(field));
    }

    Seq<Problem> appointment(String id, String field) {
        return require(appointments.test(id), SchedulingCode.UNKNOWN_APPOINTMENT, field);
    }

    Seq<Problem> resource(String id, String field) {
        return require(resources.apply(id).isPresent(), SchedulingCode.UNKNOWN_RESOURCE, field);
    }

    Seq<Problem> resource(String id, ResourceKind kind, String field) {
        return resources
                .apply(id)
                .map(found -> require(found.kind() == kind, SchedulingCode.WRONG_KIND, field))
                .orElseGet(() -> resource(id, field));
    }

    Seq<Problem> resourceOrSite(String id, String field) {
        return require(resources.apply(id).isPresent() || sites.test(id), SchedulingCode.UNKNOWN_RESOURCE, field);
    }
}
