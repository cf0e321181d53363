package io.github.medsecretary.terminology.lexicon;

import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.style.HouseStyle;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;
import org.immutables.value.Value;

/** An expression that has been misread with harm, and what to write instead. */
@Value.Immutable
@HouseStyle
public non-sealed interface ErrorProne extends Entry {

    /** In which writing an expression is unsafe. */
    enum Scope {
        /** Orders and lists of medicines. */
        MEDICATION,
        /** Laboratory values. */
        LAB,
        /** Measures of size. */
        SIZE,
        /** Everywhere. */
        ANY;

        String printed() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Stands for a number in {@link #expression} and {@link #preferred}. Before digits it stands for the one to three
     * before them of a whole number of five digits at least, so that {@code #000 units} is 10000 and 250000 units.
     */
    char NUMBER = '#';

    /**
     * Literal text; exact in case where it holds a capital; one {@link #NUMBER} at most stands for a number. What begins
     * with {@code 0.} is a number itself. A slash at the end stands before another number.
     */
    String expression();

    /** Whether it is looked for at numbers, not among words. */
    default boolean isAroundNumber() {
        return expression().indexOf(NUMBER) >= 0 || expression().startsWith("0.");
    }

    /** What to write instead, the likeliest first; several where only the author knows. */
    Seq<String> preferred();

    /** Where it is unsafe. */
    Scope scope();

    /** How much it matters. */
    Severity severity();

    /** What to do. */
    Disposition disposition();

    /** Whose practice counts it as unsafe. */
    Seq<Jurisdiction> jurisdictions();

    /** Why, as a clause without capital or full stop. */
    String reason();

    @Override
    @Value.Derived
    default String type() {
        return "error-prone";
    }

    @Override
    @Value.Derived
    default String surface() {
        return expression();
    }

    @Override
    default String key() {
        return expression() + '\t' + scope().printed();
    }

    @Override
    default Seq<String> cells() {
        return List.of(
                Cells.escaped(expression()),
                Cells.joined(preferred()),
                scope().printed(),
                severity().name().toLowerCase(Locale.ROOT),
                disposition().name().toLowerCase(Locale.ROOT),
                Cells.joined(jurisdictions().map(Jurisdiction::code)),
                Cells.escaped(reason()),
                Cells.escaped(source()));
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableErrorProne.Builder {
        Builder() {}
    }
}
