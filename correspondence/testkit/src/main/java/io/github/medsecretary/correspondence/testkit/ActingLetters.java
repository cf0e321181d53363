package io.github.medsecretary.correspondence.testkit;

import io.github.medsecretary.core.testkit.Disclosures;
import io.github.medsecretary.correspondence.content.Absence;
import io.github.medsecretary.correspondence.content.Action;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Medicine;
import io.vavr.collection.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of letters by which something is to be done: actions, allergies and medicines, several to a fragment. */
public final class ActingLetters {

    private ActingLetters() {}

    /** Letters of up to eight fragments with any labels, under the headings where such things stand. */
    public static Arbitrary<LetterContent> contents() {
        return Combinators.combine(
                        Letters.contents(), fragment().list().ofMinSize(1).ofMaxSize(8))
                .as((letter, fragments) -> letter.saying(List.ofAll(fragments)
                        .zipWithIndex((each, index) -> each.id("f" + index).build())));
    }

    private static Arbitrary<Fragment.Builder> fragment() {
        return Combinators.combine(
                        Arbitraries.of(
                                Heading.PLAN_AND_REQUESTED_ACTIONS,
                                Heading.ALLERGIES_AND_ADVERSE_REACTIONS,
                                Heading.MEDICATIONS_AND_MEDICAL_DEVICES,
                                Heading.CLINICAL_SUMMARY),
                        body(),
                        Disclosures.labelSets())
                .as((heading, body, labels) ->
                        Fragment.builder().heading(heading).body(body).labels(labels));
    }

    // Entries are drawn from few, so that some are said twice.
    private static Arbitrary<Body> body() {
        return Arbitraries.oneOf(
                action().list().ofMinSize(1).ofMaxSize(4).map(each -> new Body.Actions(List.ofAll(each))),
                medicine().list().ofMinSize(1).ofMaxSize(4).map(each -> new Body.Medicines(List.ofAll(each))),
                Arbitraries.of("penicillin: rash", "latex", "peanuts")
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(each -> new Body.Allergies(List.ofAll(each))),
                Arbitraries.of(Absence.class).map(why -> new Body.Absent("allergies", why)),
                Arbitraries.of("She is well.", "Please repeat the blood test.").map(Body.Narrative::new));
    }

    private static Arbitrary<Action> action() {
        return Combinators.combine(
                        Arbitraries.of(Action.Owner.class),
                        Arbitraries.of("Please repeat the blood test.", "Please book a scan.", "Please ring."))
                .as((owner, text) -> new Action(owner, text, Optional.empty()));
    }

    private static Arbitrary<Medicine> medicine() {
        return Combinators.combine(
                        Arbitraries.of("ramipril", "aspirin", "mesalazine"),
                        Arbitraries.of("5 mg", "10 mg").optional(),
                        Arbitraries.of("started", "stopped", "increased", "unchanged", "by hand")
                                .optional(),
                        Arbitraries.of("flare", "cough").optional(0.3))
                .as((name, dose, change, reason) -> Medicine.builder()
                        .name(name)
                        .dose(dose)
                        .change(change)
                        .reason(reason)
                        .build());
    }
}
