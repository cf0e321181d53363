package io.github.medsecretary.terminology.proposal;

import static io.github.medsecretary.terminology.lexicon.Lexicons.base;
import static io.github.medsecretary.terminology.lexicon.Lexicons.lexicon;
import static io.github.medsecretary.terminology.lexicon.Lexicons.shortForm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.Layer;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

class LearningTest {

    private static final Layers LAYERS = base(shortForm("COPD", "chronic obstructive pulmonary disease", 900));
    private static final Learning LEARNING = Learning.beside(Dictionary.of(LAYERS), 2);

    private static OwnedLetter letter(String owner, String text) {
        return new OwnedLetter(ClinicalText.of(text).get(), DocumentContext.unknown(), owner);
    }

    private static final Seq<OwnedLetter> LETTERS = List.of(
            letter("Quay", "Seen in QXS today. QXS again. COPD is stable."),
            letter("Quay", "Back to QXS."),
            letter("Quay", "Quick extra session (QES) was offered."),
            letter("Quay", "We offered a quick extra session (QES)."),
            letter("Quay", "PAST QXT HISTORY: none. Dr XQT Jones came."),
            letter("Hill", "Seen in QXS today."),
            letter("Hill", "Chronic obstructive pulmonary disease (COPD)."));

    private static Seq<String> shown(Seq<Proposal> proposals) {
        return proposals.map(each -> each.owner() + " " + each.shortForm() + "="
                + each.longForm().orElse("?") + " " + each.letters() + "/" + each.uses());
    }

    @Test
    void whatStandsInSeveralLettersOfAnOwnerIsProposedWithCounts() {
        assertEquals(List.of("Quay QES=quick extra session 2/2", "Quay QXS=? 2/3"), shown(LEARNING.from(LETTERS)));
    }

    @Test
    void theOrderOfTheLettersMakesNoDifference() {
        assertEquals(LEARNING.from(LETTERS), LEARNING.from(LETTERS.reverse()));
    }

    @Test
    void anAcceptedProposalIsKnownFromThenOn() {
        Proposal explained = LEARNING.from(LETTERS).head();
        Proposal asked = LEARNING.from(LETTERS).last();
        assertTrue(asked.row().isEmpty());
        String given = asked.entry("Quay extra service")
                .cells()
                .prepend("abbreviation")
                .mkString("\t");
        var layers = LAYERS.with(Layer.PRACTICE, lexicon(explained.row().orElseThrow(), given));
        assertEquals(List.empty(), Learning.beside(Dictionary.of(layers), 2).from(LETTERS));
    }

    @Test
    void oneLetterTeachesNothing() {
        assertThrows(IllegalArgumentException.class, () -> Learning.beside(Dictionary.of(LAYERS), 1));
        assertEquals(List.empty(), LEARNING.from(LETTERS.take(1)));
        assertEquals(List.empty(), Learning.beside(Dictionary.of(LAYERS), 3).from(LETTERS));
    }

    @Test
    void namesAreNotLearnt() {
        var context = DocumentContext.builder().names(List.of("QXS Smith")).build();
        var letters = List.of("Seen with QXS.", "QXS came.")
                .map(text -> new OwnedLetter(ClinicalText.of(text).get(), context, "Quay"));
        assertEquals(List.empty(), LEARNING.from(letters));
    }
}
