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
    public static Manifest of(int sections, Seq<Body> bodies) {
        return new Manifest(
                sections,
                count(bodies, "diagnoses"),
                count(bodies, "medicines"),
                count(bodies, "allergies"),
                count(bodies, "results"),
                count(bodies, "actions"),
                actions(bodies).count(each -> each.owner() == Action.Owner.PATIENT));
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

    private static int count(Seq<Body> bodies, String kind) {
        return bodies.filter(each -> each.kind().equals(kind))
                .map(Body::size)
                .sum()
                .intValue();
    }

    private static Seq<Action> actions(Seq<Body> bodies) {
        return bodies.filter(Body.Actions.class::isInstance).flatMap(each -> ((Body.Actions) each).items());
    }
}
