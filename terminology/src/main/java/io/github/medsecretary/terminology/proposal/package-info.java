/**
 * What a practice's own letters teach. Start from {@link io.github.medsecretary.terminology.proposal.Learning}: from a
 * batch of letters it makes {@link io.github.medsecretary.terminology.proposal.Proposal proposals} of short forms that
 * no lexicon knows, with counts and owner. Nothing is learnt by itself: a proposal becomes a lexicon's row only when
 * somebody puts it there. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.terminology.proposal;

import org.jspecify.annotations.NullMarked;
