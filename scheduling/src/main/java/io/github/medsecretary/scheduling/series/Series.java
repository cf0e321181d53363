package io.github.medsecretary.scheduling.series;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.style.HouseStyle;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDateTime;
import org.immutables.value.Value;

/**
 * A visit that recurs by the wall clock of its site: a dressing each Tuesday at 10:20, eight times. A visit of it is
 * told by the date on which its rule has it, also after it was moved. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface Series {

    /** The caller's id; the ids of its visits begin with it. */
    String id();

    /** When the first visit starts, by the site's clock. Its rule falls on that date. */
    LocalDateTime start();

    /** How it recurs. */
    RecurrenceRule rule();

    /** What is different with single visits, at most one exception for each. */
    @Value.Default
    default Seq<SeriesException> exceptions() {
        return List.empty();
    }

    /** Everything that is wrong with it by itself, each with its JSON pointer. */
    default Seq<Problem> problems() {
        return new SeriesCheck(this).problems();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableSeries.Builder {
        Builder() {}
    }
}
