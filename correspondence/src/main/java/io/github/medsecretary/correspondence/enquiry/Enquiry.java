package io.github.medsecretary.correspondence.enquiry;

import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.confidentiality.LegalBasis;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Carrier;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.LetterHold;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.selection.Disclosure;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.correspondence.selection.Withheld;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * What callers may be told of a letter and its patient. Nobody is told anything to whom no letter would be made, and
 * nobody is told of a fragment that their letter would not show. That somebody is a patient here, and when they come, is
 * judged like a fragment that names the sender: it bears the labels of the letterhead, of the service, of the author's
 * role and of the subject, and what their words tell. Whoever may be told is told after an identity check only, whatever
 * their role. Prints nothing of the letter. Immutable and thread-safe.
 */
public final class Enquiry {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final Seq<Carrier> SENDER =
            List.of(Carrier.LETTERHEAD, Carrier.SERVICE, Carrier.AUTHOR_ROLE, Carrier.SUBJECT);

    private final LetterContent content;
    private final Seq<Recipient> recipients;
    private final PolicySet policy;

    private Enquiry(LetterContent content, Seq<Recipient> recipients, PolicySet policy) {
        this.content = content;
        this.recipients = recipients;
        this.policy = policy;
    }

    /**
     * Enquiries about a letter.
     *
     * @param content everything that there is to say
     * @param recipients who gets the letter
     * @param policy by which rules it is decided who reads what
     */
    public static Enquiry about(LetterContent content, Iterable<Recipient> recipients, PolicySet policy) {
        return new Enquiry(content, List.ofAll(recipients), policy);
    }

    /**
     * Whether a caller may be told.
     *
     * @throws IllegalArgumentException if the letter has no fragment of the id that is asked about
     */
    public Answer answer(Caller caller, Matter matter) {
        if (matter instanceof Matter.InFragment asked && !isHere(asked.id())) {
            throw new IllegalArgumentException("the letter has no such fragment");
        }
        return caller.as()
                .map(reader -> judged(caller.identity(), reader, matter))
                .orElseGet(() -> refused(caller.identity(), Optional.empty(), LegalBasis.CONSENT));
    }

    private boolean isHere(String fragment) {
        return content.fragments().exists(each -> each.id().equals(fragment));
    }

    private Answer judged(Caller.Identity identity, Recipient reader, Matter matter) {
        Disclosure letter = disclosure(content, reader);
        Optional<LetterHold> hold = letter.hold();
        if (hold.isPresent()) {
            // What refuses the whole letter may be that a rule leaves nothing of it.
            Option<Withheld> by = letter.withheld().headOption();
            return refused(
                    identity,
                    by.map(Withheld::rule).toJavaOptional(),
                    hold.get().basis());
        }
        if (matter instanceof Matter.InFragment asked) {
            return of(identity, letter, asked.id(), SafeWords.READ_OUT);
        }
        Fragment known = known();
        Disclosure told = disclosure(content.saying(content.fragments().append(known)), reader);
        String words = matter instanceof Matter.VisitDate
                ? "It is on " + DAY.format(content.dates().clinic()) + "."
                : SafeWords.KNOWN;
        return of(identity, told, known.id(), words);
    }

    private Disclosure disclosure(LetterContent letter, Recipient reader) {
        return Selection.of(letter, reader, recipients, policy).disclosure();
    }

    // Fail closed: what is not among what is shown is not told.
    private static Answer of(Caller.Identity identity, Disclosure disclosure, String fragment, String words) {
        if (!disclosure.included().contains(fragment)) {
            Option<Withheld> by =
                    disclosure.withheld().find(each -> each.fragment().equals(fragment));
            LegalBasis basis = by.map(Withheld::basis)
                    .getOrElse(() -> disclosure.hold().map(LetterHold::basis).orElse(LegalBasis.MINIMUM_NECESSARY));
            return refused(identity, by.map(Withheld::rule).toJavaOptional(), basis);
        }
        LegalBasis basis = disclosure.basis().orElse(LegalBasis.MINIMUM_NECESSARY);
        return identity == Caller.Identity.CHECKED
                ? new Answer(Tell.YES, Optional.empty(), basis, words, SafeWords.VOICEMAIL)
                : new Answer(
                        Tell.AFTER_IDENTITY_CHECK,
                        Optional.empty(),
                        basis,
                        SafeWords.BEFORE_CHECK,
                        SafeWords.VOICEMAIL);
    }

    private static Answer refused(Caller.Identity identity, Optional<RuleId> rule, LegalBasis basis) {
        String words = identity == Caller.Identity.CHECKED ? SafeWords.NOTHING_MORE : SafeWords.BEFORE_CHECK;
        return new Answer(Tell.NO, rule, basis, words, SafeWords.VOICEMAIL);
    }

    /** That the patient is known to the sender, as a fragment. */
    private Fragment known() {
        var stationery = content.stationery();
        Seq<String> words = List.of(content.organisation().name())
                .appendAll(Option.ofOptional(content.organisation().service()))
                .appendAll(Option.ofOptional(content.author().role()))
                .appendAll(Option.ofOptional(stationery.subject()));
        return Fragment.builder()
                .id(unused("known-here"))
                .heading(Heading.ATTENDANCE_DETAILS)
                .body(new Body.Narrative(words.mkString("\n")))
                .labels(SENDER.flatMap(stationery.labels()::get).foldLeft(Labels.none(), Labels::and))
                .build();
    }

    private String unused(String id) {
        return isHere(id) ? unused(id + "-") : id;
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "Enquiry[" + content.fragments().size() + " fragments]";
    }
}
