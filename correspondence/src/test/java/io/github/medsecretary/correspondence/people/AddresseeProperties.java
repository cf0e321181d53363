package io.github.medsecretary.correspondence.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.person.PersonName;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of addressing people, whatever their names and titles. */
class AddresseeProperties {

    private static final Seq<String> TITLES = List.of("Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Professor Sir", "Dame")
            .appendAll(
                    List.of("The Revd", "Rev Dr", "Canon", "The Ven", "Sister", "Lady", "The Lord", "Lord", "Baroness"))
            .appendAll(List.of("The Hon", "Capt", "Lt Col", "Cllr", "His Honour Judge", "The Hon Mr Justice", "Master"))
            .appendAll(List.of("The Earl of", "The Duke of", "Sheikh", "Herr Dr", "", " ", "."));

    private static final Seq<String> GIVEN = List.of(
            "Ann", "John Henry", "Anne-Marie", "Zoë", "J", "J.H.", "A. B.", "J Henry", "İbrahim", "𠮷子", " ", "");

    private static final Seq<String> FAMILY =
            List.of("Field", "O'Brien", "van den Berg", "Hall of Leeds", "García Ruiz", "Ng", "Llŷr", " Hall ");

    @Provide
    Arbitrary<Correspondent> correspondents() {
        return Combinators.combine(
                        names(),
                        Arbitraries.of(Capacity.class),
                        Arbitraries.of("Mr", "Ms", "Dr", "Xx", "").optional(0.4),
                        Arbitraries.of(Holding.class).optional(0.4),
                        Arbitraries.of("Vicar", "Doctor Ann", " ").optional(0.1))
                .as((name, capacity, plain, holding, wished) -> Correspondent.builder()
                        .name(name)
                        .capacity(capacity)
                        .plainTitle(plain)
                        .holding(holding)
                        .wished(wished)
                        .build());
    }

    private static Arbitrary<PersonName> names() {
        Arbitrary<Seq<String>> letters = Arbitraries.of("MBE", "FRCS", "PhD", "LLB", "MP", "XYZ", "Esq", "RN")
                .list()
                .ofMaxSize(4)
                .map(List::ofAll);
        return Combinators.combine(
                        Arbitraries.of(TITLES.asJava()).optional(0.8),
                        Arbitraries.of(GIVEN.asJava()).optional(0.8),
                        Arbitraries.of(FAMILY.asJava()).optional(0.8),
                        Arbitraries.of("Peggy", "Bo", "").optional(0.2),
                        letters)
                .as((title, given, family, preferred, suffixes) -> PersonName.builder()
                        .title(title)
                        .given(given.or(() -> Optional.of("Cher").filter(any -> family.isEmpty())))
                        .family(family)
                        .preferred(preferred)
                        .suffixes(suffixes)
                        .build())
                .filter(name -> !name.given().orElse("").isBlank()
                        || !name.family().orElse("").isBlank());
    }

    @Provide
    Arbitrary<StyleOfAddress> styles() {
        return Combinators.combine(
                        Arbitraries.of(StyleOfAddress.Naming.class),
                        Arbitraries.of(StyleOfAddress.Letters.class),
                        Arbitraries.of(StyleOfAddress.Punctuation.class),
                        Arbitraries.of(StyleOfAddress.Colleagues.class),
                        Arbitraries.of(StyleOfAddress.Estates.class),
                        Arbitraries.of("Sir or Madam", "Team"))
                .as((naming, letters, punctuation, colleagues, estates, unnamed) -> StyleOfAddress.builder()
                        .naming(naming)
                        .letters(letters)
                        .punctuation(punctuation)
                        .colleagues(colleagues)
                        .estates(estates)
                        .unnamed(unnamed)
                        .build());
    }

    @Provide
    Arbitrary<Addressee> addressees() {
        Arbitrary<Addressee> two = Combinators.combine(
                        correspondents(), correspondents(), Arbitraries.of(Addressee.Bond.class))
                .as(Addressee.TwoPersons::new);
        Arbitrary<Addressee> estates = Combinators.combine(correspondents(), Arbitraries.of(EstateOffice.class))
                .as(Addressee.Estate::new);
        Arbitrary<Addressee> offices =
                Arbitraries.of(Capacity.class).map(capacity -> new Addressee.Unnamed("The Practice Manager", capacity));
        return Arbitraries.oneOf(
                correspondents().map(Addressee::person), two, names().map(Addressee.ParentOf::new), estates, offices);
    }

    /** No part of it is empty, and no title or name is left hanging on a blank. */
    @Property
    void nothingIsLeftBlank(@ForAll("addressees") Addressee addressee, @ForAll("styles") StyleOfAddress style) {
        FormOfAddress form = FormOfAddress.of(addressee, style);
        for (String words : List.of(form.nameLine(), form.dear(), form.salutation())) {
            assertFalse(words.isBlank(), form.nameLine() + " / " + form.dear());
            assertEquals(words.strip(), words);
            assertFalse(words.contains("  "), words);
        }
        assertTrue(form.salutation().startsWith("Dear "));
    }

