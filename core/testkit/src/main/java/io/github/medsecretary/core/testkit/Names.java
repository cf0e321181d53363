package io.github.medsecretary.core.testkit;

import io.github.medsecretary.core.person.PersonName;
import io.vavr.collection.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Names as they are: accents, apostrophes, hyphens, particles, one letter, one name only, other scripts. */
final class Names {

    private Names() {}

    static Arbitrary<PersonName> names() {
        return Arbitraries.frequencyOf(Tuple.of(8, complete()), Tuple.of(1, familyOnly()), Tuple.of(1, givenOnly()));
    }

    private static Arbitrary<PersonName> complete() {
        return Combinators.combine(
                        titles(),
                        given(),
                        family(),
                        given().optional(0.2),
                        Arbitraries.of("MBE", "FRCP", "PhD").list().ofMaxSize(2))
                .as((title, given, family, preferred, suffixes) -> PersonName.builder()
                        .title(title)
                        .given(given)
                        .family(family)
                        .preferred(preferred)
                        .suffixes(List.ofAll(suffixes))
                        .build());
    }

    private static Arbitrary<PersonName> familyOnly() {
        return Combinators.combine(titles(), family())
                .as((title, family) ->
                        PersonName.builder().title(title).family(family).build());
    }

    private static Arbitrary<PersonName> givenOnly() {
        return given().map(given -> PersonName.builder().given(given).build());
    }

    private static Arbitrary<Optional<String>> titles() {
        return Arbitraries.of("Mrs", "Mr", "Ms", "Miss", "Mx", "Dr", "Prof", "Sir", "Revd")
                .optional(0.8);
    }

    private static Arbitrary<String> given() {
        return Arbitraries.of(
                "Ann",
                "Anne-Marie",
                "Siân",
                "Llŷr",
                "Zoë",
                "José",
                "Jose\u0301",
                "İbrahim",
                "Łukasz",
                "Thị Hương",
                "O",
                "Fiachra",
                "D'Arcy",
                "Μαρία",
                "𠮷子");
    }

    private static Arbitrary<String> family() {
        return Arbitraries.of(
                "Field",
                "O'Brien",
                "O’Neill",
                "Fitz-Gerald",
                "Lloyd-Jones",
                "Llewelyn ap Gruffydd",
                "Ó Súilleabháin",
                "van der Berg",
                "Müller",
                "Groß",
                "Nuñez",
                "McDonald",
                "St John-Smythe",
                "Ng",
                "Al-Sayed");
    }
}
