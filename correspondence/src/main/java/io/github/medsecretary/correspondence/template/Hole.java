package io.github.medsecretary.correspondence.template;

import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** What a name of a view stands for: its kind, and how its value is had of a subject. */
sealed interface Hole<V> {

    HoleKind kind();

    /** Whether the value may be absent. */
    boolean optional();

    /** The same hole, seen from something that holds the subject. */
    <U> Hole<U> seenFrom(Function<U, V> holder);

    /** Words, a passage or a dose. */
    record Words<V>(HoleKind kind, boolean optional, Function<V, Optional<String>> value) implements Hole<V> {
        @Override
        public <U> Hole<U> seenFrom(Function<U, V> holder) {
            return new Words<>(kind, optional, holder.andThen(value));
        }
    }

    record Decimal<V>(boolean optional, Function<V, Optional<BigDecimal>> value) implements Hole<V> {
        @Override
        public HoleKind kind() {
            return HoleKind.NUMBER;
        }

        @Override
        public <U> Hole<U> seenFrom(Function<U, V> holder) {
            return new Decimal<>(optional, holder.andThen(value));
        }
    }

    record Day<V>(boolean optional, Function<V, Optional<LocalDate>> value) implements Hole<V> {
        @Override
        public HoleKind kind() {
            return HoleKind.DATE;
        }

        @Override
        public <U> Hole<U> seenFrom(Function<U, V> holder) {
            return new Day<>(optional, holder.andThen(value));
        }
    }

    record Clock<V>(boolean optional, Function<V, Optional<LocalTime>> value) implements Hole<V> {
        @Override
        public HoleKind kind() {
            return HoleKind.TIME;
        }

        @Override
        public <U> Hole<U> seenFrom(Function<U, V> holder) {
            return new Clock<>(optional, holder.andThen(value));
        }
    }

    record Somebody<V>(boolean optional, Function<V, Optional<Person>> value) implements Hole<V> {
        @Override
        public HoleKind kind() {
            return HoleKind.PERSON;
        }

        @Override
        public <U> Hole<U> seenFrom(Function<U, V> holder) {
            return new Somebody<>(optional, holder.andThen(value));
        }
    }

    record Count<V>(ToIntFunction<V> value) implements Hole<V> {
        @Override
        public HoleKind kind() {
            return HoleKind.COUNT;
        }

        @Override
        public boolean optional() {
            return false;
        }

        @Override
        public <U> Hole<U> seenFrom(Function<U, V> holder) {
            return new Count<>(from -> value.applyAsInt(holder.apply(from)));
        }
    }

    record Flag<V>(Predicate<V> value) implements Hole<V> {
        @Override
        public HoleKind kind() {
            return HoleKind.FLAG;
        }

        @Override
        public boolean optional() {
            return false;
        }

        @Override
        public <U> Hole<U> seenFrom(Function<U, V> holder) {
            return new Flag<>(from -> value.test(holder.apply(from)));
        }
    }

    record Items<V, W>(Function<V, ? extends Seq<W>> value, View<W> view) implements Hole<V> {
        @Override
        public HoleKind kind() {
            return HoleKind.LIST;
        }

        @Override
        public boolean optional() {
            return false;
        }

        @Override
        public <U> Hole<U> seenFrom(Function<U, V> holder) {
            return new Items<>(holder.andThen(value), view);
        }
    }
}
