package io.github.medsecretary.terminology.review;

import static io.github.medsecretary.terminology.lexicon.Lexicons.drug;
import static io.github.medsecretary.terminology.lexicon.Lexicons.row;
import static io.github.medsecretary.terminology.lexicon.Lexicons.unsafe;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Severity;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unsafe expressions as words and around numbers. */
class NotationRulesTest {

    private static String scoped(String expression, String preferred, String scope) {
        return row("error-prone", expression, preferred, scope, "warn", "fix", "GB", "it is misread", "us");
    }

    private static Desk words() {
        return Desk.knowing(
                drug("ramipril", "ace"),
                unsafe("QD", "once a day"),
                unsafe("per os", "by mouth"),
                unsafe("q.d.", "once a day"),
                unsafe("OD", "once a day"),
                unsafe("hs", "at night"),
                unsafe("AZT", "zidovudine"),
                unsafe("MSO4", "morphine sulfate"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ramipril QD. | error-prone: QD -> once a day",
                "Ramipril per os. | error-prone: per os -> by mouth",
                "Per os ramipril. | error-prone: Per os -> by mouth",
                "Ramipril q.d. since May | error-prone: q.d. -> once a day",
                "Take 5 mg QD. | error-prone: QD -> once a day",
                "MSO4 beside ramipril | error-prone: MSO4 -> morphine sulfate"
            })
    void anUnsafeWordIsFoundWhereMedicinesAreSpokenOf(String text, String finding) {
        assertEquals(List.of(finding), words().reads(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The QD of the stone.",
                "Ramipril qd.",
                "Ramipril Qd.",
                "Ramipril PER OS.",
                "Ramipril Q.D. since May",
                "Ramipril q.d since May",
                "Ramipril. The QD was long.",
                "Ramipril per. Os was open."
            })
    void elsewhereOrInAnotherCaseItIsAnotherWord(String text) {
        assertEquals(List.empty(), words().reads(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ramipril 5 mg OD | 1",
                "Ramipril 5mg OD | 1",
                "Ramipril OD 5 mg | 1",
                "Ramipril OD 5mg | 1",
                "Ramipril 5 mg daily OD | 1",
                "Ramipril 5 mg once daily OD | 0",
                "Ramipril in OD clinic | 0",
                "5 mg given OD | 1",
                "Ramipril 5 mg hs | 1",
                "Ramipril 5 mg Hs | 1",
                "Ramipril 5 mg HS | 0",
                "Ramipril and hs CRP | 0",
                "Ramipril and AZT | 0",
                "Ramipril 5 mg AZT | 1"
            })
    void twoOrThreeLettersNeedADoseBesideThem(String text, int findings) {
        assertEquals(findings, words().reads(text).size());
    }

    @ParameterizedTest
    @CsvSource({"any, 1, 1, 1, 1", "medication, 1, 0, 0, 0", "lab, 0, 1, 0, 0", "size, 0, 0, 1, 0"})
    void anExpressionIsUnsafeInItsOwnScopeOnly(String scope, int orders, int values, int measures, int elsewhere) {
        Desk desk =
                Desk.knowing(drug("ramipril", "ace"), scoped("long form", "x", scope), scoped("# zz", "# yy", scope));
        for (String written : new String[] {"long form", "5 zz"}) {
            assertEquals(orders, desk.reads("Ramipril " + written + ".").size());
            assertEquals(values, desk.reads("The potassium " + written + ".").size());
            assertEquals(measures, desk.reads("The stone " + written + ".").size());
            assertEquals(elsewhere, desk.reads("The " + written + ".").size());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ramipril, potassium 5 zz | lab",
                "Potassium on ramipril 5 zz | order",
                "Potassium 5 zz daily with ramipril | order",
                "Ramipril and a stone of 5 zz | size",
                "A 5 zz stone | size",
                "A 5 zz potassium | lab",
                "A 5 cm zz | nothing",
                "Potassium seen by the nurse of his ward 5 zz | nothing",
                "Potassium. Then 5 zz | nothing"
            })
    void theNearestWordTellsTheScope(String text, String scope) {
        Desk desk = Desk.knowing(
                drug("ramipril", "ace"),
                scoped("# zz", "# lab", "lab"),
                scoped("# zz", "# size", "size"),
                scoped("# zz", "# order", "medication"));
        assertEquals(
                scope.equals("nothing") ? List.empty() : List.of("error-prone: 5 zz -> 5 " + scope), desk.reads(text));
    }

    @Test
    void theFirstScopeThatAppliesIsTold() {
        Desk desk = Desk.knowing(
                drug("ramipril", "ace"), scoped("# zz", "# lab", "lab"), scoped("# zz", "# order", "medication"));
        assertEquals(List.of("error-prone: 5 zz -> 5 order"), desk.reads("Ramipril 5 zz"));
        assertEquals(List.of("error-prone: 5 zz -> 5 lab"), desk.reads("Urea 5 zz"));
    }

    @Test
    void onlyTheCountrysOwnPracticeCounts() {
        String american = row("error-prone", "QD", "daily", "any", "warn", "fix", "US", "r", "us");
        String both = row("error-prone", "# mcg", "# micrograms", "any", "warn", "fix", "GB|US", "r", "us");
        Desk desk = Desk.knowing(american, both);
        assertEquals(List.of("error-prone: 5 mcg -> 5 micrograms"), desk.reads("QD 5 mcg"));
        assertEquals(2, desk.in(Jurisdiction.US).reads("QD 5 mcg").size());
        assertEquals(0, desk.in(new Jurisdiction("FR")).reads("QD 5 mcg").size());
    }

    @Test
    void aFindingSaysWhyInTheLexiconsWords() {
        Desk desk = Desk.knowing(row(
                "error-prone", "QD", "daily|four times a day", "any", "block", "ask", "GB", "it is read as QID", "us"));
        Finding finding = desk.only("QD");
        assertEquals("This expression is unsafe: it is read as QID.", finding.message());
        assertEquals(Severity.BLOCK, finding.severity());
        assertEquals(Disposition.ASK, finding.disposition());
        assertEquals("What do you mean by “QD”, please?", finding.query().get().question());
        assertEquals(
                List.of("daily", "four times a day"),
                finding.query().get().answers().map(Answer::label));
        assertEquals(2, finding.suggestions().size());
        assertEquals("test", finding.provenance().get().name());
    }

    @ParameterizedTest
    @CsvSource({"fix, false", "ask, true", "note, false"})
    void onlyWhatIsToBeAskedHasAQuestion(String disposition, boolean asked) {
        Desk desk = Desk.knowing(row("error-prone", "QD", "daily", "any", "info", disposition, "GB", "r", "us"));
        assertEquals(asked, desk.only("QD").query().isPresent());
    }

    private static Desk numbers() {
        return Desk.knowing(
                drug("ramipril", "ace"),
                scoped("#.0 mg", "# mg", "medication"),
                scoped("#.0mg", "# mg", "medication"),
                scoped("#.00 mg", "# mg", "medication"),
                scoped(".# mg", "0.# mg", "medication"),
                scoped("# mcg", "# micrograms", "medication"),
                scoped("#mcg", "# micrograms", "medication"),
                scoped("#U", "# units", "medication"),
                scoped("#/7", "# days", "any"),
                scoped("> #", "more than #", "any"),
                scoped("T#", "tablet #", "any"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ramipril 5.0 mg | dose-notation: 5.0 mg -> 5 mg",
                "Ramipril 5.0mg | dose-notation: 5.0mg -> 5 mg",
                "Ramipril 5.00 mg | dose-notation: 5.00 mg -> 5 mg",
                "Ramipril 1,000.0 mg | dose-notation: 000.0 mg -> 000 mg",
                "Ramipril .5 mg | dose-notation: .5 mg -> 0.5 mg",
                "Ramipril .25  mg | dose-notation: .25  mg -> 0.25 mg",
                "Ramipril (.5 mg) | dose-notation: .5 mg -> 0.5 mg",
                "Ramipril 62.5 mcg | error-prone: 62.5 mcg -> 62.5 micrograms",
                "Ramipril 62.5MCG | error-prone: 62.5MCG -> 62.5 micrograms",
                "Ramipril 5\u00a0mcg | error-prone: 5\u00a0mcg -> 5 micrograms",
                "Ramipril 5 mcg/day | error-prone: 5 mcg -> 5 micrograms",
                "Ramipril 5 mcg/kg | error-prone: 5 mcg -> 5 micrograms",
                "Ramipril 5 mcg/ | error-prone: 5 mcg -> 5 micrograms",
                "Ramipril 5 mcg, then | error-prone: 5 mcg -> 5 micrograms",
                "Ramipril (5 mcg) | error-prone: 5 mcg -> 5 micrograms",
                "Ramipril 10U | error-prone: 10U -> 10 units",
                "Ramipril 1,000U | error-prone: 000U -> 000 units",
                "for 5/7 now | error-prone: 5/7 -> 5 days",
                "was > 5 now | error-prone: > 5 -> more than 5",
                "a T4 now | error-prone: T4 -> tablet 4",
                "T4 | error-prone: T4 -> tablet 4"
            })
    void aNumberIsFoundWithWhatStandsAroundIt(String text, String finding) {
        assertEquals(List.of(finding), numbers().reads(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ramipril 5 mg",
                "Ramipril 5.5 mg",
                "Ramipril 5.01 mg",
                "Ramipril 5.0 mgs",
                "Ramipril 5.0 mg/ml",
                "Ramipril 0.5 mg",
                "Ramipril 1.5 mg",
                "Ramipril 1..5 mg",
                "Ramipril v.5 mg",
                "Ramipril 5 mcgs",
                "Ramipril 5 mcg/ml",
                "Ramipril 5 mcg/L",
                "Ramipril 5 mcg/dL",
                "Ramipril 5\nmcg",
                "Ramipril 5\tmcg",
                "Ramipril x5 mcg",
                "Ramipril é5 mcg",
                "Ramipril 10u",
                "Ramipril 10Un",
                "Ramipril 10U2",
                "The stone was 5.0 mg",
                "Ramipril, BUN 12mg/DL",
                "for 5/72 now",
                "was >5 now",
                "a t4 now",
                "AT4 now",
                "a T",
                "mcg 5",
                "."
            })
    void otherNumbersAreLeftAlone(String text) {
        assertEquals(List.empty(), numbers().reads(text));
    }

    @Test
    void everyNumberIsLookedAt() {
        assertEquals(
                List.of(
                        "dose-notation: 5.0 mg -> 5 mg",
                        "error-prone: 6 mcg -> 6 micrograms",
                        "error-prone: 7U -> 7 units"),
                numbers().reads("Ramipril 5.0 mg, 6 mcg, 7U"));
    }

    @Test
    void theLongestExpressionAroundANumberCounts() {
        Desk desk = Desk.knowing(scoped("# ml", "short", "any"), scoped("# ml spoons", "long", "any"));
        assertEquals(List.of("error-prone: 5 ml spoons -> long"), desk.reads("5 ml spoons"));
        assertEquals(List.of("error-prone: 5 ml -> short"), desk.reads("5 ml spoon"));
    }

    @Test
    void aNumberThatBeginsADosageSentenceIsInScope() {
        assertEquals(List.of("error-prone: 5 mcg -> 5 micrograms"), numbers().reads("5 mcg daily"));
        assertEquals(List.of("dose-notation: .5 mg -> 0.5 mg"), numbers().reads(".5 mg daily ramipril"));
    }

    @Test
    void eachNotationRuleIsSilentAboutTheOthersEntries() {
        var rules = numbers().review().rules();
        assertEquals(
                List.of(
                        "This expression has been misread in the past, with harm to patients.",
                        "A dose is written so that it can be read ten times too high."),
                rules.rules()
                        .filter(each -> each.id().equals(ReviewRules.ERROR_PRONE)
                                || each.id().equals(ReviewRules.DOSE_NOTATION))
                        .map(each -> each.summary()));
    }

    @Test
    void whatIsPartOfANameOrACodeIsNoExpression() {
        Desk desk = Desk.knowing(unsafe("MS", "morphine sulfate"), unsafe("#U", "# units"));
        assertEquals(List.of("error-prone: MS -> morphine sulfate"), desk.reads("Take 5 mg MS now."));
        assertEquals(List.empty(), desk.reads("Take 5 mg, Dr MS Lee."));
        assertEquals(List.empty(), desk.reads("Take 5 mg once daily: ward@10U.example.nhs.uk"));
    }
}
