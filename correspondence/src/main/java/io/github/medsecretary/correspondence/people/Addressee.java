package io.github.medsecretary.correspondence.people;

import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.rule.Refusal;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Optional;

/** To whom a letter is written. Prints masked. Immutable and thread-safe. */
public sealed interface Addressee {

    /** From this age on a young person is written to, and not a parent. */
    int OWN_LETTERS_FROM = 16;

    /** Somebody by name. */
    static Addressee person(Correspondent person) {
        return new OnePerson(person);
    }

    /**
     * Whoever is written to about a patient: the patient from 16 on or where no date of birth is recorded, and else a
     * parent or guardian; {@link PeopleCode#DECEASED} if the patient has died. At 16 people decide on their treatment
     * (Family Law Reform Act 1969 s.8; Age of Legal Capacity (Scotland) Act 1991 s.1). A younger patient who decides
     * is a {@link #person}; whether somebody may be told at all is for the policy.
     *
     * @param on the day of the letter
     */
    static Either<Refusal, Addressee> of(Patient patient, LocalDate on) {
        if (patient.deceased()) {
            return Either.left(Refusal.of(PeopleCode.DECEASED));
        }
        boolean child = patient.birthDate()
                .filter(born -> born.plusYears(OWN_LETTERS_FROM).isAfter(on))
                .isPresent();
        return Either.right(child ? new ParentOf(patient.name()) : person(Correspondent.of(patient)));
    }

    /**
     * Somebody of whom only the line in an address block is known, such as {@code Dr A Jones}; empty unless it can be read
     * in one way. Titles that few people have, and given names in full, need a {@link Correspondent}.
     *
     * @param line of at least one word
     */
    static Optional<Addressee> ofLine(String line, Capacity capacity) {
        return NameLine.read(line)
                .map(name -> person(
                        Correspondent.builder().name(name).capacity(capacity).build()));
    }

    /** One person. */
    record OnePerson(Correspondent person) implements Addressee {
        @Override
        public String toString() {
            return "OnePerson[***]";
        }
    }

    /**
     * Two persons, in this order.
     *
     * @param bond whether they go by one name where they have it
     */
    record TwoPersons(Correspondent first, Correspondent second, Bond bond) implements Addressee {
        @Override
        public String toString() {
            return "TwoPersons[***]";
        }
    }

    /** What two persons are to each other, as far as it matters for an envelope. */
    enum Bond {
        /** They have said that they are a couple. */
        COUPLE,
        /** Anything else, or nobody has said. */
        NONE
    }

    /** A child's parent or guardian whose name isn't known; whose name is known is a {@link OnePerson}. */
    record ParentOf(PersonName child) implements Addressee {
        @Override
        public String toString() {
            return "ParentOf[***]";
        }
    }

    /** Those who look after what somebody has left. */
    record Estate(Correspondent late, EstateOffice office) implements Addressee {
        @Override
        public String toString() {
            return "Estate[***]";
        }
    }

    /**
     * An organisation, a department or an office.
     *
     * @param name as it stands in the address block
     * @param capacity whether it is a clinician's office, which a house may call a colleague
     */
    record Unnamed(String name, Capacity capacity) implements Addressee {
        @Override
        public String toString() {
            return "Unnamed[***]";
        }
    }
}
