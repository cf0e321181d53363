package io.github.medsecretary.correspondence.selection;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.person.PostalAddress;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.language.Language;
import io.github.medsecretary.correspondence.people.FormOfAddress;
import io.github.medsecretary.correspondence.people.Valediction;
import io.github.medsecretary.correspondence.policy.DisclosureRule;
import io.github.medsecretary.correspondence.policy.LetterHold;
import io.github.medsecretary.correspondence.policy.Mode;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.policy.Reader;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.EnumMap;
import java.util.Optional;
import java.util.function.Function;

/** For one recipient, each fragment either included or withheld. Immutable and thread-safe; prints ids only. */
public final class Selection {

    private final LetterContent content;
    private final Reader reader;
    private final Seq<Recipient> all;
    private final PolicySet policy;
    private final Seq<DisclosureRule> rules;
    private final Carriage carriage;
    private final Optional<LetterHold> hold;
    private final Seq<Verdict> verdicts;
    private final Seq<Labelled> included;
    private final Seq<Withheld> withheld;
    private final Optional<LetterHold> none;
    private final Seq<Withheld> before;

    private Selection(
            LetterContent content,
            Recipient recipient,
            Seq<Recipient> all,
            PolicySet policy,
            Seq<Labelled> labelled,
            Seq<Withheld> before) {
        this.content = content;
        this.reader = Reader.of(content, recipient);
        this.all = all;
        this.policy = policy;
        this.rules = policy.rulesFor(reader);
        this.carriage = new Carriage(content, reader, policy, rules);
        this.hold = policy.hold(reader);
        this.verdicts = hold.isPresent() ? List.empty() : labelled.map(this::verdict);
        this.included = verdicts.filter(each -> each.withheld().isEmpty()).map(Verdict::labelled);
        this.withheld = verdicts.filter(each -> each.withheld().isPresent())
                .map(each -> each.withheld().get());
        this.none = hold.or(this::nothingToShow).or(carriage::hold);
        this.before = before;
    }

    private Verdict verdict(Labelled labelled) {
        return Verdict.of(labelled, reader, rules, content.circumstances().overrides());
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
        return new Selection(content, recipient, List.ofAll(all), policy, Labelling.of(content, policy), List.empty());
    }

    /** What each recipient gets to read, in their order. */
    public static Seq<Selection> all(LetterContent content, Iterable<Recipient> recipients, PolicySet policy) {
        Seq<Recipient> all = List.ofAll(recipients);
        Seq<Labelled> labelled = Labelling.of(content, policy);
        return all.map(each -> new Selection(content, each, all, policy, labelled, List.empty()));
    }

    /**
     * The same for a copy in other words for this reader alone: it is judged once more as it is worded, and what was
     * withheld before is still told to those who answer for it. Where no letter is made, none is made of other words.
     *
     * @param words the letter in other words, of no more than the fragments that are included here
     * @throws IllegalArgumentException if it has a fragment that is not
     */
    public Selection reworded(LetterContent words) {
        if (none.isPresent()) {
            return this;
        }
        Seq<String> ids = included.map(each -> each.fragment().id());
        if (!ids.containsAll(words.fragments().map(Fragment::id))) {
            throw new IllegalArgumentException("other words are of what the reader may read, and of nothing else");
        }
        return new Selection(words, recipient(), all, policy, Labelling.of(words, policy), withheld);
    }

    /** What is shown and withheld, for those who answer for it. */
    public Disclosure disclosure() {
        return new Disclosure(
                recipient().id(),
                none,
                policy.allowance(reader),
                none.isPresent()
                        ? List.empty()
                        : included.map(each -> each.fragment().id()),
                before.appendAll(withheld),
                hold.isPresent() ? List.empty() : carriage.withheld(others()),
                none.isPresent() ? List.empty() : verdicts.flatMap(Verdict::overridden));
    }

    private Recipient recipient() {
        return reader.recipient();
    }

    // A letter of which nothing may be shown would tell just that.
    private Optional<LetterHold> nothingToShow() {
        Option<Withheld> whole = withheld.find(each -> each.mode() == Mode.LETTER);
        return whole.orElse(() -> withheld.headOption().filter(each -> included.isEmpty()))
                .map(each -> new LetterHold(
                        LetterHold.Outcome.REFUSED, "Nothing of the letter may be shown to this reader.", each.basis()))
                .toJavaOptional();
    }

