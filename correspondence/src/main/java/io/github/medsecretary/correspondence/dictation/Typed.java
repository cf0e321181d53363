package io.github.medsecretary.correspondence.dictation;

import io.github.medsecretary.core.text.ClinicalText;
import io.vavr.collection.Seq;

/**
 * What was made of a dictation. Prints no text. Immutable and thread-safe.
 *
 * @param text the letter's text; of what nobody heard nothing stands in it
 * @param sentences its sentences in order, with where each was dictated
 * @param asked what has to be asked, in the order of the text
 * @param unwritten every spoken word that does not stand in the text, in the order in which they were spoken
 */
public record Typed(ClinicalText text, Seq<DictatedSentence> sentences, Seq<Asked> asked, Seq<Unwritten> unwritten) {

    /** What stands for something that nobody heard where the text is read on its own. */
    public static final String GAP = "[inaudible]";

    /** The text with a mark where something is missing, for those that read it before it has been asked. */
    public ClinicalText marked() {
        var marked = new StringBuilder(text.value());
        asked.filter(each -> each.why() == Asked.Why.INAUDIBLE)
                .reverse()
                .forEach(each -> insert(marked, each.place().start()));
        return ClinicalText.of(marked.toString()).get();
    }

    private static void insert(StringBuilder text, int at) {
        boolean before = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
        boolean after = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
        text.insert(at, (before ? " " : "") + GAP + (after ? " " : ""));
    }
}
