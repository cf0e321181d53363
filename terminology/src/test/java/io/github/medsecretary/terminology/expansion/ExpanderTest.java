package io.github.medsecretary.terminology.expansion;

import static io.github.medsecretary.terminology.lexicon.Lexicons.base;
import static io.github.medsecretary.terminology.lexicon.Lexicons.flagged;
import static io.github.medsecretary.terminology.lexicon.Lexicons.lexicon;
import static io.github.medsecretary.terminology.lexicon.Lexicons.row;
import static io.github.medsecretary.terminology.lexicon.Lexicons.shortForm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.PatientFacts;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.Layer;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.shortform.SenseModel;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpanderTest {

    private static final Layers LAYERS = base(
            shortForm("COPD", "chronic obstructive pulmonary disease", 900),
            shortForm("MI", "myocardial infarction", 900),
            flagged("DVT", "deep vein thrombosis", "plural-s-ok"),
            flagged("GP", "general practitioner", "plural-s-ok"),
            flagged("UTI", "urinary tract infection", "plural-s-ok"),
            shortForm("PMH", "past medical history", 900),
            flagged("bd", "twice a day", "latin|case-exact"),
            flagged("mg", "milligram", "unit"),
            flagged("PA", "pernicious anaemia", "unsafe"),
            row("abbreviation", "MS", "multiple sclerosis", "990", "", "", "", "", "us"),
            row("abbreviation", "MS", "morphine sulfate", "1", "", "unsafe", "", "", "us"),
            row("abbreviation", "AC", "acromioclavicular", "400", "", "", "", "", "us"),
            row("abbreviation", "AC", "anterior chamber", "500", "", "", "", "", "us"),
            row("plain-language", "chronic obstructive pulmonary disease", "a long-term lung condition", "us"),
            row("plain-language", "general practitioner", "your GP", "us"),
            row("plain-language", "myocardial infarction", "heart attack", "us"),
            shortForm("AIDS", "acquired immunodeficiency syndrome", 900),
            row("plain-language", "acquired immunodeficiency syndrome", "AIDS: serious illness", "us"),
            flagged("b.i.d.", "twice a day", "latin"),
            flagged("p.o.", "by mouth", "latin"),
            flagged("a.m.", "every morning", "latin"),
            row("plain-language", "deep vein thrombosis", "a blood clot in a deep vein, usually in the leg", "us"),
            row("heading", "Plan", "plan-and-requested-actions", "us"));

    private static final Expander EXPANDER = Expander.of(Dictionary.of(LAYERS));

    private static Expansion expand(String text, ExpansionPolicy policy) {
        return EXPANDER.expand(ClinicalText.of(text).get(), DocumentContext.unknown(), policy);
    }

    private static String written(String text, ExpansionPolicy policy) {
        return expand(text, policy).text().value();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Known COPD. COPD is stable.|Known chronic obstructive pulmonary disease (COPD). COPD is stable.",
                "He had an MI.|He had a myocardial infarction (MI).",
                "An MI was found.|A myocardial infarction (MI) was found.",
                "Two DVTs, one DVT.|Two deep vein thromboses (DVTs), one DVT.",
                "The GP's letter.|The general practitioner's (GP's) letter.",
                "COPD is stable.|Chronic obstructive pulmonary disease (COPD) is stable.",
                "- COPD|- Chronic obstructive pulmonary disease (COPD)",
                "Lung disease (severe COPD) is known.|Lung disease (severe chronic obstructive pulmonary disease, COPD) is known.",
                "Take 5 mg bd.|Take 5 mg twice a day (bd).",
                "Take 5 mg b.i.d. He is well.|Take 5 mg twice a day (b.i.d.). He is well.",
                "Take 5 mg b.i.d. and rest.|Take 5 mg twice a day (b.i.d.) and rest.",
                "Kept n.p.o. today.|Kept n.p.o. today.",
                "A COPD, an UTI.|A chronic obstructive pulmonary disease (COPD), a urinary tract infection (UTI).",
            })
    void theFirstUseIsWrittenOutWithTheShortForm(String text, String written) {
        assertEquals(written, written(text, ExpansionPolicy.FIRST_USE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Take 5 mg b.i.d. He is well.|Take 5 mg twice a day. He is well.",
                "COPD, then COPD.|Chronic obstructive pulmonary disease, then chronic obstructive pulmonary disease.",
                "Many UTIs.|Many urinary tract infections.",
                "The GPs’ and GP’s letters.|The general practitioners’ and general practitioner’s letters."
            })
    void everyUseIsWrittenOut(String text, String written) {
        assertEquals(written, written(text, ExpansionPolicy.ALL));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Known COPD. COPD is stable.|Known chronic obstructive pulmonary disease (COPD: a long-term lung condition). COPD is stable.",
                "He had an MI.|He had a heart attack (MI).",
                "Two DVTs.|Two deep vein thromboses (DVTs: blood clots in a deep vein, usually in the leg).",
                "The GP came, after a UTI.|The GP came, after a urinary tract infection (UTI).",
                "He has AIDS.|He has acquired immunodeficiency syndrome (AIDS: serious illness)."
            })
    void patientsReadTheirOwnWords(String text, String written) {
        assertEquals(written, written(text, ExpansionPolicy.PATIENT_WORDING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PMH: none known.",
                "COPD:",
                "He HAD A PROVEN MI then",
                "She said “I had an MI” to us.",
                "Dr MI Patel was there.",
                "Write to copd@example.nhs.uk or www.x.nhs.uk/COPD now.",
                "Hospital number: MI1234567",
                "Mrs Ann Field\n2 COPD Street\nExmouth\nEX8 1AB",
                "COPD\t5\tMI",
                "Non-COPD, COPD/MI, COPD-like.",
                "Nothing here.",
                "Take 5 mg.",
                "Seen at 6 a.m. today.",
                "XYZ is unknown."
            })
    void whereItWouldBeWrongNothingIsWrittenOut(String text) {
        assertEquals(text, written(text, ExpansionPolicy.ALL));
    }

    @ParameterizedTest
    @EnumSource(ExpansionPolicy.class)
    void theUnsafeAndTheUndecidedAreAskedOnce(ExpansionPolicy policy) {
        Expansion expansion = expand("He has PA, MS and AC signs. PA again.", policy);
        assertEquals(expansion.original(), expansion.text());
        assertEquals(
                List.of("PA", "MS", "AC"),
                expansion.open().map(each -> expansion.original().quote(each.place())));
        assertEquals(
                List.of("anterior chamber", "acromioclavicular"),
                expansion.open().get(2).query().answers().map(Answer::label));
    }

    @Test
    void aPracticesOwnEntryIsItsOwnAnswer() {
        var layers = LAYERS.with(Layer.PRACTICE, lexicon(flagged("PA", "physician associate", "")));
        var expansion = Expander.of(Dictionary.of(layers))
                .expand(ClinicalText.of("Seen by the PA.").get(), DocumentContext.unknown(), ExpansionPolicy.ALL);
        assertEquals("Seen by the physician associate.", expansion.text().value());
        assertEquals(List.empty(), expansion.open());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FIRST_USE|Peak airway (PA) is low. Mitral insufficiency (MI) is mild. PA and MI.|Peak airway (PA) is low. Mitral insufficiency (MI) is mild. PA and MI.",
                "ALL|Mitral insufficiency (MI) is mild. An MI.|Mitral insufficiency (MI) is mild. A Mitral insufficiency.",
                "ALL|Myocardial infarction (MI) is old. An MI.|Myocardial infarction (MI) is old. A myocardial infarction."
            })
    void whatTheLetterDefinesWinsAndIsNotWrittenOutTwice(ExpansionPolicy policy, String text, String written) {
        assertEquals(written, written(text, policy));
    }

    @Test
    void aNameThatTheCallerGivesIsNeverAShortForm() {
        var context = DocumentContext.builder()
                .patient(PatientFacts.builder().name("MI Chen").build())
                .build();
        var text = ClinicalText.of("We saw MI Chen after an MI with MI.").get();
        assertEquals(text, EXPANDER.expand(text, context, ExpansionPolicy.ALL).text());
    }

    @Test
    void theDifferenceShowsBothTexts() {
        Expansion expansion = expand("He had an MI and MI.", ExpansionPolicy.ALL);
        assertEquals(
                List.of("an -> a", "MI -> myocardial infarction", "MI -> myocardial infarction"),
                expansion.diff().map(each -> each.before() + " -> " + each.after()));
        expansion.diff().forEach(each -> {
            assertEquals(each.before(), expansion.original().quote(each.from()));
            assertEquals(each.after(), expansion.text().quote(each.to()));
            assertFalse(each.toString().contains("MI"));
        });
        assertEquals(Span.of(10, 12), expansion.diff().get(1).from());
    }

    @ParameterizedTest
    @CsvSource({"PATIENT, PATIENT_WORDING", "CARER, PATIENT_WORDING", "CLINICIAN, FIRST_USE", "INSURER, FIRST_USE"})
    void aReaderHasAUsualPolicy(Audience audience, ExpansionPolicy policy) {
        assertEquals(policy, ExpansionPolicy.of(audience));
    }

    @Test
    void withTheLibrarysOwnLexiconsTheNotoriousOnesAreNeverWrittenOut() {
        var expander = Expander.of(Dictionary.of(UkLexicons.layers()), SenseModel.uk());
        for (String unsafe : List.of("OD", "MS", "PA", "DC", "US", "AC")) {
            var text = ClinicalText.of(
                            "Known " + unsafe + " with optic neuritis, took an " + unsafe + " of paracetamol.")
                    .get();
            var expansion = expander.expand(
                    text, DocumentContext.builder().specialty("neurology").build(), ExpansionPolicy.ALL);
            assertEquals(1, expansion.open().size(), unsafe);
            assertEquals(
                    List.of(), expansion.diff().filter(each -> each.before().equals(unsafe)), unsafe);
        }
    }
}
