package io.github.medsecretary.correspondence.selection;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Confidentiality;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.person.CommunicationNeeds;
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
import io.github.medsecretary.correspondence.language.Language;
import io.github.medsecretary.correspondence.people.FormOfAddress;
import io.github.medsecretary.correspondence.policy.DisclosureRule;
import io.github.medsecretary.correspondence.policy.LetterHold;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.policy.Reader;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.util.Optional;

/** What carries a letter to one reader: letterhead, author's role, subject, reference, copies, enclosures, envelope. */
final class Carriage {

    private static final Seq<Carrier> SENDER =
            List.of(Carrier.LETTERHEAD, Carrier.SERVICE, Carrier.ADDRESS, Carrier.TELEPHONE);

    private final LetterContent content;
    private final Reader reader;
    private final PolicySet policy;
    private final Seq<DisclosureRule> rules;
    private final Map<Carrier, Labels> labels;
    private final Seq<WithheldCarrier> withheld;

    Carriage(LetterContent content, Reader reader, PolicySet policy, Seq<DisclosureRule> rules) {
        this.content = content;
        this.reader = reader;
        this.policy = policy;
        this.rules = rules;
        this.labels = labels();
        this.withheld = labels.isEmpty() ? List.empty() : withheldCarriers();
    }

    private Seq<WithheldCarrier> withheldCarriers() {
        return labels.filter((carrier, each) -> !words(carrier).isEmpty())
                .toList()
                .flatMap(each -> withheld(each._1().code(), each._2()));
    }

    /** Of the carriers that bear a label. */
    private Map<Carrier, Labels> labels() {
        Map<Carrier, Labels> all = TreeMap.empty();
        for (Carrier each : Carrier.values()) {
            Labels labels = labelled(each);
            if (!labels.isEmpty()) {
                all = all.put(each, labels);
            }
        }
        return all;
    }

    /** The words of a carrier; none if the letter has none. */
    private Seq<String> words(Carrier carrier) {
        Organisation sender = content.organisation();
        return switch (carrier) {
            case LETTERHEAD -> List.of(sender.name());
            case SERVICE -> one(sender.service());
            case ADDRESS -> lines(sender.address());
            case TELEPHONE -> one(sender.telephone());
            case PATIENT_ADDRESS -> lines(content.patient().address());
            case AUTHOR_ROLE -> one(content.author().role());
            case SUBJECT -> one(content.stationery().subject());
            case REFERENCE -> List.of(content.reference());
        };
    }

    private static List<String> one(Optional<String> words) {
        return words.isPresent() ? List.of(words.get()) : List.empty();
    }

    private static Seq<String> lines(Optional<PostalAddress> address) {
        return address.<Seq<String>>map(PostalAddress::lines).orElse(List.empty());
    }

    private Labels labelled(Carrier carrier) {
        return content.stationery()
                .labels()
                .get(carrier)
                .getOrElse(Labels.none())
                .and(inferred(words(carrier)));
    }

    private Labels inferred(Seq<String> words) {
        Labels all = Labels.none();
        for (String each : words) {
            all = all.and(policy.inferred(each));
        }
        return all;
    }

    // A letterhead without a label is public; one that has any must be cleared for the reader.
    private Seq<WithheldCarrier> withheld(String carrier, Labels labels) {
        return labels.isEmpty()
                ? List.empty()
                : rules.find(rule -> rule.withholdsCarrier(labels, reader))
                        .map(rule -> reported(carrier, rule))
                        .toList();
    }

    private static WithheldCarrier reported(String carrier, DisclosureRule rule) {
        return new WithheldCarrier(carrier, rule.id(), rule.basis());
    }

    private boolean isWithheld(Carrier carrier) {
        return withheld.exists(each -> each.carrier().equals(carrier.code()));
    }

    /** Why no letter is made, if the reader would learn from its carriers what is kept from them. */
    Optional<LetterHold> hold() {
        if (withheld.isEmpty()) {
            return Optional.empty();
        }
        boolean needsNeutral =
                isWithheld(Carrier.LETTERHEAD) && content.stationery().neutral().isEmpty();
        boolean neutralTells = SENDER.exists(this::isWithheld)
                && content.stationery().neutral().filter(this::tells).isPresent();
        String reason = isWithheld(Carrier.REFERENCE)
                ? "The reference of this letter tells too much and needs to be another."
                : "This letter needs neutral stationery, and none is given.";
        return needsNeutral || neutralTells || isWithheld(Carrier.REFERENCE)
                ? Optional.of(new LetterHold(
                        LetterHold.Outcome.HELD, reason, withheld.head().basis()))
                : Optional.empty();
    }

    private boolean tells(Organisation organisation) {
        return !withheld("neutral", inferred(words(organisation))).isEmpty();
    }

