package io.github.medsecretary.terminology.lexicon;

import static io.github.medsecretary.terminology.lexicon.Lexicons.base;
import static io.github.medsecretary.terminology.lexicon.Lexicons.drug;
import static io.github.medsecretary.terminology.lexicon.Lexicons.homonym;
import static io.github.medsecretary.terminology.lexicon.Lexicons.lexicon;
import static io.github.medsecretary.terminology.lexicon.Lexicons.problems;
import static io.github.medsecretary.terminology.lexicon.Lexicons.row;
import static io.github.medsecretary.terminology.lexicon.Lexicons.shortForm;
import static io.github.medsecretary.terminology.lexicon.Lexicons.spelling;
import static io.github.medsecretary.terminology.lexicon.Lexicons.unsafe;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeletionsTest {

    private static final Layers UK = base(
            shortForm("MS", "multiple sclerosis", 600),
            shortForm("MS", "mitral stenosis", 200),
            shortForm("MSU", "midstream urine", 900),
            shortForm("ms", "mitral stenosis", 5),
            homonym("ileum", "ileum", "colon"),
            homonym("ileum", "ilium", "pelvis"),
            unsafe("QD", "daily"),
            unsafe("qd", "daily"),
            drug("iron", "mineral"),
            drug("iron sucrose", "mineral"),
            spelling("colour", "color"));

    /** The keys that are left when a practice deletes one entry. */
    private static Seq<String> leftAfter(String... deletion) {
        Layers layers = UK.with(Layer.PRACTICE, lexicon(row(deletion)));
        return layers.entries(Entry.class).map(each -> each.entry().key());
    }

    private static Seq<String> without(String... keys) {
        return UK.entries(Entry.class).map(each -> each.entry().key()).removeAll(List.of(keys));
    }

    @Test
    void oneSenseGoesAndTheOthersStay() {
        assertEquals(without("MS\tmitral stenosis"), leftAfter("-abbreviation", "MS", "mitral stenosis"));
    }

    @Test
    void aShortFormAloneTakesAllItsSensesButNotItsNeighbours() {
        assertEquals(without("MS\tmultiple sclerosis", "MS\tmitral stenosis"), leftAfter("-abbreviation", "MS"));
    }

    @Test
    void theCaseOfAShortFormIsPartOfIt() {
        assertEquals(without("ms\tmitral stenosis"), leftAfter("-abbreviation", "ms", "mitral stenosis"));
        assertEquals(without("ms\tmitral stenosis"), leftAfter("-abbreviation", "ms"));
        assertEquals(without("QD\tmedication"), leftAfter("-error-prone", "QD", "medication"));
    }

    @Test
    void aSetGoesWholeOrWordByWord() {
        assertEquals(without("ileum\tileum", "ileum\tilium"), leftAfter("-confusable", "ileum"));
        assertEquals(without("ileum\tilium"), leftAfter("-confusable", "ileum", "ilium"));
    }

    @Test
    void anExpressionGoesInAllItsScopesOrInOne() {
        assertEquals(without("qd\tmedication"), leftAfter("-error-prone", "qd"));
        assertEquals(without(), leftAfter("-error-prone", "qd", "lab"));
    }

    @Test
    void aMedicineGoesWithoutThoseThatBeginWithItsName() {
        assertEquals(without("iron"), leftAfter("-drug", "iron"));
    }

    @Test
    void anotherTypesEntryOfTheSameNameStays() {
        assertEquals(without(), leftAfter("-heading", "iron"));
        assertEquals(without(), leftAfter("-variant", "colour"));
        assertEquals(without("color"), leftAfter("-variant", "color"));
    }

    @Test
    void deletingWhatIsNotThereChangesNothing() {
        assertEquals(without(), leftAfter("-drug", "unobtainium"));
    }

    @Test
    void aLexiconsOwnEntriesComeAfterItsDeletions() {
        Layers layers = UK.with(
                Layer.PRACTICE, lexicon(row("-abbreviation", "MS"), shortForm("MS", "musculoskeletal service", 1)));
        assertEquals(
                List.of("musculoskeletal service"),
                layers.entries(Abbreviation.class)
                        .map(Sourced::entry)
                        .filter(each -> each.shortForm().equals("MS"))
                        .map(Abbreviation::longForm));
    }

    @Test
    void aDeletionReachesDownOnlyNeverUp() {
        Layers layers = UK.with(Layer.CLINICIAN, lexicon(drug("iron", "metal")))
                .with(Layer.VENDOR, lexicon(row("-drug", "iron")));
        assertEquals(
                List.of("iron sucrose", "iron"),
                layers.entries(Drug.class).map(each -> each.entry().name()));
        assertEquals(List.empty(), layers.clashes(), "what was deleted clashes with nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "-variant; 8:2 MALFORMED_CELL",
                "-variant|''; 8:2 MALFORMED_CELL",
                "-variant|a\\q; 8:2 MALFORMED_CELL",
                "-variant|colour|color|us; 8:3 TOO_MANY_CELLS",
                "-drug|iron|mineral; 8:3 TOO_MANY_CELLS",
                "-abbreviation|MS|multiple sclerosis|600; 8:4 TOO_MANY_CELLS",
                "-medicine|iron; 8:1 UNKNOWN_ROW_TYPE",
                "-; 8:1 UNKNOWN_ROW_TYPE"
            })
    void aDeletionIsATypeAndAKeyAndNothingElse(String row, String problem) {
        assertEquals(List.of(problem), problems(row.replace("|", "\t").replace("''", " ")));
    }

    @Test
    void theSameDeletionTwiceIsRefusedAndSoIsTheEntryBesideItsDeletion() {
        assertEquals(List.of("9:2 DUPLICATE_ENTRY"), problems(row("-drug", "iron"), row("-drug", "iron")));
        assertEquals(List.of("9:2 DUPLICATE_ENTRY"), problems(row("-drug", "iron"), drug("iron", "mineral")));
        assertEquals(
                List.of("9:2 DUPLICATE_ENTRY"),
                problems(row("-error-prone", "QD", "medication"), unsafe("QD", "daily")));
    }

    @Test
    void escapedKeysAreCompared() {
        Layers odd = base(spelling("x", "a\\|b")).with(Layer.VENDOR, lexicon(row("-variant", "a\\|b")));
        assertEquals(List.empty(), odd.entries(Variant.class));
        assertEquals(
                List.of(new Deletion("variant", List.of("a|b"))),
                lexicon(row("-variant", "a\\|b")).deletions());
    }
}
