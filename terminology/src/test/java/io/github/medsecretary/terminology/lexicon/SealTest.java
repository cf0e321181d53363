package io.github.medsecretary.terminology.lexicon;

import static io.github.medsecretary.terminology.lexicon.Lexicons.drug;
import static io.github.medsecretary.terminology.lexicon.Lexicons.row;
import static io.github.medsecretary.terminology.lexicon.Lexicons.shortForm;
import static io.github.medsecretary.terminology.lexicon.Lexicons.text;
import static io.github.medsecretary.terminology.lexicon.Lexicons.unsafe;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that has been checked once is opened without being checked again. */
class SealTest {

    private static final String TEXT = text(
            "## a comment",
            row("-abbreviation", "PT"),
            shortForm("MS", "multiple sclerosis", 1),
            "",
            shortForm("N\\|V", "nausea ŷ and\\tvomiting", 2),
            drug("ramipril", "ace"),
            unsafe("#U", "# units"));

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Lexicon opened(String text) {
        return Seal.of(bytes(text)).get().open(bytes(text)).get();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void whatIsOpenedIsWhatIsRead(String lineEnd) {
        String text = TEXT.replace("\n", lineEnd);
        Lexicon read = Lexicon.read(text).get();
        Lexicon opened = opened(text);
        assertEquals(read, opened);
        assertEquals(read.header(), opened.header());
        assertEquals(read.entries(), opened.entries());
        assertEquals(read.deletions(), opened.deletions());
        assertEquals(read.print(), opened.print());
    }

    @Test
    void keysAndTypesAreThoseOfTheEntries() {
        Rows rows = opened(TEXT).rows();
        for (int row = 0; row < rows.size(); row++) {
            assertEquals(rows.at(row).key(), rows.key(row));
            assertEquals(rows.at(row).type(), rows.type(row).printed());
        }
    }

    @Test
    void anEntryIsReadOnce() {
        Rows rows = opened(TEXT).rows();
        assertSame(rows.at(1), rows.at(1));
    }

    @Test
    void anotherTextIsNotOpened() {
        Seal seal = Seal.of(bytes(TEXT)).get();
        assertEquals(Option.none(), seal.open(bytes(TEXT + "\n")));
        assertEquals(Option.none(), seal.open(bytes(TEXT.replace("ace", "arb"))));
        assertEquals(Option.none(), seal.open(new byte[0]));
    }

    @Test
    void aBrokenTextIsNotSealed() {
        assertEquals(
                Lexicon.read(TEXT + "drug\n").getLeft(),
                Seal.of(bytes(TEXT + "drug\n")).getLeft());
    }

    @Test
    void changingTheBytesAfterwardsChangesNothing() {
        byte[] bytes = bytes(TEXT);
        Lexicon opened = Seal.of(bytes).get().open(bytes).get();
        java.util.Arrays.fill(bytes, (byte) 'x');
        assertEquals(Lexicon.read(TEXT).get().entries(), opened.entries());
    }

    @Test
    void aSealIsPrintedAndParsed() {
        Seal seal = new Seal(0xABCL, Seal.of(bytes(TEXT)).get().sha256());
        assertEquals(Option.some(seal), Seal.parse(seal.print()));
        assertTrue(seal.print().startsWith("00000abc "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1 2", "00000abc", "0000zabc 12", "0000ABCD 12", "00000abc 1 2"})
    void whatIsNoSealIsNotParsed(String printed) {
        assertEquals(Option.none(), Seal.parse(printed));
    }
}
