package io.github.medsecretary.scheduling.resource;

import io.github.medsecretary.scheduling.code.SchedulingCode;
import java.util.Locale;
import java.util.Optional;

/** What sort of thing a visit can take. */
public enum ResourceKind {
    /** Someone who sees patients; their sessions say when. */
    PRACTITIONER("Practitioner", SchedulingCode.PRACTITIONER_DOUBLE_BOOKED, true),
    /** A place inside a site. */
    ROOM("Location", SchedulingCode.ROOM_DOUBLE_BOOKED, true),
    /** A piece of equipment, of which there may be several alike. */
    DEVICE("Device", SchedulingCode.DEVICE_DOUBLE_BOOKED, false),
    /** Someone who interprets, in speech or in sign. */
    INTERPRETER("Interpreter", SchedulingCode.INTERPRETER_DOUBLE_BOOKED, false),
    /** Someone who is present at an intimate examination for the patient's sake. */
    CHAPERONE("Chaperone", SchedulingCode.CHAPERONE_DOUBLE_BOOKED, false);

    private final String referenceType;
    private final SchedulingCode doubleBooked;
    private final boolean turnaround;

    ResourceKind(String referenceType, SchedulingCode doubleBooked, boolean turnaround) {
        this.referenceType = referenceType;
        this.doubleBooked = doubleBooked;
        this.turnaround = turnaround;
    }

    /** The type of a reference to such a thing: FHIR's, or ours where FHIR has none. */
    public String referenceType() {
        return referenceType;
    }

    /** The code for two visits that take it at once. */
    public SchedulingCode doubleBooked() {
        return doubleBooked;
    }

    /** Whether a service's turnaround keeps it busy after a visit. */
    public boolean hasTurnaround() {
        return turnaround;
    }

    /** The kind in lower case, such as {@code practitioner}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that {@link #code}, if there is one. */
    public static Optional<ResourceKind> parse(String code) {
        for (ResourceKind kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
