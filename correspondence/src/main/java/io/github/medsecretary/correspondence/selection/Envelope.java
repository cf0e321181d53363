package io.github.medsecretary.correspondence.selection;

import io.vavr.collection.Seq;

/**
 * What everybody can read through whose hands a letter goes by post. What is sensitive about the sender is never on it,
 * whoever reads the letter. A renderer prints the lines of the window on the letter itself, where they show through; the
 * return address is for whoever prints envelopes, and a {@code DispatchIntent} brings both along. Prints masked.
 *
 * @param window the lines in the window: whom it is for and where
 * @param returnTo the lines of the return address; empty if the sender has none that tells nothing
 */
public record Envelope(Seq<String> window, Seq<String> returnTo) {

    /** How many lines. */
    @Override
    public String toString() {
        return "Envelope[" + window.size() + ", " + returnTo.size() + "]";
    }
}
