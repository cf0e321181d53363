package io.github.medsecretary.correspondence.selection;

import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * What one more copy would change, before it is sent. It holds ids, rules and laws, never a word of the letter.
 * Immutable and thread-safe.
 *
 * @param added what the new reader would get
 * @param learnOfIt the readers whose letter would name the new one among the copies
 * @param named the readers whom the new letter would name
 * @param changed the readers who would see more or less than now; a sound policy has none
 */
public record CopyPreview(Disclosure added, Seq<String> learnOfIt, Seq<String> named, Seq<String> changed) {

    /**
     * What the copy would change.
     *
     * @param content the letter
     * @param recipients who gets it now
     * @param added who would get it too
     * @param policy by which rules
     */
    public static CopyPreview of(
            LetterContent content, Iterable<Recipient> recipients, Recipient added, PolicySet policy) {
        Seq<Recipient> now = List.ofAll(recipients);
        Seq<Selection> before = Selection.all(content, now, policy);
        Seq<Selection> after = Selection.all(content, now.append(added), policy);
        Selection theirs = after.last();
        return new CopyPreview(
                theirs.disclosure(),
                before.zip(after)
                        .filter(pair -> !copies(pair._1()).equals(copies(pair._2())))
                        .map(pair -> pair._1().disclosure().recipient()),
                theirs.named(),
                before.zip(after)
                        .filter(pair -> !pair._1().disclosure().equals(pair._2().disclosure()))
                        .map(pair -> pair._1().disclosure().recipient()));
    }

    private static Optional<Seq<String>> copies(Selection selection) {
        return selection.letter().map(AudienceLetter::copies);
    }

    /** In a few lines. */
    public String text() {
        String verdict = added.hold()
                .map(hold -> "No letter: " + hold.reason())
                .orElse("Sees " + list(added.included()) + "; not "
                        + list(added.withheld()
                                .map(each ->
                                        each.fragment() + " (" + each.rule().label() + ")")) + ".");
        return added.recipient() + ": " + verdict + "\nTold of this copy: " + list(learnOfIt)
                + ".\nNamed in this copy: " + list(named) + ".\nSee more or less than now: " + list(changed) + ".\n";
    }

    private static String list(Seq<String> ids) {
        return ids.isEmpty() ? "none" : ids.mkString(", ");
    }
}
