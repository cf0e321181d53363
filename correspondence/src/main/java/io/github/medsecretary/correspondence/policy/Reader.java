package io.github.medsecretary.correspondence.policy;

import io.github.medsecretary.core.time.Nation;
import io.github.medsecretary.correspondence.content.Competence;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import java.time.Period;
import java.util.Optional;

/**
 * Somebody who is about to read, and what of the patient decides whether they may. Prints masked.
 *
 * @param recipient who reads
 * @param age of the patient in whole years on the day of the letter; empty if it isn't known
 * @param deceased whether the patient has died
 * @param competence whether a patient under 16 decides
 * @param nation whose law holds
 */
public record Reader(
        Recipient recipient, Optional<Integer> age, boolean deceased, Competence competence, Nation nation) {

    private static final int SIXTEEN = 16;
    private static final int EIGHTEEN = 18;
    private static final int TWELVE = 12;

    /** A reader of a letter about its patient, as old as on the day of the visit. */
    public static Reader of(LetterContent content, Recipient recipient) {
        Optional<Integer> age = content.patient()
                .birthDate()
                .map(born -> Period.between(born, content.dates().clinic()).getYears());
        return new Reader(
                recipient,
                age,
                content.patient().deceased(),
                content.circumstances().competence(),
                content.circumstances().nation());
    }

    /** A reader of a letter about somebody of whom nothing is known, in England. */
    public static Reader of(Recipient recipient) {
        return new Reader(recipient, Optional.empty(), false, Competence.NOT_ASSESSED, Nation.ENGLAND);
    }

    /** Whether the patient is under 16; not, if the age is unknown. */
    public boolean isChild() {
        return age.filter(years -> years < SIXTEEN).isPresent();
    }

    /** Whether the patient is 16 or 17. */
    public boolean isYoungPerson() {
        return age.filter(years -> years >= SIXTEEN && years < EIGHTEEN).isPresent();
    }

    /**
     * Whether the patient decides who is told: whoever is 16 or of unknown age; a child whom a clinician has found to
     * be competent; and in Scotland a child of 12 or more, unless a clinician has found otherwise (Data Protection Act
     * 2018, section 208).
     */
    public boolean isCompetent() {
        boolean presumed = nation == Nation.SCOTLAND
                && age.filter(years -> years >= TWELVE).isPresent();
        return !isChild() || competence == Competence.COMPETENT || (presumed && competence == Competence.NOT_ASSESSED);
    }

    /** The recipient's id only. */
    @Override
    public String toString() {
        return "Reader[" + recipient.id() + "]";
    }
}
