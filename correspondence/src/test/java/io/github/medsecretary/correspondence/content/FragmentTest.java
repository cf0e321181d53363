package io.github.medsecretary.correspondence.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class FragmentTest {

    private static Fragment.Builder asked() {
        return Fragment.builder()
                .id("f1")
                .heading(Heading.ALLERGIES_AND_ADVERSE_REACTIONS)
                .otherwise(new Body.Narrative("Dim."))
                .labels(Labels.of(Label.THIRD_PARTY))
                .subject("sister")
                .derivedFrom(List.of("f2"));
    }

    @Test
    void whatIsAnsweredTakesThePlaceOfTheWordsAndOfNothingElse() {
        var answer = new Body.Allergies(List.of("penicillin: rash"));
        assertEquals(
                asked().body(answer).build(),
                asked().body(new Body.Narrative("Unknown.")).build().saying(answer));
    }
}
