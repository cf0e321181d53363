package io.github.medsecretary.correspondence.testkit;

import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PostalAddress;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Carrier;
import io.github.medsecretary.correspondence.content.Enclosure;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.content.Stationery;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.policy.Reader;
import io.github.medsecretary.correspondence.selection.Disclosure;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.correspondence.selection.Withheld;
import io.github.medsecretary.correspondence.selection.WithheldCarrier;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;

/** Makes a letter's twin for one reader. */
final class Twinning {

    private static final String OTHER = Letters.token("other");

    private final LetterContent content;
    private final Seq<Recipient> recipients;
    private final Recipient reader;
    private final PolicySet policy;
    private final Seq<Integer> moves;
    private final Disclosure disclosure;

    Twinning(LetterContent content, Seq<Recipient> recipients, Recipient reader, PolicySet policy, Seq<Integer> moves) {
        this.content = content;
        this.recipients = recipients;
        this.reader = reader;
        this.policy = policy;
        this.moves = moves;
        this.disclosure = Selection.of(content, reader, recipients, policy).disclosure();
    }

    Twins twins() {
        boolean held = policy.hold(Reader.of(content, reader)).isPresent();
        if (held) {
            return new Twins(
                    reader.id(), policy, content, recipients, content.saying(List.of(secret("extra", 0))), recipients);
        }
        Twins twins = new Twins(reader.id(), policy, content, recipients, carried(spoken()), others());
        // That a whole letter is withheld for what is in it is the one thing that may tell.
        return isMade(content, recipients) && isMade(twins.other(), twins.others())
                ? twins
                : new Twins(reader.id(), policy, content, recipients, content, recipients);
    }

    private boolean isMade(LetterContent letter, Seq<Recipient> all) {
        return Selection.of(letter, reader, all, policy).disclosure().hold().isEmpty();
    }

    private int move(int index) {
        return moves.get(index % moves.size());
    }

    private LetterContent spoken() {
        Seq<String> hidden = disclosure.withheld().map(Withheld::fragment);
        Seq<Fragment> fragments = content.fragments()
                .zipWithIndex()
                .flatMap(each -> hidden.contains(each._1().id()) ? moved(each._1(), each._2()) : List.of(each._1()));
        Seq<String> left = fragments.map(Fragment::id);
        return content.saying(fragments.map(each -> without(each, left)));
    }

    private static Fragment without(Fragment fragment, Seq<String> left) {
        return like(
                fragment,
                fragment.id(),
                fragment.heading(),
                fragment.body(),
                fragment.derivedFrom().filter(left::contains));
    }

    private Seq<Fragment> moved(Fragment fragment, int index) {
        Fragment reworded = like(fragment, fragment.id(), fragment.heading(), words(index), fragment.derivedFrom());
        return switch (move(index)) {
            case 0 -> List.of(fragment);
            // What others are derived from must stay, or its labels would no longer rise to them.
            case 2 -> isSource(fragment) ? List.of(reworded) : List.empty();
            case 3 ->
                List.of(
                        fragment,
                        like(fragment, "again" + index, fragment.heading(), words(index), fragment.derivedFrom()));
            case 4 -> List.of(elsewhere(reworded));
            default -> List.of(reworded);
        };
    }

    private boolean isSource(Fragment fragment) {
        return content.fragments().exists(each -> each.derivedFrom().contains(fragment.id()));
    }

    // A rule may ask for the heading: only where what moved is withheld by itself there too, it is a twin.
    private Fragment elsewhere(Fragment fragment) {
        Fragment there =
                like(fragment, fragment.id(), Heading.LEGAL_INFORMATION, fragment.body(), fragment.derivedFrom());
        return policy.withholding(there, Reader.of(content, reader)).isPresent() ? there : fragment;
    }

    private static Body words(int index) {
        return new Body.Narrative(OTHER + " and " + "more ".repeat(index) + OTHER + ".");
    }

    private Fragment secret(String id, int index) {
        return Fragment.builder()
                .id(id)
                .heading(Heading.HISTORY)
                .body(words(index))
                .otherwise(content.second().map(any -> words(index)))
                .build();
    }

    private static Fragment like(Fragment fragment, String id, Heading heading, Body body, Seq<String> derivedFrom) {
        return Fragment.builder()
                .id(id)
                .heading(heading)
                .body(body)
                // What is said otherwise is said so in both languages.
                .otherwise(fragment.otherwise().map(other -> body.equals(fragment.body()) ? other : body))
                .labels(fragment.labels())
                .subject(fragment.subject())
                .derivedFrom(derivedFrom)
                .build();
    }

