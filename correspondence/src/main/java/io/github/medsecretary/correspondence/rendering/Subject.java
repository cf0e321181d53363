package io.github.medsecretary.correspondence.rendering;

import io.github.medsecretary.core.identity.NhsNumber;
import io.github.medsecretary.core.person.Patient;
import java.util.Optional;

/**
 * Whom a letter is about, as it is written in more than one place.
 *
 * @param name the formal name
 * @param number the NHS number in threes and fours
 */
record Subject(String name, Optional<String> number) {

    static Subject of(Patient patient) {
        return new Subject(patient.name().formal(), patient.nhsNumber().map(NhsNumber::formatted));
    }

    /** Masked. */
    @Override
    public String toString() {
        return "Subject[***]";
    }
}
