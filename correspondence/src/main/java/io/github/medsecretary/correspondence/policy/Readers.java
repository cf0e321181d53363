package io.github.medsecretary.correspondence.policy;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.time.Nation;
import io.github.medsecretary.correspondence.content.Recipient;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * To whom something of a policy applies.
 *
 * @param to the parties, of which one is enough; empty for everybody
 * @param except parties that are spared
 * @param when facts that must all be true
 * @param unless facts of which one is enough to spare
 * @param purposes the purposes, of which one is enough; empty for all
 * @param notPurposes purposes that are spared
 * @param nations whose law holds; empty for all
 */
record Readers(
        Seq<Party> to,
        Seq<Party> except,
        Seq<Fact> when,
        Seq<Fact> unless,
        Seq<PurposeOfUse> purposes,
        Seq<PurposeOfUse> notPurposes,
        Seq<Nation> nations) {

    boolean match(Reader reader) {
        return matchRole(reader.recipient())
                && when.forAll(fact -> fact.isTrueOf(reader))
                && !unless.exists(fact -> fact.isTrueOf(reader))
                && (nations.isEmpty() || nations.contains(reader.nation()));
    }

    /** Whether somebody in that role may be meant. */
    boolean mayReach(Audience audience) {
        return List.of(PurposeOfUse.values())
                .exists(purpose -> matchRole(Recipient.builder()
                        .id("somebody")
                        .audience(audience)
                        .purpose(purpose)
                        .build()));
    }

    private boolean matchRole(Recipient recipient) {
        return (to.isEmpty() || to.exists(party -> party.has(recipient)))
                && !except.exists(party -> party.has(recipient))
                && (purposes.isEmpty() || purposes.contains(recipient.purpose()))
                && !notPurposes.contains(recipient.purpose());
    }
}
