package io.github.medsecretary.terminology.expansion;

import static io.github.medsecretary.terminology.lexicon.Lexicons.base;
import static io.github.medsecretary.terminology.lexicon.Lexicons.flagged;
import static io.github.medsecretary.terminology.lexicon.Lexicons.row;
import static io.github.medsecretary.terminology.lexicon.Lexicons.shortForm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.document.Document;
import io.github.medsecretary.terminology.reading.Dictionary;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of writing short forms out. */
class ExpansionProperties {

    private static final Dictionary DICTIONARY = Dictionary.of(base(
            shortForm("MI", "myocardial infarction", 900),
            flagged("DVT", "deep vein thrombosis", "plural-s-ok"),
            flagged("PA", "pernicious anaemia", "unsafe"),
            row("plain-language", "myocardial infarction", "a heart attack", "us"),
            row("heading", "Plan", "plan-and-requested-actions", "us")));

    private static final Expander EXPANDER = Expander.of(DICTIONARY);

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "MI",
                        "DVTs",
                        "DVT",
                        "DVT's",
                        "PA",
                        "an",
                        "An",
                        "the",
                        "Known",
                        "Dr",
                        "Field",
                        "Plan:",
                        "well",
                        "(",
                        ")",
                        "deep vein thrombosis (DVT)",
                        "\"",
                        "“",
                        "”",
                        ".",
                        ".",
                        ",",
                        ":",
                        "\t",
                        "\n",
                        "- ",
                        "-",
                        "/",
                        "İ",
                        "👍")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join(" ", parts));
    }

    private static Expansion expand(String text, ExpansionPolicy policy) {
        return EXPANDER.expand(ClinicalText.of(text).get(), DocumentContext.unknown(), policy);
    }

    @Property
    void undoingGivesTheTextBack(@ForAll("texts") String text, @ForAll ExpansionPolicy policy) {
        Expansion expansion = expand(text, policy);
        assertEquals(
                expansion.original(),
                expansion.inverse().applyTo(expansion.text()).get());
        assertEquals(text, expansion.original().value());
    }

    @Property(tries = 300)
    void onlyWhatIsProseChangesAndNothingUnsafe(@ForAll("texts") String text, @ForAll ExpansionPolicy policy) {
        Expansion expansion = expand(text, policy);
        Document letter = DICTIONARY.read(expansion.original()).document();
        expansion.diff().forEach(each -> {
            assertTrue(letter.isEditable(each.from()));
            assertFalse(each.before().equals("PA"));
        });
    }

    @Property(tries = 200)
    void withoutAPolicyNothingChanges(@ForAll("texts") String text) {
        assertEquals(text, expand(text, ExpansionPolicy.NONE).text().value());
        assertTrue(expand(text, ExpansionPolicy.NONE).diff().isEmpty());
    }

    @Property(tries = 200)
    void whatIsAskedDoesNotDependOnThePolicy(@ForAll("texts") String text, @ForAll ExpansionPolicy policy) {
        assertEquals(
                expand(text, ExpansionPolicy.NONE).open(), expand(text, policy).open());
    }

    @Property(tries = 200)
    void writingAllOutLeavesNothingToWriteOut(@ForAll("texts") String text) {
        String once = expand(text, ExpansionPolicy.ALL).text().value();
        assertEquals(once, expand(once, ExpansionPolicy.ALL).text().value());
    }
}
