package io.github.medsecretary.correspondence.enquiry;

/** What a caller asks about. */
public sealed interface Matter {

    /** Whether the person is a patient at all. */
    record IsAPatient() implements Matter {}

    /** On which day the visit is that the letter is about. */
    record VisitDate() implements Matter {}

    /**
     * What stands in a fragment of the letter.
     *
     * @param id the fragment's id
     */
    record InFragment(String id) implements Matter {}
}
