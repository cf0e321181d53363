package io.github.medsecretary.correspondence.content;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;

/**
 * How much a letter holds, so that a reader, or a system at the other end, sees that some of it was lost on the way. It
 * counts what it is given: of an audience's letter, only what that audience reads.
 *
 * @param sections headings under which something stands
 * @param diagnoses diagnoses
 * @param medicines medicines
 * @param allergies allergies
 * @param results results
 * @param actions what is asked of anybody
 * @param actionsForPatient what is asked of the patient
 */
public record Manifest(
        int sections, int diagnoses, int medicines, int allergies, int results, int actions, int actionsForPatient) {

    /** What these bodies, under so many headings, hold. */
    public static Manifest of(int sections, Iterable<? extends Body> bodies) {
        var all = new Manifest(sections, 0, 0, 0, 0, 0, 0);
        for (Body each : bodies) {
            all = all.and(each);
        }
        return all;
    }

    private Manifest and(Body body) {
        int more = body.size();
        return switch (body.kind()) {
            case "diagnoses" ->
                new Manifest(sections, diagnoses + more, medicines, allergies, results, actions, actionsForPatient);
            case "medicines" ->
                new Manifest(sections, diagnoses, medicines + more, allergies, results, actions, actionsForPatient);
            case "allergies" ->
                new Manifest(sections, diagnoses, medicines, allergies + more, results, actions, actionsForPatient);
            case "results" ->
                new Manifest(sections, diagnoses, medicines, allergies, results + more, actions, actionsForPatient);
            case "actions" ->
                new Manifest(
                        sections,
                        diagnoses,
                        medicines,
                        allergies,
                        results,
                        actions + more,
                        actionsForPatient + forPatient(body));
            default -> this;
        };
    }

    private static int forPatient(Body body) {
        return body instanceof Body.Actions all ? all.items().count(each -> each.owner() == Action.Owner.PATIENT) : 0;
    }

    /** What somebody who found only {@code found} has lost, by name; empty if nothing is lacking. */
    public Seq<String> lostIn(Manifest found) {
        return TreeMap.of("sections", sections - found.sections)
                .put("diagnoses", diagnoses - found.diagnoses)
                .put("medicines", medicines - found.medicines)
                .put("allergies", allergies - found.allergies)
                .put("results", results - found.results)
                .put("actions", actions - found.actions)
                .put("actions for the patient", actionsForPatient - found.actionsForPatient)
                .filterValues(lost -> lost > 0)
                .keySet()
                .toList();
    }
}
