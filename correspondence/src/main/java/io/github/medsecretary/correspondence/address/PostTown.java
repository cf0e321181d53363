package io.github.medsecretary.correspondence.address;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * The post town of a British address: a town goes before the city in whose district it lies, a council's name is not a
 * town's, and the City of Westminster and the London boroughs get their post as London. Which post town a place of
 * Greater London has, the postcode alone would tell.
 */
final class PostTown {

    private static final Seq<AddressPart> ORDER = List.of(
            AddressPart.TOWN, AddressPart.CITY, AddressPart.VILLAGE, AddressPart.MUNICIPALITY, AddressPart.COUNTY);
    private static final String CITY_OF = "City of ";

    private PostTown() {}

    static Optional<String> of(AddressParts parts) {
        return parts.first(ORDER).map(town -> isCouncilOfLondon(town, parts) ? "London" : bare(town));
    }

    private static boolean isCouncilOfLondon(String town, AddressParts parts) {
        boolean council = town.startsWith(CITY_OF) || town.startsWith("London Borough of ");
        return council
                && parts.part(AddressPart.REGION_DISTRICT)
                        .filter("Greater London"::equals)
                        .isPresent();
    }

    private static String bare(String town) {
        return town.startsWith(CITY_OF) ? town.substring(CITY_OF.length()) : town;
    }
}
