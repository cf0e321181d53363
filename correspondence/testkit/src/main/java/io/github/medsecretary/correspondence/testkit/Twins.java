package io.github.medsecretary.correspondence.testkit;

import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.vavr.collection.Seq;

/**
 * Two letters that differ only in what one reader may not see: pieces withheld from that reader say something else, are
 * there twice, under another heading or not at all; carriers withheld from that reader read differently; readers of whom
 * that reader isn't told are others.
 *
 * @param reader the reader's id
 * @param policy by which rules
 * @param one a letter
 * @param recipients who gets it
 * @param other the other letter
 * @param others who gets that; the reader is among them, the same
 */
public record Twins(
        String reader,
        PolicySet policy,
        LetterContent one,
        Seq<Recipient> recipients,
        LetterContent other,
        Seq<Recipient> others) {

    /**
     * A letter and its twin.
     *
     * @param content the letter; its words are {@link Letters#token}s
     * @param recipients who gets it, at least one
     * @param reader which of them, counted from 0, in a circle
     * @param policy by which rules
     * @param moves what is done to each thing that the reader may not see, in turn and in a circle: 0 nothing, 1 other
     *     words, 2 not there, 3 there twice, 4 under another heading; at least one
     */
    public static Twins of(
            LetterContent content, Seq<Recipient> recipients, int reader, PolicySet policy, Seq<Integer> moves) {
        return new Twinning(content, recipients, recipients.get(reader % recipients.size()), policy, moves).twins();
    }

    /** Ids only. */
    @Override
    public String toString() {
        return "Twins[" + reader + ", "
                + one.fragments().map(each -> each.id() + " " + each.labels().toSeq()) + ", "
                + other.fragments().map(each -> each.id()) + ", " + recipients + "]";
    }
}
