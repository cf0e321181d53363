package io.github.medsecretary.correspondence.language;

import io.vavr.control.Either;
import io.vavr.control.Try;
import java.time.LocalDate;

/** Whether somebody who speaks the language answers for its texts. */
public sealed interface Review {

    /** Nobody does yet. */
    record Draft() implements Review {
        @Override
        public String toString() {
            return "draft";
        }
    }

    /**
     * Somebody does.
     *
     * @param by who
     * @param on since which day
     */
    record Reviewed(String by, LocalDate on) implements Review {
        /** {@code reviewed by NAME on 2030-01-04}. */
        @Override
        public String toString() {
            return BY + by + ON + on;
        }
    }

    /** What a text of a language says of its review. */
    String BY = "reviewed by ";

    /** And since when. */
    String ON = " on ";

    /** Reads {@code draft} or {@code reviewed by NAME on 2030-01-04}; else the reason. */
    static Either<String, Review> parse(String text) {
        int on = text.lastIndexOf(ON);
        if (text.equals("draft")) {
            return Either.right(new Draft());
        }
        return text.startsWith(BY) && on > BY.length()
                ? Try.of(() -> LocalDate.parse(text.substring(on + ON.length())))
                        .<Review>map(day -> new Reviewed(text.substring(BY.length(), on), day))
                        .toEither("A day is written as 2030-01-04.")
                : Either.left("A review is \"draft\" or \"reviewed by NAME on 2030-01-04\".");
    }
}