    private boolean isWithheld(String carrier) {
        return disclosure.carriers().map(WithheldCarrier::carrier).contains(carrier);
    }

    private boolean isWithheld(Carrier carrier) {
        return isWithheld(carrier.code());
    }

    private LetterContent carried(LetterContent spoken) {
        Stationery paper = spoken.stationery();
        return LetterContent.builder()
                .reference(spoken.reference())
                .kind(spoken.kind())
                .locale(spoken.locale())
                .language(spoken.language())
                .second(spoken.second())
                .dates(spoken.dates())
                .patient(patient(spoken.patient()))
                .organisation(sender(spoken.organisation()))
                .author(author(spoken.author()))
                .fragments(spoken.fragments())
                .circumstances(spoken.circumstances())
                .stationery(Stationery.builder()
                        .neutral(paper.neutral())
                        .addressing(paper.addressing())
                        .labels(paper.labels())
                        .subject(reworded(paper.subject(), Carrier.SUBJECT))
                        .enclosures(paper.enclosures().zipWithIndex().flatMap(each -> enclosure(each._1(), each._2())))
                        .build())
                .build();
    }

    private Optional<String> reworded(Optional<String> words, Carrier carrier) {
        return words.map(each -> isWithheld(carrier) ? OTHER : each);
    }

    private Organisation sender(Organisation own) {
        return Organisation.builder()
                .id(own.id())
                .name(isWithheld(Carrier.LETTERHEAD) ? OTHER : own.name())
                .service(reworded(own.service(), Carrier.SERVICE))
                .address(own.address())
                .telephone(reworded(own.telephone(), Carrier.TELEPHONE))
                .build();
    }

    // Of the record nothing goes out but what a letter's head needs.
    private Patient patient(Patient own) {
        return Patient.builder()
                .id(own.id())
                .name(own.name())
                .birthDate(own.birthDate())
                .gender(own.gender())
                .pronouns(own.pronouns())
                .identifiers(own.identifiers())
                .address(isWithheld(Carrier.PATIENT_ADDRESS) ? elsewhere() : own.address())
                .communication(own.communication())
                .generalPractitioner(own.generalPractitioner())
                .deceased(own.deceased())
                .allergies(List.of(OTHER))
                .build();
    }

    // Another address, or none; none too where only its words call for the label.
    private Optional<PostalAddress> elsewhere() {
        Labels stated =
                content.stationery().labels().get(Carrier.PATIENT_ADDRESS).getOrElse(Labels.none());
        boolean byLabel = policy.rules().exists(rule -> rule.withholdsCarrier(stated, Reader.of(content, reader)));
        return byLabel && move(0) != 2
                ? PostalAddress.uk(List.of(OTHER, "Exmouth", "EX8 1AA")).toJavaOptional()
                : Optional.empty();
    }

    private Practitioner author(Practitioner own) {
        return Practitioner.builder()
                .id(own.id())
                .name(own.name())
                .role(reworded(own.role(), Carrier.AUTHOR_ROLE))
                .registration(own.registration())
                .build();
    }

    private Seq<Enclosure> enclosure(Enclosure enclosure, int index) {
        if (!isWithheld("enclosure:" + enclosure.id())) {
            return List.of(enclosure);
        }
        return switch (move(index)) {
            case 0 -> List.of(enclosure);
            case 2 -> List.empty();
            default -> List.of(new Enclosure(enclosure.id(), OTHER, enclosure.labels()));
        };
    }

    private Seq<Recipient> others() {
        return recipients.zipWithIndex().flatMap(each -> other(each._1(), each._2()));
    }

    private Seq<Recipient> other(Recipient recipient, int index) {
        boolean known = recipient.id().equals(reader.id())
                || (policy.mayName(Reader.of(content, recipient), Reader.of(content, reader))
                        && !isWithheld("copy:" + recipient.id()));
        if (known || move(index) == 0) {
            return List.of(recipient);
        }
        return move(index) == 2
                ? List.empty()
                : List.of(Recipient.builder()
                        .id(recipient.id())
                        .audience(recipient.audience())
                        .purpose(recipient.purpose())
                        .consent(recipient.consent())
                        .labels(recipient.labels())
                        .name(OTHER)
                        .build());
    }
}
