package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.identity.NhsNumber;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.person.PostalAddress;
import java.time.LocalDate;

/**
 * Of whom a dictation, or whatever else a letter is made from, says that it speaks. Prints masked.
 *
 * @param name the name; a family name alone will do
 * @param birthDate the date of birth
 * @param nhsNumber the NHS number
 * @param address the address
 */
public record StatedIdentity(
        PersonName name, Told<LocalDate> birthDate, Told<NhsNumber> nhsNumber, Told<PostalAddress> address) {

    /** A name, and nothing else yet. */
    public static StatedIdentity of(PersonName name) {
        return new StatedIdentity(name, Told.nothing(), Told.nothing(), Told.nothing());
    }

    /** All that a record says, and that there is none of what it doesn't say: for a letter made from that record. */
    public static StatedIdentity ofRecord(Patient patient) {
        return new StatedIdentity(
                patient.name(),
                patient.birthDate().map(Told::of).orElseGet(Told::none),
                patient.nhsNumber().map(Told::of).orElseGet(Told::none),
                patient.address().map(Told::of).orElseGet(Told::none));
    }

    /** The same, born then. */
    public StatedIdentity born(Told<LocalDate> when) {
        return new StatedIdentity(name, when, nhsNumber, address);
    }

    /** The same with that NHS number. */
    public StatedIdentity numbered(Told<NhsNumber> number) {
        return new StatedIdentity(name, birthDate, number, address);
    }

    /** The same, living there. */
    public StatedIdentity living(Told<PostalAddress> where) {
        return new StatedIdentity(name, birthDate, nhsNumber, where);
    }

    @Override
    public String toString() {
        return "StatedIdentity[***]";
    }
}