    /** The letter, marked as a draft; empty if none is made. */
    public Optional<AudienceLetter> letter() {
        return letter(Optional.empty());
    }

    /** The letter as signed, or a draft without a signature; empty if none is made. */
    public Optional<AudienceLetter> letter(Optional<Signature> signature) {
        return none.isPresent() ? Optional.empty() : Optional.of(both(signature));
    }

    private AudienceLetter both(Optional<Signature> signature) {
        Optional<AudienceLetter> second = content.second()
                .map(language -> built(
                                signature, language, each -> each.otherwise().orElseThrow())
                        .locale(language.locale())
                        .build());
        return built(signature, content.language(), Fragment::body)
                .locale(content.locale())
                .second(second)
                .build();
    }

    private AudienceLetter.Builder built(
            Optional<Signature> signature, Language language, Function<Fragment, Body> said) {
        Optional<FormOfAddress> form = content.formOfAddress(recipient());
        String addressee = addressee(recipient());
        return new AudienceLetter.Builder()
                .reference(content.reference())
                .kind(content.kind())
                .language(language)
                .dates(content.dates())
                .organisation(carriage.sender())
                .patient(carriage.patient())
                .author(carriage.author())
                .subject(carriage.subject(language))
                .enclosures(carriage.enclosures())
                .envelope(carriage.envelope(addressee, address()))
                .audience(recipient().audience())
                .addressee(addressee)
                .salutation(form.map(FormOfAddress::dear).orElse(addressee))
                .valediction(form.map(FormOfAddress::valediction).orElse(Valediction.SINCERELY))
                .address(address())
                .format(
                        isPatient(recipient())
                                ? content.patient().communication().format()
                                : recipient().format())
                .labels(included.foldLeft(Labels.none(), (shown, each) -> shown.and(each.own())))
                .sections(sections(language, said))
                .notice(policy.notice(recipient().audience()))
                .copies(copies())
                .signature(signature);
    }

    private static boolean isPatient(Recipient recipient) {
        return recipient.audience() == Audience.PATIENT;
    }

    private String addressee(Recipient who) {
        return content.formOfAddress(who)
                .map(FormOfAddress::nameLine)
                .or(who::name)
                .orElseGet(() -> who.audience().code().replace('-', ' '));
    }

    private Optional<PostalAddress> address() {
        return isPatient(recipient())
                ? recipient().address().or(carriage.patient()::address)
                : recipient().address();
    }

    private Seq<Section> sections(Language language, Function<Fragment, Body> said) {
        var bodies = new EnumMap<Heading, List<Body>>(Heading.class);
        // From the last on, so that each is put before those that follow it.
        for (Labelled each : included.reverse()) {
            Fragment fragment = each.fragment();
            bodies.put(
                    fragment.heading(),
                    bodies.getOrDefault(fragment.heading(), List.empty()).prepend(said.apply(fragment)));
        }
        List<Section> sections = List.empty();
        for (var each : bodies.entrySet()) {
            sections = sections.prepend(new Section(title(each.getKey(), language), each.getValue()));
        }
        return sections.reverse();
    }

    private String title(Heading heading, Language language) {
        return language.title(content.kind().titleKey(heading), content.kind().title(heading));
    }

    // Somebody who was entered twice is named once.
    private Seq<String> copies() {
        return othersNamed()
                .distinctBy(each -> List.of(each.audience(), each.name(), each.addressee(), each.address()))
                .map(this::addressee);
    }

    private Seq<Recipient> othersNamed() {
        return others().filter(carriage::mayName);
    }

    private Seq<Recipient> others() {
        return all.filter(each -> !each.id().equals(recipient().id()));
    }

    /** The ids of those whom the letter names among the copies; nobody if no letter is made. */
    Seq<String> named() {
        return none.isPresent() ? List.empty() : othersNamed().map(Recipient::id);
    }

    @Override
    public String toString() {
        return "Selection[" + recipient().id() + ", " + included.size() + " included]";
    }
}
