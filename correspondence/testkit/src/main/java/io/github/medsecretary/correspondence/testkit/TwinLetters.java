package io.github.medsecretary.correspondence.testkit;

import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.core.testkit.Disclosures;
import io.github.medsecretary.core.time.Nation;
import io.github.medsecretary.correspondence.content.Authority;
import io.github.medsecretary.correspondence.content.Carrier;
import io.github.medsecretary.correspondence.content.Circumstances;
import io.github.medsecretary.correspondence.content.Competence;
import io.github.medsecretary.correspondence.content.Enclosure;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.content.Stationery;
import io.github.medsecretary.correspondence.people.Addressee;
import io.github.medsecretary.correspondence.people.Correspondent;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of letters with all that carries them, of readers with all that entitles them, and of twins. */
public final class TwinLetters {

    private static final Seq<Carrier> LABELLED =
            List.of(Carrier.SERVICE, Carrier.TELEPHONE, Carrier.PATIENT_ADDRESS, Carrier.AUTHOR_ROLE, Carrier.SUBJECT);

    private TwinLetters() {}

    /** Twins for any reader under a policy. */
    public static Arbitrary<Twins> twins(PolicySet policy) {
        return twins(Arbitraries.just(policy));
    }

    /**
     * Twins for any reader under any of some policies. Made of parts that are the same at every try: to make them anew
     * for each policy would take most of the time of many tries.
     */
    public static Arbitrary<Twins> twins(Arbitrary<PolicySet> policies) {
        return Combinators.combine(
                        policies,
                        laden(),
                        readers(),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 4).list().ofMinSize(1).ofMaxSize(6))
                .as((policy, content, readers, which, moves) ->
                        Twins.of(content, List.ofAll(readers), which, policy, List.ofAll(moves)));
    }

    /**
     * Letters with labels anywhere: fragments, some derived from others; a service, a telephone number, the patient's
     * address, an author's role and a subject; enclosures. Each has its {@link Letters#token}.
     */
    public static Arbitrary<LetterContent> laden() {
        return Combinators.combine(
                        Letters.contents(),
                        Arbitraries.integers().between(0, 9).list().ofSize(8),
                        Disclosures.labelSets().list().ofSize(LABELLED.size()),
                        Disclosures.labelSets().list().ofMaxSize(2),
                        circumstances(),
                        Arbitraries.of(true, false))
                .as((content, sources, labels, enclosed, circumstances, neutral) -> LetterContent.builder()
                        .reference(content.reference())
                        .dates(content.dates())
                        .organisation(clinic(content.organisation()))
                        .patient(content.patient())
                        .author(author(content.author()))
                        .fragments(derived(content.fragments(), List.ofAll(sources)))
                        .circumstances(circumstances)
                        .stationery(paper(List.ofAll(labels), List.ofAll(enclosed), neutral))
                        .build());
    }

    private static Organisation clinic(Organisation own) {
        return Organisation.builder()
                .id(own.id())
                .name(own.name())
                .service(Letters.token(Carrier.SERVICE.code()))
                .address(own.address())
                .telephone(Letters.token(Carrier.TELEPHONE.code()))
                .build();
    }

    private static Practitioner author(Practitioner own) {
        return Practitioner.builder()
                .id(own.id())
                .name(own.name())
                .role(Letters.token(Carrier.AUTHOR_ROLE.code()))
                .registration(own.registration())
                .build();
    }

    // A third of the fragments is derived from one before.
    private static Seq<Fragment> derived(Seq<Fragment> fragments, Seq<Integer> sources) {
        return fragments.zipWithIndex((each, index) -> {
            int source = sources.get(index % sources.size());
            return source < index && source < 3
                    ? from(each, fragments.get(source).id())
                    : each;
        });
    }

    private static Fragment from(Fragment fragment, String source) {
        return Fragment.builder()
                .id(fragment.id())
                .heading(fragment.heading())
                .body(fragment.body())
                .labels(fragment.labels())
                .derivedFrom(List.of(source))
                .build();
    }

    private static Stationery paper(Seq<Labels> labels, Seq<Labels> enclosed, boolean neutral) {
        Map<Carrier, Labels> stated = TreeMap.ofEntries(LABELLED.zip(labels));
        return Stationery.builder()
                .neutral(
                        neutral
                                ? Optional.of(Organisation.builder()
                                        .id("neutral")
                                        .name("Seaside Hospitals")
                                        .build())
                                : Optional.empty())
                .subject(Letters.token(Carrier.SUBJECT.code()))
                .labels(stated)
                .enclosures(enclosed.zipWithIndex(
                        (each, index) -> new Enclosure("e" + index, Letters.token("e" + index), each)))
                .build();
    }

    private static Arbitrary<Circumstances> circumstances() {
        return Combinators.combine(Arbitraries.of(Nation.class), Arbitraries.of(Competence.class))
                .as((nation, competence) -> Circumstances.builder()
                        .nation(nation)
                        .competence(competence)
                        .build());
    }

    /** Up to six readers in any role, with and without consent, objection and authority, each with its token as name. */
    public static Arbitrary<java.util.List<Recipient>> readers() {
        return Combinators.combine(
                        Disclosures.audiences(),
                        Disclosures.purposes(),
                        Arbitraries.integers().between(0, 19),
                        Arbitraries.of(Authority.class).optional(0.3),
                        Disclosures.labelSets())
                .as((audience, purpose, said, authority, labels) -> Recipient.builder()
                        .audience(audience)
                        .purpose(purpose)
                        .consent(said < 15)
                        .dissent(said == 19)
                        .seen(said < 13)
                        .authority(authority)
                        .labels(labels))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(builders -> List.ofAll(builders)
                        .zipWithIndex((builder, index) -> builder.id("r" + index)
                                .name(Letters.token("r" + index))
                                .addressee(addressee(index))
                                .build())
                        .asJava());
    }

    // Every other reader is known by more than the words of a name.
    private static Optional<Addressee> addressee(int index) {
        var name = PersonName.builder().title("Dr").given("Kim").family(Letters.token("r" + index));
        return index % 2 == 0 ? Optional.empty() : Optional.of(Addressee.person(Correspondent.of(name.build())));
    }
}
