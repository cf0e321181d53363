package io.github.medsecretary.core.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostalAddressTest {

    private static PostalAddress uk(String... lines) {
        return PostalAddress.uk(List.of(lines)).get();
    }

    private static Seq<String> problems(String... lines) {
        return PostalAddress.uk(List.of(lines))
                .getLeft()
                .map(each -> each.where() + " " + each.code().name());
    }

    @Test
    void anAddressKeepsItsLinesAndNormalisesItsPostcode() {
        PostalAddress address = uk(" 2 High Street ", "", "Exmouth", "ex81ab");
        assertEquals(List.of("2 High Street", "Exmouth", "EX8 1AB"), address.lines());
        assertEquals(Optional.of("EX8 1AB"), address.postcode().map(Postcode::value));
        assertEquals("PostalAddress[***]", address.toString());
        assertEquals(address, uk("2 High Street", "Exmouth", "EX8 1AB"));
        assertEquals(
                address.hashCode(), uk("2 High Street", "Exmouth", "EX8 1AB").hashCode());
        assertNotEquals(address, uk("3 High Street", "Exmouth", "EX8 1AB"));
        assertTrue(address.forPost().isRight());
    }

    @Test
    void aHomeCountryMayFollowThePostcode() {
        assertEquals(
                "LL11 1AA",
                uk("4 Ffordd Ŵyn", "Wrecsam", "LL11 1AA", "Cymru")
                        .postcode()
                        .get()
                        .value());
        assertTrue(PostalAddress.uk(List.of("4 Rue X", "Paris", "EX8 1AB", "France"))
                .isLeft());
    }

    @Test
    void withoutAPostcodeTheLastLineIsBlamed() {
        assertEquals(List.of("/1 MISSING"), problems("2 High Street", "Exmouth"));
        assertEquals(List.of(" MISSING"), problems());
    }

    @Test
    void threeToSevenLinesAreAllowed() {
        assertEquals(List.of(" OUT_OF_RANGE"), problems("Exmouth", "EX8 1AB"));
        assertEquals(List.of(" OUT_OF_RANGE"), problems("a", "b", "c", "d", "e", "f", "g", "EX8 1AB"));
        assertEquals(7, uk("a", "b", "c", "d", "e", "f", "EX8 1AB").lines().size());
        assertEquals(3, uk("a", "b", "EX8 1AB").lines().size());
    }

    @Test
    void everyBadLineIsNamed() {
        assertEquals(
                List.of("/0 ILLEGAL_CHARACTER", "/1 TOO_LONG"),
                problems("2 High\u0007Street", "x".repeat(101), "EX8 1AB"));
        assertEquals(3, uk("a", "x".repeat(100), "EX8 1AB").lines().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"No fixed abode", "no fixed address", "NFA"})
    void noFixedAbodeIsARecordedAddressThatPostCannotReach(String line) {
        PostalAddress address = uk(line);
        assertTrue(address.isNoFixedAbode());
        assertEquals(CoreCode.NOT_PERMITTED, address.forPost().getLeft().code());
        assertTrue(uk(line, "ZZ99 3VZ").isNoFixedAbode());
    }

    @Test
    void pseudoPostcodesAreKeptButNotPosted() {
        assertTrue(PostalAddress.noFixedAbode().isNoFixedAbode());
        assertTrue(PostalAddress.noFixedAbode().forPost().isLeft());
        PostalAddress unknown = uk("Not known", "ZZ99 3WZ");
        assertFalse(unknown.isNoFixedAbode());
        assertTrue(unknown.forPost().isLeft());
        assertFalse(uk("a", "b", "EX8 1AB").isNoFixedAbode());
    }

    @Test
    void addressesAbroadAreKeptAsTheyAre() {
        PostalAddress paris = PostalAddress.abroad(List.of("4 rue X", "75001 Paris", "France"))
                .get();
        assertEquals(3, paris.lines().size());
        assertEquals(Optional.empty(), paris.postcode());
        assertTrue(paris.forPost().isRight());
        assertTrue(PostalAddress.abroad(List.of("France")).isLeft());
        assertTrue(PostalAddress.abroad(List.of("a", "b", "c", "d", "e", "f", "g", "h"))
                .isLeft());
        assertTrue(PostalAddress.abroad(List.of("a\u0000", "b")).isLeft());
    }

    @ParameterizedTest
    @CsvSource({
        "ex81aa, EX8 1AA", "m11ae, M1 1AE", "B33 8TH, B33 8TH", "CR2 6XH, CR2 6XH", "DN551PT, DN55 1PT",
        "W1A 1HQ, W1A 1HQ", "EC1A 1BB, EC1A 1BB", "gir0aa, GIR 0AA", "zz993vz, ZZ99 3VZ", "e x 8 1 a a, EX8 1AA"
    })
    void postcodesOfEveryShapeAreRead(String typed, String value) {
        assertEquals(value, Postcode.parse(typed).get().value());
        assertEquals(Postcode.parse(value).get(), Postcode.parse(typed).get());
        assertEquals(
                Postcode.parse(value).get().hashCode(),
                Postcode.parse(typed).get().hashCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EX8", "Q11 1AA", "EX8 1CA", "EX8 AAA", "1EX 1AA", "EX888 1AA", "W1Z 1HQ"})
    void otherShapesAreNoPostcodes(String typed) {
        assertEquals(CoreCode.MALFORMED, Postcode.parse(typed).getLeft().code());
    }

    @Test
    void aPostcodeIsMasked() {
        assertEquals("Postcode[***]", Postcode.noFixedAbode().toString());
        assertTrue(Postcode.noFixedAbode().isPseudo());
        assertFalse(Postcode.parse("EX8 1AA").get().isPseudo());
    }

    @Test
    void problemsQuoteNothing() {
        Seq<Problem> problems =
                PostalAddress.uk(List.of("Secret\u0007Lane", "Secretville")).getLeft();
        assertFalse(problems.toString().contains("Secret"));
    }
}
