package io.github.medsecretary.correspondence.content;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that somebody is asked to do.
 *
 * @param owner who
 * @param text what, as a sentence
 * @param due until when, if a date was given
 */
public record Action(Owner owner, String text, Optional<LocalDate> due) {

    /** Who is asked to act, in the order in which a letter prints them. */
    public enum Owner {
        /** The patient's general practitioner. */
        GP("Actions for the GP"),
        /** The patient. */
        PATIENT("Actions for the patient"),
        /** The clinic itself. */
        HOSPITAL("Actions for this clinic"),
        /** Somebody else. */
        OTHER("Other actions");

        private final String title;
        private final String code;
        private final String key;

        Owner(String title) {
            this.title = title;
            this.code = name().toLowerCase(Locale.ROOT);
            this.key = "owner." + code;
        }

        /** What stands above such actions. */
        public String title() {
            return title;
        }

        /** The key of {@link #title} in a language's texts. */
        public String key() {
            return key;
        }

        /** In lower case, such as {@code gp}. */
        public String code() {
            return code;
        }

        /** The owner of a {@link #code}, or {@code UNKNOWN_CODE}. */
        public static Either<Problem, Owner> parse(String code) {
            return List.of(values())
                    .find(each -> each.code().equals(code))
                    .toEither(() ->
                            Problem.of(CoreCode.UNKNOWN_CODE, "An action is for gp, patient, hospital or other."));
        }
    }

    /** Who only: the words are the patient's. */
    @Override
    public String toString() {
        return "Action[" + owner.code() + "]";
    }
}
