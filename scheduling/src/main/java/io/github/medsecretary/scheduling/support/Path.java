package io.github.medsecretary.scheduling.support;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How far a claim to a slot reaches: the sessions that it can sit in, those that whoever sits there could move to, and
 * so on, breadth first. A session that is reached and has a free seat ends an augmenting path. Belongs to one call.
 */
final class Path {

    private final Seq<Bench> benches;
    private final @Nullable Claim[] mover;
    private final int[] from;
    private final ArrayDeque<Integer> queue = new ArrayDeque<>();
    private final TreeSet<String> tried = new TreeSet<>();

    private Path(Seq<Bench> benches) {
        this.benches = benches;
        this.mover = new Claim[benches.size()];
        this.from = new int[benches.size()];
    }

    /** What a claim reaches, up to the first free seat. */
    static Path of(Seq<Bench> benches, Claim claim) {
        var path = new Path(benches);
        path.reach(claim, -1);
        return path;
    }

    /** The first session with a free seat, by the fewest moves. */
    OptionalInt free() {
        while (!queue.isEmpty()) {
            int at = queue.remove();
            Bench bench = benches.get(at);
            if (!bench.isFull()) {
                return OptionalInt.of(at);
            }
            for (var seated : bench.byService()) {
                if (!tried.contains(seated._1)) {
                    reach(seated._2.last(), at);
                }
            }
        }
        return OptionalInt.empty();
    }

    private void reach(Claim claim, int at) {
        tried.add(claim.service());
        for (int next = 0; next < from.length; next++) {
            if (mover[next] == null && benches.get(next).offers(claim.service())) {
                mover[next] = claim;
                from[next] = at;
                queue.add(next);
            }
        }
    }

    /** Of those who sit in the sessions reached, the last in order. */
    Option<Claim> last() {
        return List.range(0, from.length)
                .filter(at -> mover[at] != null)
                .flatMap(at -> benches.get(at).lastOfEach())
                .max();
    }

    /** Whether the claim itself can sit in a session that was reached, without anybody moving. */
    boolean isDirect(int end) {
        return from[end] < 0;
    }

    /** The benches after everybody on the way to {@code end} has moved up by one and the first is seated. */
    Seq<Bench> moved(int end, UnaryOperator<Bench> seating) {
        Seq<Bench> moved = benches;
        int at = end;
        while (!isDirect(at)) {
            Claim moving = requireNonNull(mover[at]);
            moved = moved.update(at, bench -> bench.with(moving)).update(from[at], bench -> bench.without(moving));
            at = from[at];
        }
        return moved.update(at, seating);
    }
}
