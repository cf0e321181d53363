package io.github.medsecretary.correspondence.testkit;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.workflow.Channel;
import io.github.medsecretary.correspondence.workflow.DispatchIntent;
import io.github.medsecretary.correspondence.workflow.DispatchPort;
import io.github.medsecretary.correspondence.workflow.LetterCode;
import io.github.medsecretary.correspondence.workflow.Receipt;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;

/** A port that sends nothing and keeps each intent that it is given, once, with a receipt. Not thread-safe. */
public final class Tray implements DispatchPort, PortLaws.Observed {

    private final Channel channel;
    private final Instant at;
    private final java.util.List<DispatchIntent> taken = new ArrayList<>();

    /**
     * An empty tray.
     *
     * @param channel for which way
     * @param at the moment on its receipts
     */
    public Tray(Channel channel, Instant at) {
        this.channel = channel;
        this.at = at;
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public Either<Refusal, Receipt> send(DispatchIntent intent) {
        if (intent.destination().channel() != channel) {
            return Either.left(Refusal.of(LetterCode.NO_PORT));
        }
        int known = List.ofAll(taken).map(DispatchIntent::id).indexOf(intent.id());
        if (known < 0) {
            taken.add(intent);
        }
        int place = known < 0 ? taken.size() : known + 1;
        return Either.right(new Receipt(intent.id(), intent.sha256(), "tray-" + place, at));
    }

    @Override
    public DispatchPort port() {
        return this;
    }

    @Override
    public Seq<byte[]> wentOut() {
        return taken().map(DispatchIntent::bytes);
    }

    /** What it was given, in order. */
    public Seq<DispatchIntent> taken() {
        return List.ofAll(taken);
    }
}
