package io.github.medsecretary.correspondence.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Enclosure;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Stationery;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnclosureCheckTest {

    private static LetterContent letter(String text, Enclosure... enclosures) {
        return Sample.content(List.of(Sample.text("a", text)))
                .on(Stationery.builder().enclosures(List.of(enclosures)).build());
    }

    private static Enclosure leaflet(Label... labels) {
        return new Enclosure("e1", "Leaflet", Labels.of(labels));
    }

    private static Seq<String> found(LetterContent content) {
        return EnclosureCheck.check(Desk.draft(content, Sample.gp(), Sample.pt()))
                .map(each -> each.rule().name() + " " + each.about().head().id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I enclose the report.",
                "The report is enclosed.",
                "Enclosed please find the leaflet.",
                "Please find attached the results.",
                "I have attached a copy.",
                "Encl: leaflet",
                "She did not come. The report is enclosed."
            })
    void whatIsSaidToBeEnclosedMustBe(String text) {
        assertEquals(List.of("enclosure-missing gp", "enclosure-missing pt"), found(letter(text)));
        assertEquals(List.empty(), found(letter(text, leaflet())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He is afraid of enclosed spaces.",
                "The retina is attached.",
                "The cyst is enclosed by bone.",
                "Nothing is enclosed.",
                "I do not enclose the report.",
                "She is well."
            })
    void otherWordsAreNoEnclosures(String text) {
        assertEquals(List.empty(), found(letter(text)));
        assertEquals(List.of("enclosure-unmentioned gp", "enclosure-unmentioned pt"), found(letter(text, leaflet())));
    }

    @Test
    void whoIsNotToGetItIsNotToReadOfIt() {
        assertEquals(List.of("enclosure-missing pt"), found(letter("The report is enclosed.", leaflet(Label.NOPAT))));
    }

    @Test
    void whatIsMissingBlocksAndWhatIsUnmentionedIsToldToTheSigner() {
        Incomplete missing = Desk.begun(Desk.draft(letter("I enclose the report."), Sample.gp()))
                .complete(Desk.field(), "s-green", Desk.NINE)
                .getLeft();
        assertEquals(Severity.BLOCK, missing.findings().head().severity());
        AwaitingSignature unmentioned = Desk.awaiting(Desk.draft(letter("She is well.", leaflet()), Sample.gp()));
        assertEquals(1, unmentioned.notes().size());
        assertTrue(unmentioned.notes().forAll(each -> each.severity() == Severity.WARN));
    }
}
