package io.github.medsecretary.terminology.proposal;

import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.terminology.review.Suppression;
import java.util.Optional;

/**
 * What a clinician has always answered about some words: a proposal, which counts only once somebody accepts it.
 *
 * @param clinician who answered
 * @param rule what asked
 * @param words about which words
 * @param instead what they were always changed to; absent if they were always right
 * @param letters in how many letters
 */
public record AnswerProposal(String clinician, RuleId rule, String words, Optional<String> instead, int letters) {

    /**
     * What silences the rule about these words in this clinician's letters; absent where the words were changed.
     * What blocks a letter it doesn't silence.
     */
    public Optional<Suppression> silence(String acceptedBy) {
        return instead.isPresent()
                ? Optional.empty()
                : Optional.of(Suppression.builder()
                        .rule(rule)
                        .reach(new Suppression.Reach.OneAuthor(clinician))
                        .words(words)
                        .by(acceptedBy)
                        .reason("answered so in " + letters + " letters")
                        .build());
    }
}