    private static Seq<String> words(Organisation organisation) {
        return List.of(organisation.name())
                .appendAll(one(organisation.service()))
                .appendAll(lines(organisation.address()));
    }

    /** Who writes, as the reader may know it. All of it is neutral or nothing: a number tells whose letterhead it was. */
    Organisation sender() {
        return SENDER.exists(this::isWithheld)
                ? content.stationery().neutral().orElseGet(this::nameOnly)
                : content.organisation();
    }

    private Organisation nameOnly() {
        return Organisation.builder()
                .id(content.organisation().name())
                .name(content.organisation().name())
                .build();
    }

    /** Who answers for it, as the reader may know it. */
    Practitioner author() {
        Practitioner author = content.author();
        return isWithheld(Carrier.AUTHOR_ROLE)
                ? Practitioner.builder()
                        .id(author.id())
                        .name(author.name())
                        .registration(author.registration())
                        .build()
                : author;
    }

    /** Whom it is about: no more of the record than a letter's head needs. */
    Patient patient() {
        Patient patient = content.patient();
        boolean insider =
                reader.recipient().isDirectCare() || reader.recipient().audience() == Audience.PATIENT;
        return Patient.builder()
                .id(patient.id())
                .name(patient.name())
                .birthDate(patient.birthDate())
                .gender(patient.gender())
                .pronouns(patient.pronouns())
                .identifiers(patient.identifiers())
                .address(isWithheld(Carrier.PATIENT_ADDRESS) ? Optional.empty() : patient.address())
                .communication(insider ? patient.communication() : CommunicationNeeds.usual())
                .generalPractitioner(patient.generalPractitioner())
                .deceased(patient.deceased())
                .build();
    }

    /** What the letter is. */
    String subject(Language language) {
        return content.stationery()
                .subject()
                .filter(any -> !isWithheld(Carrier.SUBJECT))
                .orElseGet(() ->
                        language.title(content.kind().titleKey(), content.kind().title()));
    }

    /** Whether the letter may name another reader among the copies. */
    boolean mayName(Recipient other) {
        return policy.mayName(Reader.of(content, other), reader)
                && withheldCopy(other).isEmpty();
    }

    private Seq<WithheldCarrier> withheldCopy(Recipient other) {
        Seq<String> words = one(other.name())
                .appendAll(one(other.addressee()
                        .flatMap(any -> content.formOfAddress(other))
                        .map(FormOfAddress::nameLine)))
                .appendAll(lines(other.address()));
        return withheld("copy:" + other.id(), other.labels().and(inferred(words)));
    }

    /** The titles of what goes along. */
    Seq<String> enclosures() {
        return content.stationery()
                .enclosures()
                .filter(each -> withheldEnclosure(each).isEmpty())
                .map(Enclosure::title);
    }

    // An enclosure is content: outside care it must have been cleared like any fragment.
    private Seq<WithheldCarrier> withheldEnclosure(Enclosure enclosure) {
        Fragment stated = Fragment.builder()
                .id("enclosure:" + enclosure.id())
                .heading(Heading.DISTRIBUTION_LIST)
                .body(new Body.Narrative(enclosure.title()))
                .labels(enclosure.labels())
                .build();
        Fragment judged = stated.labelled(inferred(List.of(enclosure.title())));
        return rules.find(rule -> rule.withholds(judged, reader) || rule.withholds(stated, reader))
                .map(rule -> reported(stated.id(), rule))
                .toList();
    }

    /** Everything that is withheld, for the report; copies that nobody here is told of are not among it. */
    Seq<WithheldCarrier> withheld(Seq<Recipient> others) {
        return withheld.appendAll(others.filter(each -> policy.mayName(Reader.of(content, each), reader))
                        .flatMap(this::withheldCopy))
                .appendAll(content.stationery().enclosures().flatMap(this::withheldEnclosure));
    }

    /** What is on the outside. */
    Envelope envelope(String addressee, Optional<PostalAddress> address) {
        Seq<String> returnTo = Optional.of(sender())
                .filter(each -> !isSensitive(each))
                .or(() -> content.stationery().neutral().filter(each -> !isSensitive(each)))
                .<Seq<String>>map(each -> lines(each.address()).prepend(each.name()))
                .orElse(List.empty());
        return new Envelope(lines(address).prepend(addressee), returnTo);
    }

    // Whoever carries the post is nobody's reader: what is more than a usual record is not for them.
    private boolean isSensitive(Organisation sender) {
        boolean own = sender.equals(content.organisation());
        Labels all = own ? ownLabels() : inferred(words(sender));
        return all.toSeq().map(Label::atLeast).exists(Carriage::isGrave);
    }

    private Labels ownLabels() {
        return SENDER.foldLeft(Labels.none(), (all, each) -> all.and(labels.getOrElse(each, Labels.none())));
    }

    private static boolean isGrave(Confidentiality level) {
        return level.compareTo(Confidentiality.R) >= 0;
    }
}
