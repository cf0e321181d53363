package io.github.medsecretary.correspondence.policy;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Confidentiality;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.LegalBasis;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Recipient;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.BiPredicate;

/** The reasons to withhold that hold in the United Kingdom, the gravest first. */
final class UkRules {

    private UkRules() {}

    private record UkRule(RuleId id, LegalBasis basis, BiPredicate<Fragment, Recipient> test)
            implements DisclosureRule {

        @Override
        public boolean withholds(Fragment fragment, Recipient recipient) {
            return test.test(fragment, recipient);
        }
    }

    static Seq<DisclosureRule> all() {
        return List.of(
                rule("gender-recognition", LegalBasis.GENDER_RECOGNITION, UkRules::revealsGenderHistory),
                rule("safeguarding", LegalBasis.SAFEGUARDING, UkRules::endangers),
                rule("serious-harm", LegalBasis.SERIOUS_HARM, UkRules::harms),
                rule("third-party", LegalBasis.THIRD_PARTY, UkRules::betraysThirdParty),
                rule("not-to-patient", LegalBasis.PATIENTS_WISH, UkRules::isKeptFromPatient),
                rule("sensitive", LegalBasis.PATIENTS_WISH, UkRules::isSensitive),
                rule("not-cleared", LegalBasis.MINIMUM_NECESSARY, UkRules::isNotCleared));
    }

    private static DisclosureRule rule(String name, LegalBasis basis, BiPredicate<Fragment, Recipient> test) {
        return new UkRule(RuleId.builtIn(name), basis, test);
    }

    // Even in care the patient's consent is needed (SI 2005/635, article 5).
    private static boolean revealsGenderHistory(Fragment fragment, Recipient recipient) {
        return fragment.labels().has(Label.GENDER_RECOGNITION)
                && recipient.audience() != Audience.PATIENT
                && !recipient.consent();
    }

    private static boolean endangers(Fragment fragment, Recipient recipient) {
        boolean mayProtect = recipient.isDirectCare()
                || recipient.audience() == Audience.SOCIAL_CARE
                || recipient.audience() == Audience.POLICE;
        return fragment.labels().has(Label.SAFEGUARDING) && !mayProtect;
    }

    private static boolean harms(Fragment fragment, Recipient recipient) {
        return fragment.labels().has(Label.SERIOUS_HARM) && !recipient.isDirectCare();
    }

    private static boolean betraysThirdParty(Fragment fragment, Recipient recipient) {
        return fragment.labels().has(Label.THIRD_PARTY) && !recipient.isDirectCare();
    }

    private static boolean isKeptFromPatient(Fragment fragment, Recipient recipient) {
        return fragment.labels().has(Label.NOPAT) && recipient.audience().isPatientSide();
    }

    // Whoever acts for the patient is told what the patient would have told: no more than a usual record.
    private static boolean isSensitive(Fragment fragment, Recipient recipient) {
        boolean restricted = fragment.labels().confidentiality().compareTo(Confidentiality.R) >= 0;
        return restricted && recipient.audience().isForPatient() && !recipient.consent();
    }

    // Outside care only what is labelled as harmless goes out: what bears no label has not been looked at.
    private static boolean isNotCleared(Fragment fragment, Recipient recipient) {
        boolean outside = !recipient.isDirectCare() && !recipient.audience().isPatientSide();
        boolean harmless = !fragment.labels().isEmpty()
                && fragment.labels().confidentiality().compareTo(Confidentiality.N) <= 0;
        boolean protects = fragment.labels().has(Label.SAFEGUARDING) && !endangers(fragment, recipient);
        return outside && !harmless && !protects;
    }
}
