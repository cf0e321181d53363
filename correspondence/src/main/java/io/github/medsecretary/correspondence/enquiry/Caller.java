package io.github.medsecretary.correspondence.enquiry;

import io.github.medsecretary.correspondence.content.Recipient;
import java.util.Optional;

/**
 * Who asks.
 *
 * @param as the role in which they ask, as a letter to them would have it; empty for anybody in no such role
 * @param identity whether they are who they say
 */
public record Caller(Optional<Recipient> as, Identity identity) {

    /** Whether somebody is who they say. */
    public enum Identity {
        /** Nobody has checked. */
        UNCHECKED,
        /** Checked, such as by ringing back on a number from the record. */
        CHECKED
    }

    /** Somebody who says that they are in a role. */
    public static Caller saying(Recipient as) {
        return new Caller(Optional.of(as), Identity.UNCHECKED);
    }

    /** Somebody whose identity, and what entitles them, has been checked. */
    public static Caller checked(Recipient as) {
        return new Caller(Optional.of(as), Identity.CHECKED);
    }

    /** Somebody who is nobody to the patient as far as the record tells. */
    public static Caller stranger() {
        return new Caller(Optional.empty(), Identity.UNCHECKED);
    }
}
