package io.github.medsecretary.core.rule;

import static java.util.Objects.requireNonNull;

/**
 * A pointer to a thing that a finding is about, as in FHIR: the resource's type and its id in the caller's system.
 *
 * @param type FHIR's resource type, such as {@code Appointment} or {@code Practitioner}, or one of ours
 * @param id the caller's own id
 */
public record Reference(String type, String id) implements Comparable<Reference> {

    /** The type whose ids are personal and therefore masked when printed. */
    public static final String PATIENT = "Patient";

    /** Checks that nothing is null. */
    public Reference {
        requireNonNull(type, "type");
        requireNonNull(id, "id");
    }

    /** The reference {@code type/id}. */
    public static Reference of(String type, String id) {
        return new Reference(type, id);
    }

    /** By type, then by id. */
    @Override
    public int compareTo(Reference other) {
        int byType = type.compareTo(other.type);
        return byType != 0 ? byType : id.compareTo(other.id);
    }

    /** {@code Type/id}, as FHIR writes it; a patient's id is masked. */
    @Override
    public String toString() {
        return type + "/" + (type.equals(PATIENT) ? "***" : id);
    }
}
