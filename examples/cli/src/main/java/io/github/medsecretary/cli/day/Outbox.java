package io.github.medsecretary.cli.day;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.workflow.Channel;
import io.github.medsecretary.correspondence.workflow.DispatchIntent;
import io.github.medsecretary.correspondence.workflow.DispatchPort;
import io.github.medsecretary.correspondence.workflow.Receipt;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** A post that keeps in memory what it was given, and gives a receipt for it. For one thread. */
final class Outbox implements DispatchPort {

    private final Instant now;
    private final Map<String, Receipt> taken = new LinkedHashMap<>();

    /** A post that takes everything at one moment. */
    Outbox(Instant now) {
        this.now = now;
    }

    @Override
    public Channel channel() {
        return Channel.POST;
    }

    @Override
    public Either<Refusal, Receipt> send(DispatchIntent intent) {
        return Either.right(taken.computeIfAbsent(
                intent.id(), id -> new Receipt(id, intent.sha256(), "post-" + (taken.size() + 1), now)));
    }

    /** How many letters it has taken. */
    int size() {
        return taken.size();
    }
}
