package io.github.medsecretary.correspondence.content;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.Locale;

/** What entitles somebody to be told, beside care and the patient's consent, as the sender has verified it. */
public enum Authority {
    /** Parental responsibility (England, Wales, Northern Ireland) or parental rights (Scotland). */
    PARENTAL_RESPONSIBILITY,
    /** A registered power of attorney for health and welfare, or a deputy or guardian appointed for it. */
    POWER_OF_ATTORNEY,
    /** Personal representative of somebody who has died, or with a claim arising from the death. */
    PERSONAL_REPRESENTATIVE,
    /** An order of a court that names what is to be told. */
    COURT_ORDER,
    /** A statute that demands it. */
    STATUTE,
    /** A recorded decision that the public interest outweighs confidence. */
    PUBLIC_INTEREST;

    /** In lower case with hyphens, such as {@code court-order}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The authority of a {@link #code}, or {@code UNKNOWN_CODE}. */
    public static Either<Problem, Authority> parse(String code) {
        return List.of(values())
                .find(each -> each.code().equals(code))
                .toEither(() -> Problem.of(
                        CoreCode.UNKNOWN_CODE,
                        "An authority is one of "
                                + List.of(values()).map(Authority::code).mkString(", ") + "."));
    }
}
