package io.github.medsecretary.correspondence.policy;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.LegalBasis;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Recipient;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.util.Optional;

/**
 * The rules of one practice, in order, with the notices that it prints. Any rule that withholds does; the first in
 * order is the one that is reported. Whether a notice is printed depends on the audience alone, so that it tells
 * nothing. Immutable and thread-safe.
 */
public final class PolicySet {

    private final String version;
    private final Seq<DisclosureRule> rules;
    private final Map<Audience, String> notices;

    private PolicySet(String version, Seq<DisclosureRule> rules, Map<Audience, String> notices) {
        this.version = version;
        this.rules = rules;
        this.notices = notices;
    }

    /** The rules of the United Kingdom. */
    public static PolicySet uk() {
        return new PolicySet("uk-1", List.ofAll(UkRules.all()), TreeMap.empty());
    }

    /** This set with one more rule at its end, under another version. */
    public PolicySet with(DisclosureRule rule, String newVersion) {
        return new PolicySet(newVersion, rules.append(rule), notices);
    }

    /** This set with a fixed sentence for every letter to an audience, under another version. */
    public PolicySet notice(Audience audience, String sentence, String newVersion) {
        return new PolicySet(newVersion, rules, notices.put(audience, sentence));
    }

    /** Which rules these are: part of what is signed. */
    public String version() {
        return version;
    }

    /** The sentence that stands in every letter to an audience, if there is one. */
    public Optional<String> notice(Audience audience) {
        return notices.get(audience).toJavaOptional();
    }

    /** The first rule that withholds a fragment from somebody, if one does. */
    public Optional<DisclosureRule> withholding(Fragment fragment, Recipient recipient) {
        return rules.find(rule -> rule.withholds(fragment, recipient)).toJavaOptional();
    }

    /** Why no letter is made for somebody at all, if none is. */
    public Optional<LetterHold> hold(Recipient recipient) {
        boolean report = recipient.audience() == Audience.INSURER || recipient.audience() == Audience.EMPLOYER;
        if (recipient.audience().isOutside() && !recipient.consent() && !isOwedWithoutConsent(recipient)) {
            return Optional.of(new LetterHold(
                    LetterHold.Outcome.REFUSED,
                    "The patient has not consented to this disclosure.",
                    LegalBasis.CONSENT));
        }
        return report
                ? Optional.of(new LetterHold(
                        LetterHold.Outcome.HELD,
                        "The patient may ask to see the report within 21 days before it is sent.",
                        LegalBasis.MEDICAL_REPORTS))
                : Optional.empty();
    }

    // The safety of a child or an adult at risk does not wait for consent.
    private static boolean isOwedWithoutConsent(Recipient recipient) {
        return recipient.audience() == Audience.SOCIAL_CARE;
    }
}
