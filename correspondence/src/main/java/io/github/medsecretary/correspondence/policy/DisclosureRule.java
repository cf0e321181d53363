package io.github.medsecretary.correspondence.policy;

import io.github.medsecretary.core.confidentiality.LegalBasis;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Recipient;

/** One reason to withhold a fragment from somebody. Pure and thread-safe: it decides by labels, never by the words. */
public interface DisclosureRule {

    /** Its name and version. */
    RuleId id();

    /** The law or guidance that it follows. */
    LegalBasis basis();

    /** Whether the fragment is withheld from the recipient. */
    boolean withholds(Fragment fragment, Recipient recipient);
}
