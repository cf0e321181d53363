package io.github.medsecretary.core.appointment;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.person.PostalAddress;
import java.util.Optional;

/**
 * Where an appointment is held, as a patient finds it: FHIR's Location.
 *
 * @param site the name on the building
 * @param room where in it, if that is said
 * @param address where it is, if that is said
 */
public record Venue(String site, Optional<String> room, Optional<PostalAddress> address) {

    /** Checks that nothing is null. */
    public Venue {
        requireNonNull(site, "site");
        requireNonNull(room, "room");
        requireNonNull(address, "address");
    }

    /** A site of which nothing but the name is said. */
    public static Venue of(String site) {
        return new Venue(site, Optional.empty(), Optional.empty());
    }

    /** Nothing of it: where somebody goes tells why. */
    @Override
    public String toString() {
        return "Venue[***]";
    }
}
