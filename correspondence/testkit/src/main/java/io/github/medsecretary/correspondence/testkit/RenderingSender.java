package io.github.medsecretary.correspondence.testkit;

import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.rendering.Renderer;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.correspondence.selection.WhoSeesWhat;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;

/** Selection, then each renderer over the letter that was selected. */
record RenderingSender(Seq<Renderer> renderers) implements Sender {

    @Override
    public Sent send(LetterContent content, Recipient recipient, Seq<Recipient> all, PolicySet policy) {
        WhoSeesWhat grid = WhoSeesWhat.of(content, List.of(recipient), policy);
        Seq<String> said = List.of(
                content.toString(), all.toString(), policy.toString(), grid.toString(), grid.text(), grid.html());
        return sent(Selection.of(content, recipient, all, policy), said);
    }

    private Sent sent(Selection selection, Seq<String> said) {
        Seq<AudienceLetter> letter = List.ofAll(selection.letter().stream().toList());
        return new Sent(
                selection.disclosure().recipient(),
                letter.flatMap(this::files),
                said.appendAll(letter.map(AudienceLetter::toString))
                        .append(selection.toString())
                        .append(selection.disclosure().toString()),
                selection.disclosure());
    }

    private Seq<SentFile> files(AudienceLetter letter) {
        String outside = letter.envelope().window().mkString("\n") + "\n\n"
                + letter.envelope().returnTo().mkString("\n") + "\n" + letter.subject() + "\n"
                + letter.labels().toSeq();
        return renderers
                .map(each -> SentFile.of(letter.fileName() + "." + each.extension(), printed(each, letter)))
                .append(SentFile.of(letter.fileName() + ".envelope.txt", outside.getBytes(StandardCharsets.UTF_8)));
    }

    // What can't be printed is told to the sender, and must not depend on what the reader may not see either.
    private static byte[] printed(Renderer renderer, AudienceLetter letter) {
        return renderer.print(letter).getOrElseGet(refusal -> refusal.toString().getBytes(StandardCharsets.UTF_8));
    }
}
