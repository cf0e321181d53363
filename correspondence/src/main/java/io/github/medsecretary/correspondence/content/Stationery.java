package io.github.medsecretary.correspondence.content;

import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.correspondence.people.StyleOfAddress;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a letter is written on and what goes with it. Prints masked. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface Stationery {

    /** The organisation's own letterhead, and nothing enclosed. */
    static Stationery usual() {
        return builder().build();
    }

    /**
     * The sender as readers may know it to whom the letterhead, the service, the address or the telephone number would
     * tell too much, such as a hospital without the clinic's name.
     */
    Optional<Organisation> neutral();

    /** The line that says what the letter is, if it is not just its kind. */
    @Value.Redacted
    Optional<String> subject();

    /** How the house addresses people. */
    @Value.Default
    default StyleOfAddress addressing() {
        return StyleOfAddress.usual();
    }

    /** Who may know of each carrier, where somebody has said so; what its words tell is added. */
    @Value.Default
    default Map<Carrier, Labels> labels() {
        return TreeMap.empty();
    }

    /** What goes along; ids are unique. */
    @Value.Default
    default Seq<Enclosure> enclosures() {
        return List.empty();
    }

    /** Refuses two enclosures with one id. */
    @Value.Check
    default void check() {
        if (enclosures().map(Enclosure::id).distinct().size() != enclosures().size()) {
            throw new IllegalStateException("two enclosures have the same id");
        }
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableStationery.Builder {
        Builder() {}
    }
}
