package io.github.medsecretary.core.person;

import io.github.medsecretary.core.style.HouseStyle;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a person is called: FHIR's HumanName.
 *
 * <p>Nothing but one of given and family name is required: some people have one name only. Prints masked. Immutable
 * and thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface PersonName {

    /** What goes before the name, such as {@code Mrs} or {@code Dr}. */
    @Value.Redacted
    Optional<String> title();

    /** The given names, first name first. */
    @Value.Redacted
    Optional<String> given();

    /** The family name. */
    @Value.Redacted
    Optional<String> family();

    /** The given name that the person wants to be called by, if it is another. */
    @Value.Redacted
    Optional<String> preferred();

    /** Letters after the name, in their order, such as {@code MBE} and {@code FRCP}. */
    @Value.Default
    @Value.Redacted
    default Seq<String> suffixes() {
        return List.empty();
    }

    /** Refuses a name of nobody. */
    @Value.Check
    default void check() {
        if (given().isEmpty() && family().isEmpty()) {
            throw new IllegalStateException("a person has a given or a family name");
        }
    }

    /** Title, given and family name: {@code Mrs Ann Field}. */
    default String formal() {
        return joined(title(), given(), family());
    }

    /** The formal name with the letters after it: {@code Mr Jack O'Brien FRCS}. */
    default String withSuffixes() {
        return suffixes().prepend(formal()).mkString(" ");
    }

    /** What follows "Dear": title and family name, or the name in full where either is missing. */
    default String salutation() {
        return title().isPresent() && family().isPresent() ? joined(title(), family()) : joined(called(), family());
    }

    /** Family name in capitals, given name, title in brackets, as in the NHS's Common User Interface. */
    default String inList() {
        String family = family().map(name -> name.toUpperCase(Locale.UK)).orElse("");
        String rest = joined(given(), title().map(title -> "(" + title + ")"));
        return family.isEmpty() || rest.isEmpty() ? family + rest : family + ", " + rest;
    }

    private Optional<String> called() {
        return preferred().or(this::given);
    }

    // Names stand many times in each of many letters.
    @SafeVarargs
    private static String joined(Optional<String>... parts) {
        var words = new StringBuilder(32);
        for (Optional<String> part : parts) {
            if (part.isPresent()) {
                words.append(words.length() == 0 ? "" : " ").append(part.get());
            }
        }
        return words.toString();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutablePersonName.Builder {
        Builder() {}
    }
}
