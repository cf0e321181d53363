package io.github.medsecretary.terminology.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Strengths that are made for a week, a month or another interval. */
class StrengthDosesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Alendronic acid 70 mg once daily. | once daily",
                "She takes alendronate 70mg each morning. | each morning",
                "Risedronate 35 mg daily with calcium. | daily",
                "Ibandronic acid 150 mg once weekly. | once weekly",
                "Ibandronic acid 150 mg every day. | every day",
                "Methotrexate 15 mg every night. | every night",
                "Methotrexate 10 mg twice weekly. | twice weekly",
                "Methotrexate 15 mg, once monthly. | once monthly",
                "Alendronic acid 10 mg once weekly. | once weekly",
                "Semaglutide 0.5 mg daily by injection. | daily",
                "Semaglutide tablets 7 mg once a week. | once a week",
                "Denosumab 60 mg every four weeks. | every four weeks",
                "Denosumab 120 mg every six months. | every six months",
                "Goserelin 10.8 mg every 28 days. | every 28 days",
                "Zoledronic acid 5 mg monthly. | monthly",
                "Fentanyl patch 25 micrograms/hour daily. | daily",
                "Buprenorphine 10 micrograms/hour patch, changed daily. | daily",
                "Colecalciferol 50,000 units daily. | daily",
                "Mefloquine 250 mg daily from two weeks before travel. | daily",
                "Aripiprazole 400 mg daily. | daily",
                "Apixaban 5 mg once weekly. | once weekly",
                "Azathioprine 100 mg weekly. | weekly"
            })
    void anotherIntervalIsAskedAbout(String letter, String place) {
        assertEquals(List.of(place), Ward.asks("unit", letter, Ward.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alendronic acid 70 mg once weekly.",
                "Alendronic acid 70 mg in the morning once a week, half an hour before food.",
                "Alendronic acid 10 mg daily.",
                "Alendronic acid 70 mg weekly and ramipril 5 mg daily.",
                "Alendronic acid 70 mg once weekly, calcium and vitamin D twice daily.",
                "Methotrexate 15 mg at night once a week.",
                "Methotrexate 15 mg once weekly with weekly blood tests.",
                "Methotrexate 2.5 mg tablets, six tablets every Monday.",
                "Methotrexate 15 mg must not be taken every day.",
                "Methotrexate 20 mg, never daily.",
                "Ibandronic acid 3 mg by injection every three months.",
                "Ibandronic acid 50 mg daily.",
                "Semaglutide 1 mg once weekly.",
                "Semaglutide 14 mg daily.",
                "Denosumab 60 mg six-monthly.",
                "Fentanyl patch 25 micrograms/hour every 72 hours.",
                "Buprenorphine 20 micrograms/hour patch every seven days.",
                "Goserelin 3.6 mg every 28 days.",
                "Colecalciferol 800 units daily.",
                "Colecalciferol 50,000 units once weekly for six weeks.",
                "Risperidone 2 mg daily.",
                "Ramipril 5 mg with weekly blood pressure checks.",
                "Apixaban 5 mg twice daily for six months.",
                "Metformin 500 mg twice a day, to be reviewed monthly.",
                "Azathioprine 100 mg daily with monthly blood tests.",
                "Hydroxychloroquine 200 mg and he has his eyes tested each year.",
                "Hydroxychloroquine 200 mg with an eye test once a year.",
                "Alendronic acid 70 mg, and she walks daily.",
                "We talked about a month of rest and apixaban."
            })
    void theUsualIntervalIsNot(String letter) {
        assertEquals(List.empty(), Ward.asks("unit", letter, Ward.UNKNOWN));
    }

    @Test
    void theSourceIsTheEvidence() {
        Seq<Finding> found = Ward.findings("Alendronic acid 70 mg once daily.", Ward.UNKNOWN);
        assertTrue(found.exists(each -> each.evidence().exists(source -> source.startsWith("BNF"))));
    }

    @Test
    void eachRowIsOfAMedicineThatIsKnownAndHasASource() {
        Seq<String> medicines = List.ofAll(UkLexicons.layers().entries(Drug.class))
                .map(each -> each.entry().name());
        DoseTable.uk().strengths().forEach(row -> {
            assertTrue(medicines.contains(row.medicine()), row.medicine());
            assertTrue(row.source().length() > 5, row.medicine());
        });
    }

    @Test
    void tablesAreJoinedWithTheirStrengths() {
        var own = new StrengthRow("amlodipine", List.of("5 mg"), "", List.of(DoseInterval.WEEK), "our own");
        DoseTable table = new DoseRows(List.empty(), List.of(own), List.empty());
        DoseTable never = () -> List.of(new DoseRow("amlodipine", "rectally", DoseRow.Kind.ROUTE));
        assertEquals(List.of(own), never.and(table).strengths());
        assertEquals(1, table.and(never).rows().size());
        assertEquals(List.empty(), never.strengths());
    }

    @Test
    void aRowNeedsAnInterval() {
        assertThrows(
                IllegalArgumentException.class, () -> new StrengthRow("x", List.empty(), "", List.empty(), "nobody"));
    }

    @Test
    void aStrengthIsANumberWithItsUnit() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new StrengthRow("x", List.of("strong"), "", List.of(DoseInterval.WEEK), "nobody"));
    }
}
