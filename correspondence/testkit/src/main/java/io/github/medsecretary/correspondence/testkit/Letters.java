package io.github.medsecretary.correspondence.testkit;

import io.github.medsecretary.core.testkit.Disclosures;
import io.github.medsecretary.core.testkit.People;
import io.github.medsecretary.core.testkit.Times;
import io.github.medsecretary.correspondence.content.Action;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.LetterDates;
import io.github.medsecretary.correspondence.content.Medicine;
import io.github.medsecretary.correspondence.content.Recipient;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of letters and of those who get them. */
public final class Letters {

    private Letters() {}

    /** The word that stands in one fragment and nowhere else. */
    public static String token(String fragment) {
        return "zq" + fragment + "qz";
    }

    /** Letters of up to eight fragments under any headings, with any labels, each with its {@link #token}. */
    public static Arbitrary<LetterContent> contents() {
        return Combinators.combine(
                        People.patients(),
                        People.practitioners(),
                        People.organisations(),
                        Times.dates(LocalDate.of(2000, 1, 1), LocalDate.of(2039, 12, 31)),
                        fragment().list().ofMaxSize(8))
                .as((patient, author, organisation, date, fragments) -> LetterContent.builder()
                        .reference("OUR/2030/0001")
                        .dates(LetterDates.ofClinic(date))
                        .organisation(organisation)
                        .patient(patient)
                        .author(author)
                        .fragments(List.ofAll(fragments).zipWithIndex((each, index) -> each.at(index)))
                        .build());
    }

    /** A fragment that awaits its id. */
    private record Unnamed(Heading heading, int kind, io.github.medsecretary.core.confidentiality.Labels labels) {

        Fragment at(int index) {
            String id = "f" + index;
            return Fragment.builder()
                    .id(id)
                    .heading(heading)
                    .body(body(kind, token(id)))
                    .labels(labels)
                    .build();
        }

        private static Body body(int kind, String token) {
            return switch (kind) {
                case 0 -> new Body.Diagnoses(List.of(token));
                case 1 ->
                    new Body.Medicines(
                            List.of(Medicine.builder().name(token).dose("5 mg").build()));
                case 2 -> new Body.Actions(List.of(new Action(Action.Owner.GP, token + ".", Optional.empty())));
                case 3 -> new Body.Results(List.of(token));
                default -> new Body.Narrative("She said " + token + ".");
            };
        }
    }

    private static Arbitrary<Unnamed> fragment() {
        return Combinators.combine(
                        Arbitraries.of(Heading.class), Arbitraries.integers().between(0, 4), Disclosures.labelSets())
                .as(Unnamed::new);
    }

    /** Up to five recipients in any role, for any purpose, with and without consent. */
    public static Arbitrary<java.util.List<Recipient>> recipients() {
        return Combinators.combine(Disclosures.audiences(), Disclosures.purposes(), Arbitraries.of(true, false))
                .as((audience, purpose, consent) -> Recipient.builder()
                        .audience(audience)
                        .purpose(purpose)
                        .consent(consent)
                        .name("Reader " + audience.code()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(builders -> List.ofAll(builders)
                        .zipWithIndex(
                                (builder, index) -> builder.id("r" + index).build())
                        .asJava());
    }
}
