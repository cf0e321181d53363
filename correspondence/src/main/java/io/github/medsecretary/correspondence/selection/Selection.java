package io.github.medsecretary.correspondence.selection;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.person.PostalAddress;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.LetterHold;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;

/** For one recipient, each fragment either included or withheld. Immutable and thread-safe; prints ids only. */
public final class Selection {

    private final LetterContent content;
    private final Recipient recipient;
    private final Seq<Recipient> all;
    private final PolicySet policy;
    private final Optional<LetterHold> hold;
    private final Seq<Fragment> included;
    private final Seq<Withheld> withheld;

    private Selection(LetterContent content, Recipient recipient, Seq<Recipient> all, PolicySet policy) {
        this.content = content;
        this.recipient = recipient;
        this.all = all;
        this.policy = policy;
        this.hold = policy.hold(recipient);
        Seq<Fragment> candidates = hold.isPresent() ? List.empty() : content.fragments();
        this.included =
                candidates.filter(each -> policy.withholding(each, recipient).isEmpty());
        this.withheld = candidates.flatMap(each ->
                policy
                        .withholding(each, recipient)
                        .map(rule -> new Withheld(each.id(), rule.id(), rule.basis()))
                        .stream()
                        .toList());
    }

    /**
     * What a recipient gets to read.
     *
     * @param content everything that there is to say
     * @param recipient who reads
     * @param all every recipient of the letter, for the list of copies
     * @param policy by which rules
     */
    public static Selection of(LetterContent content, Recipient recipient, Iterable<Recipient> all, PolicySet policy) {
        return new Selection(content, recipient, List.ofAll(all), policy);
    }

    /** What is shown and withheld, for those who answer for it. */
    public Disclosure disclosure() {
        return new Disclosure(recipient.id(), reasonForNone(), included.map(Fragment::id), withheld);
    }

    // A letter of which nothing may be shown would tell just that.
    private Optional<LetterHold> reasonForNone() {
        boolean nothing = included.isEmpty() && !withheld.isEmpty();
        return nothing
                ? Optional.of(new LetterHold(
                        LetterHold.Outcome.REFUSED,
                        "Nothing of the letter may be shown to this reader.",
                        withheld.head().basis()))
                : hold;
    }

    /** The letter, marked as a draft; empty if none is made. */
    public Optional<AudienceLetter> letter() {
        return letter(Optional.empty());
    }

    /** The letter as signed, or a draft without a signature; empty if none is made. */
    public Optional<AudienceLetter> letter(Optional<Signature> signature) {
        return reasonForNone().isPresent() ? Optional.empty() : Optional.of(built(signature));
    }

    private AudienceLetter built(Optional<Signature> signature) {
        return new AudienceLetter.Builder()
                .reference(content.reference())
                .kind(content.kind())
                .locale(content.locale())
                .dates(content.dates())
                .organisation(content.organisation())
                .patient(content.patient())
                .author(content.author())
                .audience(recipient.audience())
                .addressee(addressee(recipient))
                .salutation(isPatient(recipient) ? content.patient().name().salutation() : addressee(recipient))
                .address(address())
                .format(isPatient(recipient) ? content.patient().communication().format() : recipient.format())
                .sections(sections())
                .notice(policy.notice(recipient.audience()))
                .copies(copies())
                .signature(signature)
                .build();
    }

    private static boolean isPatient(Recipient recipient) {
        return recipient.audience() == Audience.PATIENT;
    }

    private String addressee(Recipient who) {
        return isPatient(who)
                ? content.patient().name().formal()
                : who.name().orElseGet(() -> who.audience().code().replace('-', ' '));
    }

    private Optional<PostalAddress> address() {
        return isPatient(recipient) ? recipient.address().or(content.patient()::address) : recipient.address();
    }

    private Seq<Section> sections() {
        return included.groupBy(Fragment::heading)
                .toList()
                .sortBy(pair -> pair._1())
                .map(pair -> new Section(
                        pair._1().title(), pair._2().map(Fragment::body).toList()));
    }

    // That a letter goes to somebody outside care is itself not for everybody: only those in care and the patient are
    // named, and only to each other.
    private Seq<String> copies() {
        boolean insider = recipient.isDirectCare() || isPatient(recipient);
        return insider
                ? all.filter(each -> !each.id().equals(recipient.id()))
                        .filter(each -> each.isDirectCare() || isPatient(each))
                        .map(this::addressee)
                : List.empty();
    }

    @Override
    public String toString() {
        return "Selection[" + recipient.id() + ", " + included.size() + " included]";
    }
}
