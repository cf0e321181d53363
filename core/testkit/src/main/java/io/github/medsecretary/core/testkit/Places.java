package io.github.medsecretary.core.testkit;

import io.github.medsecretary.core.person.ContactPoint;
import io.github.medsecretary.core.person.ContactPoint.Medium;
import io.github.medsecretary.core.person.PostalAddress;
import io.github.medsecretary.core.person.Postcode;
import io.vavr.collection.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries of ways to reach somebody. */
public final class Places {

    private Places() {}

    /** Postcodes of all shapes, the forces', the bank's and the pseudo-postcode for no fixed abode included. */
    public static Arbitrary<Postcode> postcodes() {
        var outward = Arbitraries.of(
                "M1", "B33", "CR2", "DN55", "W1A", "EC1A", "EX8", "BF1", "JE2", "IM1", "BT9", "GX11", "EH99", "N1C");
        var inward = Combinators.combine(Arbitraries.integers().between(0, 9), inwardLetters(), inwardLetters())
                .as((digit, first, second) -> digit.toString() + first + second);
        var ordinary = Combinators.combine(outward, inward).as((out, in) -> out + " " + in);
        return Arbitraries.frequencyOf(Tuple.of(20, ordinary), Tuple.of(1, Arbitraries.of("GIR 0AA", "ZZ99 3VZ")))
                .map(text -> Postcode.parse(text).get());
    }

    private static Arbitrary<Character> inwardLetters() {
        return Arbitraries.chars().with("ABDEFGHJLNPQRSTUWXYZ");
    }

    /** Addresses in the United Kingdom, some with a country, some abroad, some of no fixed abode. */
    public static Arbitrary<PostalAddress> postalAddresses() {
        return Arbitraries.frequencyOf(
                Tuple.of(10, atHome()),
                Tuple.of(1, abroad()),
                Tuple.of(1, Arbitraries.just(PostalAddress.noFixedAbode())));
    }

    private static Arbitrary<PostalAddress> atHome() {
        return Combinators.combine(
                        streets().list().ofMinSize(2).ofMaxSize(5),
                        postcodes(),
                        Arbitraries.of("United Kingdom", "Wales", "CYMRU").optional(0.2))
                .as((streets, postcode, country) -> PostalAddress.uk(List.ofAll(streets)
                                .append(postcode.value())
                                .appendAll(country.stream().toList()))
                        .get());
    }

    private static Arbitrary<PostalAddress> abroad() {
        return Combinators.combine(streets().list().ofMinSize(1).ofMaxSize(6), Arbitraries.of("France", "Éire", "日本"))
                .as((streets, country) -> PostalAddress.abroad(
                                List.ofAll(streets).append(country))
                        .get());
    }

    private static Arbitrary<String> streets() {
        var words = Arbitraries.of(
                "Flat", "Queen's", "Road", "Tŷ", "Mawr", "Llanfair-yn-Neubwll", "The", "Old", "Barn", "St", "Ives");
        return Combinators.combine(
                        Arbitraries.integers().between(1, 999),
                        words.list().ofMinSize(1).ofMaxSize(4))
                .as((number, name) -> number + " " + String.join(" ", name));
    }

    /** Telephone numbers kept for drama, and addresses at example.org. */
    public static Arbitrary<ContactPoint> contactPoints() {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                reached(Medium.PHONE, "01632 960%03d"),
                                reached(Medium.PHONE, "+44 20 7946 0%03d"),
                                reached(Medium.SMS, "07700 900%03d"),
                                reached(Medium.EMAIL, "p%03d@example.org")),
                        Arbitraries.of(true, false))
                .as((point, messages) -> messages ? point.withMessages() : point);
    }

    private static Arbitrary<ContactPoint> reached(Medium medium, String format) {
        return Arbitraries.integers()
                .between(0, 999)
                .map(number -> String.format(Locale.ROOT, format, number))
                .map(value -> ContactPoint.of(medium, value).get());
    }
}
