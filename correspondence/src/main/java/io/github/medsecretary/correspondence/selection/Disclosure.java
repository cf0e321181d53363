package io.github.medsecretary.correspondence.selection;

import io.github.medsecretary.core.confidentiality.LegalBasis;
import io.github.medsecretary.correspondence.policy.LetterHold;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * What somebody gets and doesn't, for those who answer for it: ids, rules and laws, never a word of the letter.
 *
 * @param recipient the recipient's id
 * @param hold why no letter is made at all, if none is
 * @param basis by which law what is included is shared; empty if nothing allows it
 * @param included the ids of the fragments that are shown, in the order of the content
 * @param withheld the fragments that are not, in the order of the content, those that only other words would tell last;
 *     empty if no letter is made
 * @param carriers what beside the text is withheld: parts of the letterhead, copies that aren't named, enclosures
 * @param overridden the fragments that are shown by the decision of a named person, a row for each rule set aside
 */
public record Disclosure(
        String recipient,
        Optional<LetterHold> hold,
        Optional<LegalBasis> basis,
        Seq<String> included,
        Seq<Withheld> withheld,
        Seq<WithheldCarrier> carriers,
        Seq<Overridden> overridden) {}
