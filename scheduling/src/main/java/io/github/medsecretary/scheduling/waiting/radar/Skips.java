package io.github.medsecretary.scheduling.waiting.radar;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where a line goes on behind sessions that are shut and stay so: each is passed once only. Not thread-safe. */
final class Skips {

    private final IdentityHashMap<Stop, Optional<Stop>> skips = new IdentityHashMap<>();

    /**
     * The first session from one on that is not shut; null if there is none.
     *
     * @param isShut whether a session is shut; one that was must stay so until {@link #clear}
     * @param after the next session of the line, null after the last
     */
    @Nullable Stop open(@Nullable Stop from, Predicate<Held> isShut, Function<Stop, @Nullable Stop> after) {
        if (from == null) {
            return null;
        }
        var found = skipped(from);
        while (found.isPresent() && isShut.test(found.get().held())) {
            skips.put(found.get(), Optional.ofNullable(after.apply(found.get())));
            found = skipped(found.get());
        }
        return found.orElse(null);
    }

    void clear() {
        skips.clear();
    }

    /** Past those that are known to be shut, with the way made short for the next. */
    private Optional<Stop> skipped(Stop from) {
        var passed = new ArrayList<Stop>();
        var at = Optional.of(from);
        while (at.isPresent() && skips.containsKey(at.get())) {
            passed.add(at.get());
            at = requireNonNull(skips.get(at.get()), "skip");
        }
        for (Stop each : passed) {
            skips.put(each, at);
        }
        return at;
    }
}
