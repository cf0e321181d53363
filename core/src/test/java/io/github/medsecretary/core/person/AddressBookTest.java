package io.github.medsecretary.core.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as they come in from a practice's records. */
class AddressBookTest {

    private static PostalAddress uk(String lines) {
        return PostalAddress.uk(List.of(lines.split("\\s*/\\s*", -1))).get();
    }

    private static Seq<Problem> refused(String lines) {
        return PostalAddress.uk(List.of(lines.split("\\s*/\\s*", -1))).getLeft();
    }

    @ParameterizedTest
    @CsvSource({
        "2 High Street / Exmouth / EX8 1AB, EX8 1AB",
        "2 High Street / Exmouth / ex81ab, EX8 1AB",
        "Flat 3 / 17 Rope Walk / Exmouth / Devon / EX8 1DT, EX8 1DT",
        "10 Downing Street / London / SW1A 2AA, SW1A 2AA",
        "1 The Square / Glasgow / G2 1DY, G2 1DY",
        "Tŷ Gwyn / Caerdydd / CF10 1EP, CF10 1EP",
        "5 Main Street / Belfast / BT1 5GS, BT1 5GS",
        "Ward 7 / Camp / BFPO / BF1 2AX, BF1 2AX"
    })
    void anAddressHasItsPostcodeInTheUsualForm(String lines, String postcode) {
        assertEquals(Optional.of(postcode), uk(lines).postcode().map(Postcode::value));
        assertEquals(postcode, uk(lines).lines().last());
    }

    @ParameterizedTest
    @CsvSource({"EX8 1AB", "Exmouth / EX8 1AB", "Exmouth"})
    void tooFewLinesAreRefused(String lines) {
        assertFalse(refused(lines).isEmpty());
    }

    @Test
    void tooManyLinesAreRefused() {
        assertFalse(refused("1 / 2 / 3 / 4 / 5 / 6 / 7 / EX8 1AB").isEmpty());
        assertTrue(PostalAddress.uk(List.of("a", "b", "c", "d", "e", "f", "EX8 1AB"))
                .isRight());
    }

    @ParameterizedTest
    @ValueSource(strings = {"EX8 1A", "EX8 1ABC", "E 1AB", "EX8 1CI", "12345", "QX8 1AB", "EX8-1AB"})
    void whatIsNoPostcodeIsNone(String text) {
        assertTrue(Postcode.parse(text).isLeft(), text);
    }

    @ParameterizedTest
    @CsvSource({"ex8 1ab", "EX81AB", "' EX8  1AB '"})
    void aPostcodeIsNormalised(String text) {
        assertEquals("EX8 1AB", Postcode.parse(text).get().value());
    }

    @Test
    void noFixedAbodeStandsInARecordAndIsRefusedForThePostOnly() {
        for (var address : List.of(
                PostalAddress.noFixedAbode(),
                uk("No fixed abode / ZZ99 3VZ"),
                uk("No Fixed Abode / Exmouth / ZZ99 3VZ"))) {
            assertTrue(address.forPost().isLeft(), address.toString());
            assertTrue(address.isNoFixedAbode());
        }
        var usual = uk("2 High Street / Exmouth / EX8 1AB");
        assertEquals(usual, usual.forPost().get());
        assertFalse(usual.isNoFixedAbode());
    }

    @Test
    void aPseudoPostcodeSaysSo() {
        assertTrue(Postcode.noFixedAbode().isPseudo());
        assertEquals("ZZ99 3VZ", Postcode.noFixedAbode().value());
        assertFalse(Postcode.parse("EX8 1AB").get().isPseudo());
    }

    @Test
    void addressesAreEqualByTheirLines() {
        var one = uk("2 High Street / Exmouth / ex8 1ab");
        var same = uk(" 2 High Street  / Exmouth / EX8 1AB");
        assertEquals(one, same);
        assertEquals(one.hashCode(), same.hashCode());
        assertFalse(one.equals(uk("3 High Street / Exmouth / EX8 1AB")));
    }

    @Test
    void whereSomebodyLivesIsNotPrinted() {
        assertFalse(uk("2 High Street / Exmouth / EX8 1AB").toString().contains("High"));
        assertFalse(Postcode.parse("EX8 1AB").get().toString().contains("EX8"));
    }

    @Test
    void noProblemQuotesTheAddress() {
        for (String bad : List.of("Zebra", "Zebra / Lane", "1 / 2 / 3 / 4 / 5 / 6 / Zebra / EX8 1AB")) {
            assertFalse(refused(bad).toString().contains("Zebra"), bad);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mrs | Ann | Field | Mrs Ann Field | Mrs Field | FIELD, Ann (Mrs)",
                "Dr | '' | Lee | Dr Lee | Dr Lee | LEE, (Dr)",
                "'' | Cher | '' | Cher | Cher | Cher",
                "'' | Llŷr | Gŵynfryn | Llŷr Gŵynfryn | Llŷr Gŵynfryn | GŴYNFRYN, Llŷr",
                "Mr | Jack | O'Brien | Mr Jack O'Brien | Mr O'Brien | O'BRIEN, Jack (Mr)"
            })
    void aNameIsWrittenAsThePlaceDemands(
            String title, String given, String family, String formal, String dear, String list) {
        var name = PersonName.builder()
                .title(Optional.of(title).filter(each -> !each.isEmpty()))
                .given(Optional.of(given).filter(each -> !each.isEmpty()))
                .family(Optional.of(family).filter(each -> !each.isEmpty()))
                .build();
        assertEquals(formal, name.formal());
        assertEquals(dear, name.salutation());
        assertEquals(list, name.inList());
    }

    @Test
    void thePreferredNameIsUsedWhereThereIsNoTitle() {
        var name = PersonName.builder()
                .given("Margaret")
                .preferred("Peggy")
                .family("Moss")
                .build();
        assertEquals("Peggy Moss", name.salutation());
        assertEquals("Margaret Moss", name.formal(), "the formal name stays formal");
    }

    @Test
    void lettersFollowTheNameInTheirOrder() {
        var name = PersonName.builder()
                .title("Mr")
                .family("Hale")
                .suffixes(List.of("MBE", "FRCS (Tr & Orth)"))
                .build();
        assertEquals("Mr Hale MBE FRCS (Tr & Orth)", name.withSuffixes());
    }
}
