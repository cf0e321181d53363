package io.github.medsecretary.correspondence.dictation;

import io.github.medsecretary.correspondence.content.Absence;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Heading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;

/** Gives a passage the shape that its heading calls for: a list of sentences, or running text. */
final class Bodies {

    private static final Seq<String> NO_ALLERGIES = List.of(
            "no known allergies",
            "no known drug allergies",
            "no known medication allergies",
            "no allergies",
            "no drug allergies",
            "none known",
            "none",
            "nil known",
            "nil",
            "nkda");

    private Bodies() {}

    static Body of(Heading heading, String text) {
        Seq<String> sentences = List.of(text.split("\n", -1)).map(Items::said).flatMap(Sentences::of);
        return switch (heading) {
            case DIAGNOSES -> new Body.Diagnoses(sentences.map(Sentences::item));
            case INVESTIGATION_RESULTS -> new Body.Results(sentences.map(Sentences::item));
            case MEDICATIONS_AND_MEDICAL_DEVICES ->
                new Body.Medicines(sentences.map(Sentences::item).map(MedicineSentence::read));
            case PLAN_AND_REQUESTED_ACTIONS -> new Body.Actions(sentences.map(ActionSentence::read));
            case ALLERGIES_AND_ADVERSE_REACTIONS -> allergies(sentences.map(Sentences::item));
            default -> new Body.Narrative(text);
        };
    }

    private static Body allergies(Seq<String> items) {
        boolean none = items.forAll(item -> NO_ALLERGIES.contains(item.toLowerCase(Locale.ROOT)));
        return none ? new Body.Absent("allergies", Absence.KNOWN_NONE) : new Body.Allergies(items);
    }
}
