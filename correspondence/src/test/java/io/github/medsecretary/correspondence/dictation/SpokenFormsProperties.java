package io.github.medsecretary.correspondence.dictation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.text.ClinicalText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a text says is what its forms are, however texts are laid over one another. */
class SpokenFormsProperties {

    @Provide
    Arbitrary<SpokenForms> forms() {
        return texts().map(each -> SpokenForms.parse(each).get());
    }

    /** Texts in which every phrase stands once for each kind of row. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> phrases = Arbitraries.of("stop", "new line", "dash", "semi-colon", "o'clock", "zwei wörter");
        Arbitrary<String> rows = Combinators.combine(
                        Arbitraries.of("", "-"), Arbitraries.of(Form.class), phrases, Arbitraries.of("x", "of"))
                .as((taken, form, phrase, word) -> taken + form.text() + "\t" + phrase + value(form, word));
        return Combinators.combine(
                        Arbitraries.of("a", "b", "the practice"),
                        rows.list().ofMaxSize(12).uniqueElements(SpokenFormsProperties::key))
                .as((name, all) -> "#medsecretary-dictation\t1\n# a remark\n#name\t" + name
                        + "\n#version\t1\n#licence\tApache-2.0\n" + String.join("\n", all));
    }

    private static String value(Form form, String word) {
        return switch (form.shape()) {
            case PHRASE -> "";
            case MARK -> "\t" + (word.equals("x") ? "–" : ".");
            case NUMBER -> "\t" + (word.equals("x") ? "1" : "12");
            case VALUE, NEIGHBOUR -> "\t" + word;
        };
    }

    private static String key(String row) {
        String[] cells = row.split("\t", -1);
        String bare = cells[0].startsWith("-") ? cells[0].substring(1) : cells[0];
        return (Form.MARKS.exists(each -> each.text().equals(bare)) ? "mark" : bare)
                + cells[1]
                + (bare.equals("before") || bare.equals("after") ? cells[2] : "");
    }

    @Property(tries = 200)
    void whatIsPrintedIsReadAgain(@ForAll("forms") SpokenForms forms) {
        assertEquals(forms, SpokenForms.parse(forms.print()).get());
        assertEquals(forms.print(), SpokenForms.parse(forms.print()).get().print());
    }

    @Property(tries = 200)
    void layersAreReadAgainToo(@ForAll("forms") SpokenForms one, @ForAll("forms") SpokenForms other) {
        SpokenForms both = one.over(other);
        assertEquals(both, SpokenForms.parse(both.print()).get());
    }

    @Property(tries = 200)
    void itDoesNotMatterWhichLayersAreLaidFirst(
            @ForAll("forms") SpokenForms one, @ForAll("forms") SpokenForms two, @ForAll("forms") SpokenForms three) {
        assertEquals(one.over(two).over(three), one.over(two.over(three)));
    }

    @Property(tries = 200)
    void theUpperLayerHolds(@ForAll("forms") SpokenForms one, @ForAll("forms") SpokenForms other) {
        SpokenForms both = one.over(other);
        assertTrue(java.util.List.of(both.print().split("\n"))
                .containsAll(java.util.List.of(one.print().split("\n"))));
    }

    @Property(tries = 200)
    void anyTextIsReadOrToldWhereItIsWrong(@ForAll String text, @ForAll("texts") String right, @ForAll int where) {
        int cut = Math.floorMod(where, right.length());
        String broken = right.substring(0, cut) + text + right.substring(cut);
        String[] lines = broken.split("\r\n|\n", -1);
        SpokenForms.parse(broken)
                .swap()
                .forEach(errors -> errors.forEach(each -> assertTrue(each.line() <= lines.length
                        && each.column() >= 1
                        && each.column() <= lines[each.line() - 1].length() + 1)));
    }

    @Property(tries = 100)
    void whateverTheFormsAreNoOtherWordIsSwallowed(@ForAll("forms") SpokenForms forms) {
        String typed = new Typing(HeadingLabels.titles(), forms)
                .type(ClinicalText.of("she walks to school and swims").get())
                .get()
                .text()
                .value();
        assertEquals("She walks to school and swims", typed);
    }
}
