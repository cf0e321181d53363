package io.github.medsecretary.correspondence.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters go to towns that do not exist, in countries that do. */
class PostalCountryTest {

    private static AddressParts parts(String given) {
        AddressParts parts = AddressParts.none();
        for (String each : given.split("; ", -1)) {
            String[] pair = each.split("=", 2);
            parts = parts.with(AddressPart.valueOf(pair[0]), pair[1]);
        }
        return parts;
    }

    private static Seq<String> lines(String country, String given) {
        return PostalCountry.parse(country).get().lines(parts(given));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GB| NAME=Quay House; NUMBER=1; ROAD=Quay Street; SUBURB=Littleham; TOWN=Exmouth; CITY=Exeter; POSTCODE=ex81aa| Quay House, 1 Quay Street, Exmouth, EX8 1AA",
                "GB| ROAD=Long Lane; QUARTER=Oldtown; CITY=City of Leeds; POSTCODE=LS1 1AA| Long Lane, Oldtown, Leeds, LS1 1AA",
                "GB| ROAD=Long Lane; CITY=City of Westminster; REGION_DISTRICT=Greater London; POSTCODE=W1| Long Lane, London, W1",
                "GB| ROAD=Long Lane; CITY=London Borough of Hackney; REGION_DISTRICT=Greater London| Long Lane, London",
                "IE| NUMBER=2; ROAD=Main Street; TOWN=Trim; COUNTY=County Meath; POSTCODE=c15ab12| 2 Main Street, Trim, C15 AB12",
                "AU| NUMBER=2; ROAD=Main Street; SUBURB=Northgate; CITY=Hobart; REGION=Tasmania; POSTCODE=7000| 2 Main Street, Northgate TAS 7000",
                "NZ| NUMBER=2; ROAD=Main Street; SUBURB=Northgate; CITY=Nelson; POSTCODE=7010| 2 Main Street, Northgate, Nelson 7010",
                "CA| NUMBER=2; ROAD=Main Street; CITY=Regina; REGION=Saskatchewan; POSTCODE=S4P 1A1| 2 Main Street, 'Regina, SK S4P 1A1'",
                "US| NUMBER=2; ROAD=Main Street; CITY=Boise; REGION=idaho; POSTCODE=83701| 2 Main Street, 'Boise, ID 83701'",
                "US| NUMBER=2; ROAD=Main Street; MUNICIPALITY=Town of Ovid; REGION_CODE=NY; POSTCODE=14521| 2 Main Street, 'Ovid, NY 14521'",
                "DE| NUMBER=2a; ROAD=Hauptstraße; TOWN=Kleinstadt; COUNTY=Kreis; POSTCODE=01067,01069| Hauptstraße 2a, 01067 Kleinstadt",
                "FR| NUMBER=2 bis; ROAD=Rue Haute; VILLAGE=Petitville; POSTCODE=01000| 2 bis Rue Haute, 01000 Petitville",
                "ES| NUMBER=2; ROAD=Calle Mayor; CITY=Soria; POSTCODE=42001| 'Calle Mayor, 2', 42001 Soria",
                "IT| NUMBER=2; ROAD=Via Roma; CITY=Chieri; COUNTY=Provincia di Torino; POSTCODE=10023| Via Roma 2, 10023 Chieri TO",
                "IT| ROAD=Via Roma; CITY=Chieri; COUNTY=to; POSTCODE=10023| Via Roma, 10023 Chieri TO",
                "IT| ROAD=Via Roma; CITY=Chieri; COUNTY=Nowhere; POSTCODE=10023| Via Roma, 10023 Chieri",
                "NL| NUMBER=2; ROAD=Kade; CITY=Goes; POSTCODE=4461ab| Kade 2, 4461 AB Goes",
                "NL| NUMBER=2; ROAD=Kade; CITY=Goes; POSTCODE=0000AA| Kade 2, Goes",
                "IN| ROAD=Station Road; SUBURB=Fort; CITY=Pune; POSTCODE=411001; REGION=Maharashtra| Station Road, Fort, Pune - 411001, Maharashtra"
            })
    void eachPostHasItsLines(String country, String given, String block) {
        assertEquals(
                List.ofAll(Arrays.asList(block.split(", (?=(?:[^']*'[^']*')*[^']*$)", -1)))
                        .map(line -> line.strip().replace("'", "")),
                lines(country.strip(), given.strip()));
    }

    @Test
    void anAddressIsReadyForTheEnvelope() {
        AddressParts home = parts("NUMBER=2; ROAD=High Street; TOWN=Exmouth; POSTCODE=EX8 1AB");
        assertEquals(
                List.of("2 High Street", "Exmouth", "EX8 1AB"),
                PostalCountry.UNITED_KINGDOM.address(home).get().lines());
        assertEquals(
                List.of("High Street 2", "EX8 1AB Exmouth", "Germany"),
                PostalCountry.GERMANY.address(home).get().lines());
        assertTrue(PostalCountry.UNITED_KINGDOM.address(AddressParts.none()).isLeft());
    }

    @Test
    void aCountryIsKnownByItsLetters() {
        assertEquals(PostalCountry.IRELAND, PostalCountry.parse("ie").get());
        assertEquals("NL", PostalCountry.NETHERLANDS.code());
        assertTrue(PostalCountry.parse("XX").isLeft());
    }

    @Test
    void aBlankPartIsNoneAndNothingIsPrinted() {
        assertEquals(List.of("High Street"), lines("GB", "NAME= ; ROAD=High Street"));
        assertEquals(List.of("2"), lines("GB", "NUMBER=2"));
        assertFalse(parts("ROAD=High Street").toString().contains("High"));
    }
}
