package io.github.medsecretary.correspondence.testkit.planted;

import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.selection.Withheld;
import io.github.medsecretary.correspondence.testkit.Sender;
import io.github.medsecretary.correspondence.testkit.Sent;
import io.github.medsecretary.correspondence.testkit.SentFile;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Makes a leaking sender of an honest one. */
record Leaking(Sender honest, Hand hand) implements Sender {

    /** What is done to a copy that was honest. */
    interface Hand {
        Sent on(Sent sent, Known known);
    }

    /** What the leaking sender knows and the reader shouldn't. */
    record Known(LetterContent content, Seq<Recipient> recipients, Seq<Fragment> hidden) {}

    @Override
    public Sent send(LetterContent content, Recipient recipient, Seq<Recipient> all, PolicySet policy) {
        Sent sent = honest.send(content, recipient, all, policy);
        return hand.on(sent, known(sent, content, all));
    }

    private static Known known(Sent sent, LetterContent content, Seq<Recipient> recipients) {
        Seq<String> withheld = sent.report().withheld().map(Withheld::fragment);
        return new Known(content, recipients, content.fragments().filter(each -> withheld.contains(each.id())));
    }

    /** Adds something to the text of every file. */
    static Hand printing(Function<Known, String> what) {
        return (sent, known) -> new Sent(
                sent.recipient(),
                sent.files()
                        .map(file -> SentFile.of(
                                file.name(), (file.text() + what.apply(known)).getBytes(StandardCharsets.UTF_8))),
                sent.said(),
                sent.report());
    }

    /** Says something elsewhere. */
    static Hand saying(Function<Known, String> what) {
        return (sent, known) ->
                new Sent(sent.recipient(), sent.files(), sent.said().append(what.apply(known)), sent.report());
    }

    /** Changes the text of every file. */
    static Hand rewriting(Function<String, Function<Known, String>> how) {
        return (sent, known) -> new Sent(
                sent.recipient(),
                sent.files()
                        .map(file -> SentFile.of(
                                file.name(), how.apply(file.text()).apply(known).getBytes(StandardCharsets.UTF_8))),
                sent.said(),
                sent.report());
    }

    /** Changes the name of every file. */
    static Hand naming(Function<Known, String> prefix) {
        return (sent, known) -> new Sent(
                sent.recipient(),
                sent.files().map(file -> SentFile.of(prefix.apply(known) + file.name(), file.bytes())),
                sent.said(),
                sent.report());
    }
}