    @Property
    void nobodyIsCalledByInitialsAlone(
            @ForAll("addressees") Addressee addressee, @ForAll("styles") StyleOfAddress style) {
        String dear = FormOfAddress.of(addressee, style).dear();
        for (String part : dear.split(" and ", -1)) {
            String last = part.substring(part.lastIndexOf(' ') + 1).replace(".", "");
            assertTrue(last.codePointCount(0, last.length()) > 1, dear);
        }
    }

    /** "Yours faithfully" goes with a salutation that names nobody, and with no other. */
    @Property
    void theCloseFollowsTheSalutation(
            @ForAll("addressees") Addressee addressee, @ForAll("styles") StyleOfAddress style) {
        FormOfAddress form = FormOfAddress.of(addressee, style);
        Seq<String> nobody = List.of(EstateOffice.values())
                .map(EstateOffice::words)
                .appendAll(List.of(style.unnamed(), style.guardian(), "Colleague", "Colleagues"));
        assertEquals(nobody.contains(form.dear()), form.valediction() == Valediction.FAITHFULLY, form.dear());
    }

    @Property
    void whatSomebodyAsksForIsRightInEveryStyle(
            @ForAll("correspondents") Correspondent person, @ForAll("styles") StyleOfAddress style) {
        var asking = Correspondent.builder()
                .name(person.name())
                .capacity(person.capacity())
                .plainTitle(person.plainTitle())
                .holding(person.holding())
                .wished("Vicar")
                .build();
        FormOfAddress form = FormOfAddress.of(Addressee.person(asking), style);
        assertEquals("Vicar", form.dear());
        assertEquals(Valediction.SINCERELY, form.valediction());
    }

    @Property
    void nothingPrintsAName(@ForAll("addressees") Addressee addressee, @ForAll("styles") StyleOfAddress style) {
        String printed = addressee + " " + FormOfAddress.of(addressee, style);
        assertFalse(printed.contains("Manager"), printed);
        people(addressee)
                .map(person -> printed + " " + person)
                .forEach(all -> GIVEN.appendAll(FAMILY)
                        .append("Vicar")
                        .map(String::strip)
                        .filter(word -> word.length() > 1)
                        .forEach(word -> assertFalse(all.contains(word), all)));
    }

    private static Seq<Correspondent> people(Addressee addressee) {
        if (addressee instanceof Addressee.OnePerson one) {
            return List.of(one.person());
        }
        return addressee instanceof Addressee.TwoPersons two ? List.of(two.first(), two.second()) : List.empty();
    }

    /** Nothing of a name makes a title: what nobody has said is not in the line or the salutation. */
    @Property
    void whoHasNoTitleGetsNone(@ForAll("correspondents") Correspondent person) {
        PersonName name = person.name();
        var untitled = PersonName.builder()
                .given(name.given())
                .family(name.family())
                .preferred(name.preferred())
                .suffixes(name.suffixes())
                .build();
        FormOfAddress form = FormOfAddress.of(Addressee.person(Correspondent.of(untitled)), StyleOfAddress.usual());
        Seq<String> titles = List.of("Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Sir", "Dame");
        String words = " " + form.nameLine() + " " + form.dear().replace("Sir or Madam", "") + " ";
        titles.forEach(title -> assertFalse(words.contains(" " + title + " "), words));
    }

    @Property
    void aTitleIsReadInAnyCaseWithAndWithoutStops(@ForAll("correspondents") Correspondent person) {
        Assume.that(person.name().title().isPresent());
        Title title = Titles.read(person.name().title(), person.holding());
        Assume.that(title.unknown().isEmpty());
        String written = person.name().title().get();
        for (String other : List.of(
                written.toUpperCase(Locale.ROOT), written.toLowerCase(Locale.ROOT), written.replace(" ", ". ") + ".")) {
            assertEquals(title, Titles.read(Optional.of(other), person.holding()), other);
        }
    }

    /** Sorting letters neither invents nor loses any, and is done once. */
    @Property
    void lettersAreSortedAndNothingElse(@ForAll("correspondents") Correspondent person) {
        var sorted = StyleOfAddress.builder()
                .letters(StyleOfAddress.Letters.BY_PRECEDENCE)
                .build();
        Seq<String> given = person.name().suffixes();
        Seq<String> after = List.of(Letters.after(given, sorted).split(" ")).filter(each -> !each.isEmpty());
        assertEquals(given.sorted(), after.sorted());
        assertEquals(Letters.after(given, sorted), Letters.after(after, sorted));
    }

    /** Full stops and commas are all that stopped punctuation adds; only a Revd is then a Rev. */
    @Property
    void fullStopsChangeNothingElse(@ForAll("addressees") Addressee addressee) {
        FormOfAddress open = FormOfAddress.of(addressee, StyleOfAddress.usual());
        FormOfAddress stopped = FormOfAddress.of(
                addressee,
                StyleOfAddress.builder()
                        .punctuation(StyleOfAddress.Punctuation.STOPPED)
                        .build());
        assertEquals(withoutStops(open.nameLine()), withoutStops(stopped.nameLine()));
        assertEquals(withoutStops(open.dear()), withoutStops(stopped.dear()));
        assertEquals(open.valediction(), stopped.valediction());
    }

    private static String withoutStops(String words) {
        return words.replace(".", "").replace(",", "").replace("Revd", "Rev");
    }
}
