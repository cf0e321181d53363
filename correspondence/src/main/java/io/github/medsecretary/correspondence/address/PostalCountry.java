package io.github.medsecretary.correspondence.address;

import static io.github.medsecretary.correspondence.address.AddressPart.CITY;
import static io.github.medsecretary.correspondence.address.AddressPart.COUNTY;
import static io.github.medsecretary.correspondence.address.AddressPart.HAMLET;
import static io.github.medsecretary.correspondence.address.AddressPart.MUNICIPALITY;
import static io.github.medsecretary.correspondence.address.AddressPart.QUARTER;
import static io.github.medsecretary.correspondence.address.AddressPart.REGION;
import static io.github.medsecretary.correspondence.address.AddressPart.REGION_DISTRICT;
import static io.github.medsecretary.correspondence.address.AddressPart.SUBURB;
import static io.github.medsecretary.correspondence.address.AddressPart.TOWN;
import static io.github.medsecretary.correspondence.address.AddressPart.TOWN_DISTRICT;
import static io.github.medsecretary.correspondence.address.AddressPart.VILLAGE;

import io.github.medsecretary.core.person.PostalAddress;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Locale;

/**
 * A country whose post is known here. After the Universal Postal Union's addressing guidelines for each, and Royal
 * Mail's for the United Kingdom; town names are not put in capitals. Immutable and thread-safe.
 */
public final class PostalCountry {

    /** Name; number and road; a quarter of its own; post town; postcode. */
    public static final PostalCountry UNITED_KINGDOM =
            new PostalCountry("GB", "United Kingdom", PostalForm.numberFirst(List.of(QUARTER)), LastLines.british());

    /** Name; number and road; district; town or county; Eircode. */
    public static final PostalCountry IRELAND = new PostalCountry(
            "IE",
            "Ireland",
            PostalForm.numberFirst(List.of(TOWN_DISTRICT)),
            LastLines.apart(List.of(TOWN, VILLAGE, CITY, COUNTY), PostcodeForm.EIRCODE));

    /** Locality, state and postcode on one line. */
    public static final PostalCountry AUSTRALIA = new PostalCountry(
            "AU",
            "Australia",
            PostalForm.numberFirst(List.empty()),
            LastLines.regional(List.of(SUBURB, VILLAGE, TOWN, CITY, MUNICIPALITY), " ", Regions.of("AU")));

    /** Suburb; town and postcode. */
    public static final PostalCountry NEW_ZEALAND = new PostalCountry(
            "NZ",
            "New Zealand",
            PostalForm.numberFirst(List.of(SUBURB)),
            LastLines.townFirst(List.of(CITY, TOWN, VILLAGE, MUNICIPALITY), " ", List.empty()));

    /** Municipality, province and postcode on one line. */
    public static final PostalCountry CANADA = new PostalCountry(
            "CA",
            "Canada",
            PostalForm.numberFirst(List.empty()),
            LastLines.regional(List.of(CITY, TOWN, VILLAGE, MUNICIPALITY, HAMLET, COUNTY), ", ", Regions.of("CA")));

    /** City, state and ZIP code on one line. */
    public static final PostalCountry UNITED_STATES = new PostalCountry(
            "US",
            "United States of America",
            PostalForm.numberFirst(List.empty()),
            LastLines.regional(
                    List.of(CITY, TOWN, VILLAGE, HAMLET, SUBURB, MUNICIPALITY, REGION_DISTRICT, COUNTY),
                    ", ",
                    Regions.of("US")));

    /** Road and number; postcode and town. */
    public static final PostalCountry GERMANY = new PostalCountry(
            "DE",
            "Germany",
            PostalForm.roadFirst(" "),
            LastLines.postcodeFirst(
                    List.of(TOWN, CITY, VILLAGE, MUNICIPALITY, COUNTY, REGION), PostcodeForm.AS_GIVEN, Regions.none()));

    /** Number and road; postcode and town. */
    public static final PostalCountry FRANCE = new PostalCountry(
            "FR",
            "France",
            PostalForm.numberFirst(List.empty()),
            LastLines.postcodeFirst(
                    List.of(CITY, TOWN, VILLAGE, MUNICIPALITY, HAMLET, COUNTY), PostcodeForm.AS_GIVEN, Regions.none()));

    /** Road, comma, number; postcode and town. */
    public static final PostalCountry SPAIN = new PostalCountry(
            "ES",
            "Spain",
            PostalForm.roadFirst(", "),
            LastLines.postcodeFirst(
                    List.of(CITY, TOWN, VILLAGE, MUNICIPALITY, COUNTY), PostcodeForm.AS_GIVEN, Regions.none()));

    /** Road and number; postcode, town and the letters of the province. */
    public static final PostalCountry ITALY = new PostalCountry(
            "IT",
            "Italy",
            PostalForm.roadFirst(" "),
            LastLines.postcodeFirst(
                    List.of(CITY, TOWN, VILLAGE, MUNICIPALITY), PostcodeForm.AS_GIVEN, Regions.of("IT")));

    /** Road and number; postcode (four digits, a space, two letters) and town. */
    public static final PostalCountry NETHERLANDS = new PostalCountry(
            "NL",
            "The Netherlands",
            PostalForm.roadFirst(" "),
            LastLines.postcodeFirst(List.of(CITY, TOWN, VILLAGE, MUNICIPALITY), PostcodeForm.DUTCH, Regions.none()));

    /** Road; suburb; town and PIN code; state. */
    public static final PostalCountry INDIA = new PostalCountry(
            "IN",
            "India",
            PostalForm.numberFirst(List.of(SUBURB)),
            LastLines.townFirst(List.of(CITY, TOWN, VILLAGE), " - ", List.of(REGION)));

    private static final Seq<PostalCountry> ALL = List.of(
                    UNITED_KINGDOM, IRELAND, AUSTRALIA, NEW_ZEALAND, CANADA, UNITED_STATES, GERMANY, FRANCE, SPAIN)
            .appendAll(List.of(ITALY, NETHERLANDS, INDIA));

    private final String code;
    private final String title;
    private final PostalForm form;
    private final LastLines last;

    private PostalCountry(String code, String title, PostalForm form, LastLines last) {
        this.code = code;
        this.title = title;
        this.form = form;
        this.last = last;
    }

    /** The country of a two-letter code of ISO 3166 in either case, or {@code UNKNOWN_CODE}. */
    public static Either<Problem, PostalCountry> parse(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        return ALL.find(each -> each.code.equals(upper))
                .toEither(() -> Problem.of(
                        CoreCode.UNKNOWN_CODE,
                        "A country is one of " + ALL.map(PostalCountry::code).mkString(", ") + "."));
    }

    /** Its two letters in ISO 3166. */
    public String code() {
        return code;
    }

    /** The lines for its own post, without the country; parts that its post doesn't use are left out. */
    public Seq<String> lines(AddressParts parts) {
        return form.lines(parts).appendAll(last.lines(parts));
    }

    /** The address as it stands on a letter from the United Kingdom, or everything that is wrong with it. */
    public Either<Seq<Problem>, PostalAddress> address(AddressParts parts) {
        return this == UNITED_KINGDOM
                ? PostalAddress.uk(lines(parts))
                : PostalAddress.abroad(lines(parts).append(title));
    }

    @Override
    public String toString() {
        return code;
    }
}
