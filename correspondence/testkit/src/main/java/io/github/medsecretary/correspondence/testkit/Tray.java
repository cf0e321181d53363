package io.github.medsecretary.correspondence.testkit;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.workflow.Channel;
import io.github.medsecretary.correspondence.workflow.DispatchIntent;
import io.github.medsecretary.correspondence.workflow.DispatchPort;
import io.github.medsecretary.correspondence.workflow.Receipt;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;

/** A port that sends nothing and keeps what it is given, with a receipt for each. Not thread-safe. */
public final class Tray implements DispatchPort {

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
        taken.add(intent);
        return Either.right(new Receipt(intent.id(), intent.sha256(), "tray-" + taken.size(), at));
    }

    /** What it was given, in order. */
    public Seq<DispatchIntent> taken() {
        return List.ofAll(taken);
    }
}
