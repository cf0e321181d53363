package io.github.medsecretary.correspondence.address;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * The lines before the town: a name, the road, and places on lines of their own.
 *
 * @param numberFirst whether the number stands before the road
 * @param between what stands between the two
 * @param places further parts, a line each
 */
record PostalForm(boolean numberFirst, String between, Seq<AddressPart> places) {

    static PostalForm numberFirst(Seq<AddressPart> places) {
        return new PostalForm(true, " ", places);
    }

    static PostalForm roadFirst(String between) {
        return new PostalForm(false, between, List.empty());
    }

    Seq<String> lines(AddressParts parts) {
        return List.of(parts.part(AddressPart.NAME), road(parts))
                .appendAll(places.map(parts::part))
                .flatMap(line -> line.stream().toList());
    }

    private Optional<String> road(AddressParts parts) {
        Optional<String> road = parts.part(AddressPart.ROAD);
        Optional<String> number = parts.part(AddressPart.NUMBER);
        if (road.isEmpty() || number.isEmpty()) {
            return road.or(() -> number);
        }
        return Optional.of(numberFirst ? number.get() + between + road.get() : road.get() + between + number.get());
    }
}
