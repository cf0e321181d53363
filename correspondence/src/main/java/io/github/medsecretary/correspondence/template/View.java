package io.github.medsecretary.correspondence.template;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * What a template may say of a subject: names, each with the kind of its value and the function that gives it. The
 * functions are pure. A name is of lower-case letters, digits, dots and hyphens, and begins with a letter. Immutable
 * and thread-safe.
 *
 * @param <V> the subject
 */
public final class View<V> {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]{0,39}");

    private final SortedMap<String, Hole<V>> holes;

    private View(SortedMap<String, Hole<V>> holes) {
        this.holes = holes;
    }

    /** A view that names nothing yet. */
    public static <V> View<V> empty() {
        return new View<>(TreeMap.empty());
    }

    /** Names words. */
    public View<V> text(String name, Function<V, String> value) {
        return with(name, new Hole.Words<>(HoleKind.TEXT, false, value.andThen(Optional::of)));
    }

    /** Names words that may be absent. */
    public View<V> maybeText(String name, Function<V, Optional<String>> value) {
        return with(name, new Hole.Words<>(HoleKind.TEXT, true, value));
    }

    /** Names running text, of which empty lines part the paragraphs. */
    public View<V> passage(String name, Function<V, String> value) {
        return with(name, new Hole.Words<>(HoleKind.PASSAGE, false, value.andThen(Optional::of)));
    }

    /** Names running text that may be absent. */
    public View<V> maybePassage(String name, Function<V, Optional<String>> value) {
        return with(name, new Hole.Words<>(HoleKind.PASSAGE, true, value));
    }

    /** Names a quantity with its unit, such as {@code 1.2 g}. */
    public View<V> dose(String name, Function<V, String> value) {
        return with(name, new Hole.Words<>(HoleKind.DOSE, false, value.andThen(Optional::of)));
    }

    /** Names a quantity that may be absent. */
    public View<V> maybeDose(String name, Function<V, Optional<String>> value) {
        return with(name, new Hole.Words<>(HoleKind.DOSE, true, value));
    }

    /** Names a decimal number. */
    public View<V> number(String name, Function<V, BigDecimal> value) {
        return with(name, new Hole.Decimal<>(false, value.andThen(Optional::of)));
    }

    /** Names a decimal number that may be absent. */
    public View<V> maybeNumber(String name, Function<V, Optional<BigDecimal>> value) {
        return with(name, new Hole.Decimal<>(true, value));
    }

    /** Names a whole number of things. */
    public View<V> count(String name, ToIntFunction<V> value) {
        return with(name, new Hole.Count<>(value));
    }

    /** Names a day. */
    public View<V> date(String name, Function<V, LocalDate> value) {
        return with(name, new Hole.Day<>(false, value.andThen(Optional::of)));
    }

    /** Names a day that may be absent. */
    public View<V> maybeDate(String name, Function<V, Optional<LocalDate>> value) {
        return with(name, new Hole.Day<>(true, value));
    }

    /** Names a time of the day, by the wall clock of the place. */
    public View<V> time(String name, Function<V, LocalTime> value) {
        return with(name, new Hole.Clock<>(false, value.andThen(Optional::of)));
    }

    /** Names a time of the day that may be absent. */
    public View<V> maybeTime(String name, Function<V, Optional<LocalTime>> value) {
        return with(name, new Hole.Clock<>(true, value));
    }

    /** Names somebody. */
    public View<V> person(String name, Function<V, Person> value) {
        return with(name, new Hole.Somebody<>(false, value.andThen(Optional::of)));
    }

    /** Names somebody who may be absent. */
    public View<V> maybePerson(String name, Function<V, Optional<Person>> value) {
        return with(name, new Hole.Somebody<>(true, value));
    }

    /** Names something that is so or is not. */
    public View<V> flag(String name, Predicate<V> value) {
        return with(name, new Hole.Flag<>(value));
    }

    /** Names things of one sort, in their order. */
    public <W> View<V> list(String name, View<W> items, Function<V, ? extends Seq<W>> value) {
        return with(name, new Hole.Items<>(value, items));
    }

    private View<V> with(String name, Hole<V> hole) {
        if (!NAME.matcher(name).matches() || Tag.RESERVED.contains(name) || holes.containsKey(name)) {
            throw new IllegalArgumentException("a name of a view is a word, not a tag's own, and stands once");
        }
        return new View<>(holes.put(name, hole));
    }

    /** The names and their kinds, such as {@code born: DATE}, in alphabetical order. */
    public Seq<String> names() {
        return holes.map(each -> each._1() + ": " + each._2().kind()).toList();
    }

    Optional<Hole<V>> hole(String name) {
        return holes.get(name).toJavaOptional();
    }

    Seq<String> bareNames() {
        return List.ofAll(holes.keySet());
    }

    /** An item of this view within its outer subject: the item's own names come first. */
    <U> View<Within<U, V>> within(View<U> outer) {
        SortedMap<String, Hole<Within<U, V>>> own = holes.mapValues(hole -> hole.seenFrom(Within::item));
        SortedMap<String, Hole<Within<U, V>>> above = outer.holes.mapValues(hole -> hole.seenFrom(Within::outer));
        return new View<>(own.merge(above));
    }

    @Override
    public String toString() {
        return "View" + names().mkString("[", ", ", "]");
    }
}
