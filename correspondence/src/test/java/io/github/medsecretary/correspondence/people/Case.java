package io.github.medsecretary.correspondence.people;

import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.person.Pronouns;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A row of the table of addressees. */
record Case(
        String id,
        String kind,
        PersonCells person,
        Facts facts,
        Optional<PersonCells> second,
        String nameLine,
        String salutation,
        String valediction) {

    /** What stands for somebody whom nobody writes to. */
    static final String REFUSED = "refused";

    /** The words of a name. */
    record PersonCells(Seq<String> cells) {
        Correspondent correspondent() {
            return correspondent(new Facts(cell(5)));
        }

        Correspondent correspondent(Facts facts) {
            return Correspondent.builder()
                    .name(name())
                    .capacity(facts.has("clinician") ? Capacity.CLINICIAN : Capacity.PRIVATE)
                    .plainTitle(facts.one("plain"))
                    .holding(facts.one("held").map(how -> Holding.valueOf(how.toUpperCase(Locale.ROOT))))
                    .wished(facts.one("dear"))
                    .build();
        }

        PersonName name() {
            return PersonName.builder()
                    .title(some(0))
                    .given(some(1))
                    .family(some(2))
                    .preferred(some(3))
                    .suffixes(List.of(cell(4).split(" ")).filter(each -> !each.isEmpty()))
                    .build();
        }

        String cell(int at) {
            return at < cells.size() ? cells.get(at) : "";
        }

        private Optional<String> some(int at) {
            return Optional.of(cell(at)).filter(word -> !word.isEmpty());
        }
    }

    /** What is known beside a name. */
    record Facts(String words) {
        private Seq<String> each() {
            return List.of(words.split(","));
        }

        boolean has(String word) {
            return each().contains(word);
        }

        Optional<String> one(String key) {
            return each().find(fact -> fact.startsWith(key + "="))
                    .map(fact -> fact.substring(key.length() + 1))
                    .toJavaOptional();
        }

        StyleOfAddress style() {
            var style = StyleOfAddress.builder();
            each().filter(fact -> fact.startsWith("style=")).forEach(fact -> {
                switch (fact.substring("style=".length())) {
                    case "sorted" -> style.letters(StyleOfAddress.Letters.BY_PRECEDENCE);
                    case "no-letters" -> style.letters(StyleOfAddress.Letters.LEFT_OUT);
                    case "stops" -> style.punctuation(StyleOfAddress.Punctuation.STOPPED);
                    case "first-names" -> style.naming(StyleOfAddress.Naming.FIRST_NAMES);
                    case "colleague" -> style.colleagues(StyleOfAddress.Colleagues.AS_COLLEAGUE);
                    case "executors" -> style.estates(StyleOfAddress.Estates.BY_OFFICE);
                    case "carer" -> style.guardian("Parent or Carer");
                    case "madam-or-sir" -> style.unnamed("Madam or Sir");
                    default -> throw new IllegalStateException("a style that is not known here: " + fact);
                }
            });
            return style.build();
        }
    }

    /** The form of address; nothing if nobody may be addressed. */
    Optional<FormOfAddress> form() {
        return addressee().map(each -> FormOfAddress.of(each, facts.style()));
    }

    Optional<Addressee> addressee() {
        return switch (kind) {
            case "person" -> Optional.of(Addressee.person(person.correspondent(facts)));
            case "patient" ->
                Addressee.of(patient(), LocalDate.parse(facts.one("on").orElseThrow()))
                        .toJavaOptional();
            case "couple" -> Optional.of(two(Addressee.Bond.COUPLE));
            case "two" -> Optional.of(two(Addressee.Bond.NONE));
            case "parent" ->
                Optional.of(second.map(PersonCells::correspondent)
                        .map(Addressee::person)
                        .orElseGet(() -> new Addressee.ParentOf(person.name())));
            case "executors" -> Optional.of(new Addressee.Estate(person.correspondent(facts), office()));
            case "organisation" ->
                Optional.of(new Addressee.Unnamed(
                        person.cell(2), facts.has("clinician") ? Capacity.CLINICIAN : Capacity.PRIVATE));
            default -> throw new IllegalStateException("a kind that is not known here: " + kind);
        };
    }

    private Patient patient() {
        return Patient.builder()
                .id(id)
                .name(person.name())
                .birthDate(facts.one("born").map(LocalDate::parse))
                .pronouns(facts.one("pronouns").map(any -> Pronouns.THEY))
                .deceased(facts.has("deceased"))
                .build();
    }

    private Addressee two(Addressee.Bond bond) {
        return new Addressee.TwoPersons(
                person.correspondent(facts), second.orElseThrow().correspondent(), bond);
    }

    private EstateOffice office() {
        return List.of(EstateOffice.values())
                .find(each -> each.words().equals(facts.one("office").orElse("Executors")))
                .get();
    }

    static Seq<Case> all() {
        try (InputStream file = Objects.requireNonNull(Case.class.getResourceAsStream("addressees.tsv"))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return List.ofAll(text.lines().filter(line -> !line.startsWith("#")))
                    .tail()
                    .map(line -> of(List.of(line.split("\t", -1))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Case of(Seq<String> cells) {
        return new Case(
                cells.get(0),
                cells.get(1),
                new PersonCells(cells.slice(2, 7)),
                new Facts(cells.get(7)),
                Optional.of(cells.get(8))
                        .filter(words -> !words.isEmpty())
                        .map(words -> new PersonCells(List.of(words.split("/", -1)))),
                cells.get(9),
                cells.get(10),
                cells.get(11));
    }

    @Override
    public String toString() {
        return id;
    }
}
