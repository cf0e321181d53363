package io.github.medsecretary.correspondence.promise;

import java.util.Locale;
import java.util.Optional;

/**
 * Who sees to something.
 *
 * @param role in which role
 * @param id the caller's id of the person or service, if one is known; empty for the patient of the letter
 */
public record LoopOwner(Role role, Optional<String> id) {

    /** In which role. */
    public enum Role {
        /** Whoever answers for the letter, or their team. */
        AUTHOR,
        /** Whom the letter is written to, where that is not the general practice. */
        ADDRESSEE,
        /** The patient's general practice. */
        GP,
        /** The patient. */
        PATIENT,
        /** A service or department, such as radiology. */
        SERVICE,
        /** Somebody else whom the letter names. */
        NAMED;

        /** In lower case, such as {@code gp}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Refuses an id for the patient: whose letter it is tells that already. */
    public LoopOwner {
        if (role == Role.PATIENT && id.isPresent()) {
            throw new IllegalArgumentException("the patient of a letter is owner without an id");
        }
    }

    /** Whoever is in that role. */
    public static LoopOwner of(Role role) {
        return new LoopOwner(role, Optional.empty());
    }

    /** A person or service by id. */
    public static LoopOwner of(Role role, String id) {
        return new LoopOwner(role, Optional.of(id));
    }

    /** Role and id, such as {@code author/dr-lee}. */
    public String code() {
        return role.code() + id.map(each -> "/" + each).orElse("");
    }
}
