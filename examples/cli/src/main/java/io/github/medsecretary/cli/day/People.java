package io.github.medsecretary.cli.day;

import io.github.medsecretary.cli.input.Failure;
import io.github.medsecretary.cli.input.InputFile;
import io.github.medsecretary.cli.letter.PeopleShape;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * Everybody whom a practice knows, by id. The first organisation of the file is the practice itself.
 *
 * @param patients the patients
 * @param practitioners who looks after them
 * @param organisations the practice and others
 * @param failures who could not be read
 */
record People(
        Map<String, PeopleShape.Known> patients,
        Map<String, Practitioner> practitioners,
        Seq<Organisation> organisations,
        Seq<Failure> failures) {

    private static final Seq<String> FIELDS = List.of("patients", "practitioners", "organisations");

    static People of(InputFile file) {
        var patients = file.items("patients", PeopleShape::patient);
        var practitioners = file.items("practitioners", PeopleShape::practitioner);
        var organisations = file.items("organisations", PeopleShape::organisation);
        var ownOrganisations = byId(organisations.read(), Organisation::id);
        Seq<Failure> unknown = file.names()
                .removeAll(FIELDS)
                .map(name -> file.located(Problem.of(CoreCode.MALFORMED, "This field is not known here.")
                        .under(name)));
        return new People(
                byId(patients.read(), each -> each.patient().id()),
                byId(practitioners.read(), Practitioner::id),
                organisations.read().filter(each -> ownOrganisations.containsKey(each.id())),
                unknown.appendAll(patients.failures())
                        .appendAll(practitioners.failures())
                        .appendAll(organisations.failures())
                        .appendAll(shared(
                                file,
                                "patients",
                                patients.read(),
                                each -> each.patient().id()))
                        .appendAll(shared(file, "practitioners", practitioners.read(), Practitioner::id))
                        .appendAll(shared(file, "organisations", organisations.read(), Organisation::id)));
    }

    // Of two with one id nobody knows who is meant, so that neither is used.
    private static <T> Map<String, T> byId(Seq<T> all, Function<T, String> id) {
        var seen = new java.util.TreeMap<String, Option<T>>();
        all.forEach(each -> seen.merge(id.apply(each), Option.some(each), (one, other) -> Option.none()));
        return TreeMap.ofAll(seen).flatMap((key, one) -> one.map(each -> Tuple.of(key, each)));
    }

    private static <T> Option<Failure> shared(InputFile file, String list, Seq<T> all, Function<T, String> id) {
        return Option.when(
                byId(all, id).size() < all.size(),
                () -> file.located(Problem.of(DayCode.SHARED_ID).under(list)));
    }
}
