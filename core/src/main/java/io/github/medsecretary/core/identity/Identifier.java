package io.github.medsecretary.core.identity;

import static java.util.Objects.requireNonNull;

/**
 * A number or name together with the system that gave it out: FHIR's Identifier.
 *
 * @param system the system's URI
 * @param value the number in the system's own canonical form; masked when printed
 */
public record Identifier(String system, String value) implements Comparable<Identifier> {

    /** NHS numbers (England, Wales, Isle of Man). */
    public static final String NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number";

    /** Scotland's Community Health Index. */
    public static final String CHI_NUMBER = "https://fhir.nhs.scot/Id/chi-number";

    /** Northern Ireland's Health and Care numbers. */
    public static final String HEALTH_AND_CARE_NUMBER = "https://fhir.hscni.net/Id/hcn-number";

    /** Checks that nothing is null. */
    public Identifier {
        requireNonNull(system, "system");
        requireNonNull(value, "value");
    }

    /** The identifier of an NHS number. */
    public static Identifier of(NhsNumber number) {
        return new Identifier(NHS_NUMBER, number.digits());
    }

    /** By system, then by value. */
    @Override
    public int compareTo(Identifier other) {
        int bySystem = system.compareTo(other.system);
        return bySystem != 0 ? bySystem : value.compareTo(other.value);
    }

    /** The system only: the value identifies a person. */
    @Override
    public String toString() {
        return "Identifier[" + system + ", ***]";
    }
}
