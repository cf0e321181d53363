package io.github.medsecretary.cli.day;

import io.github.medsecretary.cli.input.Failure;
import io.github.medsecretary.cli.input.InputFile;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;

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
        Seq<Failure> unknown = file.names()
                .removeAll(FIELDS)
                .map(name -> file.located(Problem.of(CoreCode.MALFORMED, "This field is not known here.")
                        .under(name)));
        return new People(
                TreeMap.ofEntries(
                        patients.read().map(each -> Tuple.of(each.patient().id(), each))),
                TreeMap.ofEntries(practitioners.read().map(each -> Tuple.of(each.id(), each))),
                organisations.read(),
                unknown.appendAll(patients.failures())
                        .appendAll(practitioners.failures())
                        .appendAll(organisations.failures()));
    }
}
