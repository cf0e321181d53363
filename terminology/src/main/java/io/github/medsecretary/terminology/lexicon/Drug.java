package io.github.medsecretary.terminology.lexicon;

import io.github.medsecretary.core.style.HouseStyle;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/** A medicine by its approved name. */
@Value.Immutable
@HouseStyle
public non-sealed interface Drug extends Entry {

    /** The flag of a medicine that is given in units of activity, never by mass. */
    String IN_UNITS = "in-units";

    /** The start of the flag that tells more milligrams than are ever given at once, such as {@code most-mg:0.5}. */
    String MOST_MG = "most-mg:";

    /** The flag of a medicine with a {@link #MOST_MG} that is given in milligrams: no smaller unit is proposed for more. */
    String IN_MG = "in-mg";

    /** The approved name, in lower case. */
    String name();

    /** Its classes, the most specific first, such as {@code penicillin}. */
    @Value.Default
    default Seq<String> classes() {
        return List.empty();
    }

    /** Other names with their kind before a colon, such as {@code US:acetaminophen} or {@code brand:Calpol}. */
    @Value.Default
    default Seq<String> equivalents() {
        return List.empty();
    }

    /** What else is said of it, such as {@link #IN_UNITS} or {@link #MOST_MG} and a number. */
    @Value.Default
    default Seq<String> flags() {
        return List.empty();
    }

    /** The other names without their kinds. */
    default Seq<String> otherNames() {
        return equivalents().map(each -> each.substring(each.indexOf(':') + 1));
    }

    @Override
    @Value.Derived
    default String type() {
        return "drug";
    }

    @Override
    @Value.Derived
    default String surface() {
        return name();
    }

    @Override
    default String key() {
        return name();
    }

    @Override
    default Seq<String> cells() {
        return List.of(
                Cells.escaped(name()),
                Cells.joined(classes()),
                Cells.joined(equivalents()),
                Cells.joined(flags()),
                Cells.escaped(source()));
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableDrug.Builder {
        Builder() {}
    }
}
