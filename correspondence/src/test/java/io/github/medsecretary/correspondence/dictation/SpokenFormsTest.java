package io.github.medsecretary.correspondence.dictation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.text.ClinicalText;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A practice says which words are commands. */
class SpokenFormsTest {

    private static final String HEADER = "#medsecretary-dictation\t1\n#name\tours\n#version\t2\n#licence\tprivate\n";

    /** Names in the table's guards that stand for all phrases of a command. */
    private static final HashSet<String> NAMES = HashSet.of(
            "line", "line within", "heading", "next", "number", "first number", "taking back", "colon", "bullet point");

    private static SpokenForms forms(String rows) {
        return SpokenForms.parse(HEADER + rows).get();
    }

    private static String typed(SpokenForms forms, String spoken) {
        return new Typing(HeadingLabels.titles(), forms)
                .type(ClinicalText.of(spoken).get())
                .get()
                .text()
                .value();
    }

    private static String typedOver(String rows, String spoken) {
        return typed(forms(rows).over(SpokenForms.uk()), spoken);
    }

    @Test
    void aPracticeAddsPhrasesOfItsOwn() {
        assertEquals("And/or.", typedOver("mark-joining\tstroke\t/", "and stroke or full stop"));
        assertEquals("A stroke.", typedOver("mark-joining\tstroke\t/", "a stroke full stop"));
        assertEquals("One.\n\nTwo", typedOver("paragraph\tfresh start", "one full stop fresh start two"));
        assertEquals("A 4 dash splint", typedOver("before\tdash\t4", "a 4 dash splint"));
    }

    @Test
    void aPracticeSaysAnotherThingOfAPhrase() {
        assertEquals("One—two", typedOver("mark-joining\tdash\t—", "one dash two"));
        assertEquals("Well.", typedOver("mark-after\tperiod\t.", "well period"));
        assertEquals("Well period", typed(SpokenForms.uk(), "well period"));
    }

    @Test
    void aPracticeTakesARowAway() {
        assertEquals("Marks ampersand spencer", typedOver("-mark-between\tampersand\t&", "marks ampersand spencer"));
        assertEquals("One – of two", typedOver("-after\tdash\tof", "one dash of two"));
    }

    @Test
    void aPracticeDoesWithoutTheBuiltInForms() {
        assertEquals("Bon, jour full stop", typed(forms("mark-after\tvirgule\t,"), "bon virgule jour full stop"));
        assertEquals("Words comma words", typed(forms(""), "words comma words"));
    }

    @Test
    void formsKnowTheTextsTheyComeFrom() {
        SpokenForms both = forms("").over(SpokenForms.uk());
        assertEquals(
                List.of("ours", "uk-dictation"),
                both.layers().map(SpokenForms.Layer::name).toList());
        assertEquals("ours 2 over uk-dictation 1", both.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "line\\tnew line\\nlines\\tthis | 6:1: KIND_UNKNOWN",
                "line | 5:1: CELLS_WRONG",
                "line\\tnew line\\tx | 5:1: CELLS_WRONG",
                "mark-after\\tcomma | 5:1: CELLS_WRONG",
                "line\\t | 5:6: PHRASE_MALFORMED",
                "line\\tNew line | 5:6: PHRASE_MALFORMED",
                "line\\tnew  line | 5:6: PHRASE_MALFORMED",
                "mark-after\\tcomma\\tx | 5:18: VALUE_MALFORMED",
                "number\\tone\\teins | 5:12: VALUE_MALFORMED",
                "after\\tdash\\t | 5:12: VALUE_MALFORMED",
                "line\\tnew line\\n\\nline\\tnew line | 7:6: SAID_BEFORE",
                "mark-after\\tdash\\t,\\nmark-joining\\tdash\\t- | 6:14: SAID_BEFORE",
                "#name\\tanother | 1:1: HEADER_INCOMPLETE"
            })
    void whatIsWrongIsToldWithLineAndColumn(String rows, String error) {
        String text = HEADER + rows.replace("\\t", "\t").replace("\\n", "\n");
        assertEquals(
                error, SpokenForms.parse(text).getLeft().map(Object::toString).mkString(" "));
    }

    @Test
    void aTextWithoutLicenceIsRefused() {
        assertEquals(
                List.of(SpokenFormsCode.NOT_SPOKEN_FORMS, SpokenFormsCode.HEADER_INCOMPLETE),
                SpokenForms.parse("line\tnew line\nline\tnext line")
                        .getLeft()
                        .map(SpokenFormsError::code)
                        .toList());
    }

    @Test
    void theBuiltInTextGuardsWhatItHas() {
        Seq<String> rows = List.of(SpokenForms.uk().print().split("\n"))
                .filter(each -> each.startsWith("before\t") || each.startsWith("after\t"));
        Seq<String> strangers = rows.map(each -> each.split("\t", -1)[1])
                .distinct()
                .reject(NAMES::contains)
                .reject(each ->
                        List.of(Form.values()).exists(form -> SpokenForms.uk().has(form, each)));
        assertEquals(List.empty(), strangers.toList());
        assertTrue(rows.size() > 500);
    }
}
