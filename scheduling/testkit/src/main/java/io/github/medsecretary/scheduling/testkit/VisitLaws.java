package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must hold for a set of rules that has the library's rules about single visits, referrals and links among it:
 * they find what reading the diary's content by hand finds, in the same minutes. Each law throws an
 * {@link AssertionError} that names it where it does not. For small diaries. Immutable and thread-safe.
 *
 * @param conflicts the rules, all of the library's among them
 * @param limits the limits that are set for them
 */
public record VisitLaws(Conflicts conflicts, Limits limits) {

    /**
     * What a practice sets for itself, as the parameters of its rules.
     *
     * @param riskDays a visit is at risk if it starts, and a patient if they wait, less than so many days before the
     *     breach date
     * @param moves a patient may be moved so many times
     * @param noticeDays a moved patient who has not been told yet has at least so many days of notice
     */
    public record Limits(long riskDays, long moves, long noticeDays) {

        /** Those of a practice that has set none. */
        public static Limits none() {
            return new Limits(0, 1_000, 0);
        }
    }

    /** The rules about single visits and referrals find what looking at each visit finds. */
    public void visitsAreJudgedAsByHand(Diary diary) {
        var oracle = new VisitOracle(diary.content(), conflicts.context(), limits);
        require(
                oracle.told().equals(found(diary, VisitOracle.CODES)),
                "the rules about visits find what looking at each finds");
    }

    /** The rules about linked visits find what looking at each link finds. */
    public void linksAreJudgedAsByHand(Diary diary) {
        var oracle = new LinkOracle(diary.content(), conflicts.context());
        require(
                oracle.told().equals(found(diary, LinkOracle.CODES)),
                "the rules about links find what looking at each finds");
    }

    private Set<String> found(Diary diary, Set<String> codes) {
        Set<String> found = new TreeSet<>();
        for (Finding each : conflicts.in(diary)) {
            if (codes.contains(each.rule().name())) {
                found.add(each.rule().name() + " "
                        + each.about().map(Reference::id).mkString(" ")
                        + each.when()
                                .map(when -> " " + when.start() + " " + when.end())
                                .orElse(""));
            }
        }
        return found;
    }

    private static void require(boolean holds, String law) {
        if (!holds) {
            throw new AssertionError("broken law: " + law);
        }
    }
}
