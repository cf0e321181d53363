package io.github.medsecretary.correspondence.content;

import io.github.medsecretary.core.style.HouseStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** One medicine, and what changed about it. Prints masked. Immutable and thread-safe. */
@Value.Immutable
@HouseStyle
public interface Medicine {

    /** Its approved name. */
    @Value.Redacted
    String name();

    /** The dose with its unit, such as {@code 1.2 g}. */
    @Value.Redacted
    Optional<String> dose();

    /** The route, such as {@code oral}. */
    @Value.Redacted
    Optional<String> route();

    /** How often, such as {@code twice a day}. */
    @Value.Redacted
    Optional<String> frequency();

    /** What changed, in a word that {@link MedicineChange} knows, such as started, increased, stopped or unchanged. */
    @Value.Redacted
    Optional<String> change();

    /** Why it changed. */
    @Value.Redacted
    Optional<String> reason();

    /** What sort of change it is; empty if none is told, or in words that say none of the four. */
    default Optional<MedicineChange> changed() {
        return change().flatMap(MedicineChange::ofWord);
    }

    /** One line: name, dose, route, frequency, and the change with its reason in brackets. */
    default String line() {
        var line = new StringBuilder(64).append(name());
        dose().ifPresent(each -> line.append(' ').append(each));
        route().ifPresent(each -> line.append(' ').append(each));
        frequency().ifPresent(each -> line.append(' ').append(each));
        if (change().isPresent() || reason().isPresent()) {
            line.append(" (").append(change().orElse(""));
            line.append(change().isPresent() && reason().isPresent() ? ": " : "");
            line.append(reason().orElse("")).append(')');
        }
        return line.toString();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableMedicine.Builder {
        Builder() {}
    }
}
