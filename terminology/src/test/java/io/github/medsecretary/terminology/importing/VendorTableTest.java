package io.github.medsecretary.terminology.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.lexicon.Lexicon;
import io.github.medsecretary.terminology.lexicon.Variant;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** A vendor's own table becomes a lexicon, whatever its columns are called and in whatever order they stand. */
class VendorTableTest {

    private static final TableColumns SHORT_FORMS = TableColumns.of("abbreviation")
            .from("short-form", "Abbr")
            .from("long-form", "Meaning")
            .from("flags", "Notes")
            .always("prior", "500")
            .always("source", "the vendor");

    private static final TableColumns SPELLINGS = TableColumns.of("variant")
            .from("british", "UK")
            .from("american", "US")
            .always("source", "the vendor");

    private static Imported csv(String text, TableColumns columns) {
        return new VendorTable("table.csv", TableFormat.CSV, text)
                .read(columns, Headers.HEADER)
                .get();
    }

    private static Seq<String> problems(Imported imported) {
        return imported.problems()
                .map(each -> each.line() + ":" + each.column() + " "
                        + each.problem().code().name());
    }

    private static Seq<String> spellings(String text) {
        return csv(text, SPELLINGS)
                .lexicon()
                .entries()
                .map(each -> ((Variant) each).british() + "=" + ((Variant) each).american());
    }

    @Test
    void columnsAreFoundByTheirNames() {
        Imported imported = csv("Id,Meaning,Abbr,Notes\n1,multiple sclerosis,MS,unsafe|case-exact\n", SHORT_FORMS);
        Abbreviation entry = (Abbreviation) imported.lexicon().entries().head();
        assertEquals("MS", entry.shortForm());
        assertEquals("multiple sclerosis", entry.longForm());
        assertEquals(500, entry.prior());
        assertEquals(List.of(Abbreviation.Flag.UNSAFE, Abbreviation.Flag.CASE_EXACT), entry.flags());
        assertEquals("the vendor", entry.source());
        assertEquals(List.empty(), imported.problems());
        assertEquals(Headers.HEADER, imported.lexicon().header());
    }

    @Test
    void everyBadRowIsToldByItsLineAndTheTablesColumn() {
        Imported imported = csv("""
                Abbr,Meaning,Notes
                ,no form,
                MS,multiple sclerosis,loud
                PT,physiotherapist,
                PT,physiotherapist,
                A,B
                A,B,,D
                A,"B"x,
                A,B"x,

                OK,well,
                """, SHORT_FORMS);
        assertEquals(
                List.of(
                        "2:Abbr EMPTY_CELL",
                        "3:Notes MALFORMED_CELL",
                        "5:Abbr DUPLICATE_ENTRY",
                        "6: ROW_LENGTH",
                        "7: ROW_LENGTH",
                        "8: STRAY_QUOTE",
                        "9: STRAY_QUOTE"),
                problems(imported));
        assertEquals(2, imported.lexicon().entries().size());
    }

    @Test
    void cellsInQuotationMarksHoldAnything() {
        assertEquals(
                List.of("a,b=c\"d", "e\nf=g", "h\ni=j|k\\l\tm"),
                spellings("UK,US\r\n\"a,b\",\"c\"\"d\"\r\n\"e\r\nf\",g\r\n\"h\ri\",\"j|k\\l\tm\""));
    }

    @Test
    void linesAreCountedThroughCellsOfSeveralLines() {
        assertEquals(List.of("5: ROW_LENGTH"), problems(csv("UK,US\n\"a\n\nb\",c\nd\n", SPELLINGS)));
        assertEquals(List.of("5: ROW_LENGTH"), problems(csv("UK,US\r\n\"a\r\n\r\nb\",c\r\nd\r\n", SPELLINGS)));
    }

    @Test
    void aMarkThatIsNeverClosedIsToldWhereItsRowBegins() {
        Imported imported = csv("UK,US\na,b\n\"c,d\ne,f\n", SPELLINGS);
        assertEquals(List.of("3: STRAY_QUOTE"), problems(imported));
        assertEquals(1, imported.lexicon().entries().size());
    }

    @Test
    void aTableWithTabsHasNoQuotationMarks() {
        Imported imported = new VendorTable("t.tsv", TableFormat.TSV, "\uFEFFUS\tUK\n\"b\"\ta,c\n")
                .read(SPELLINGS, Headers.HEADER)
                .get();
        Variant entry = (Variant) imported.lexicon().entries().head();
        assertEquals("\"b\"", entry.american());
        assertEquals("a,c", entry.british());
    }

    @Test
    void aTableWithoutAColumnIsNotUsedAtAll() {
        var table = new VendorTable("t.csv", TableFormat.CSV, "UK,US,US\na,b,c\n");
        assertEquals(
                List.of("t.csv:1:US: COLUMN_MISSING: The table has no column of this name, or several."),
                table.read(SPELLINGS, Headers.HEADER).getLeft().map(ImportProblem::toString));
        assertFalse(new VendorTable("t.csv", TableFormat.CSV, "")
                .read(SPELLINGS, Headers.HEADER)
                .isRight());
    }

    @Test
    void aColumnOfOursThatTheTypeLacksIsAMistakeOfTheProgram() {
        assertThrows(IllegalArgumentException.class, () -> TableColumns.of("medicine"));
        assertThrows(
                IllegalArgumentException.class, () -> TableColumns.of("drug").from("long-form", "x"));
        assertThrows(
                IllegalArgumentException.class, () -> TableColumns.of("drug").always("prior", "1"));
    }

    @Test
    void whatIsImportedIsWrittenAndReadAsTheSame() {
        Lexicon lexicon = csv("UK,US\n\"a|b\",\"c\\d\"\n", SPELLINGS).lexicon();
        assertEquals(lexicon, Lexicon.read(lexicon.print()).get());
    }
}
