package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must hold for a set of rules over any diary. Each law throws an {@link AssertionError} that names it where it
 * does not. Immutable and thread-safe.
 *
 * @param conflicts the rules, a vendor's among them
 */
public record DiaryLaws(Conflicts conflicts) {

    /** One law. */
    @FunctionalInterface
    public interface Law {
        /** Checks that it holds. */
        void check(Diary diary);
    }

    /** The laws that need nothing but a diary, by their names. */
    public Map<String, Law> ofDiaries() {
        return TreeMap.of(
                "findingsAreCanonical", (Law) this::findingsAreCanonical,
                "partsAgreeWithTheWhole", this::partsAgreeWithTheWhole,
                "orderDoesNotMatter", this::orderDoesNotMatter,
                "pairsAreThoseOfComparingAll", this::pairsAreThoseOfComparingAll);
    }

    /** No rule faults, none says a thing twice, and all is said in order. */
    public void findingsAreCanonical(Diary diary) {
        Seq<Finding> found = conflicts.in(diary);
        require(found.forAll(each -> !each.rule().equals(RuleSet.RULE_FAULT)), "no rule faults");
        require(found.distinct().size() == found.size(), "each conflict is reported once");
        require(found.forAll(DiaryLaws::isCanonical), "appointments come in order and before what they take");
        require(found.equals(conflicts.in(diary)), "the same diary has the same findings");
    }

    private static boolean isCanonical(Finding finding) {
        Seq<String> ids = finding.about()
                .takeWhile(each -> each.type().equals("Appointment"))
                .map(Reference::id);
        return !ids.isEmpty() && ids.equals(ids.sorted().distinct());
    }

    /** What is found about an appointment is what is found in the diary and is about it. */
    public void partsAgreeWithTheWhole(Diary diary) {
        Seq<Finding> all = conflicts.in(diary);
        for (String id : diary.appointments().keySet()) {
            var reference = Reference.of("Appointment", id);
            require(
                    all.filter(each -> each.about().contains(reference)).equals(conflicts.about(diary, id)),
                    "the check of one appointment agrees with that of the diary");
        }
    }

    /** The order in which things were entered has no bearing. */
    public void orderDoesNotMatter(Diary diary) {
        DiaryContent content = diary.content();
        var reversed = DiaryContent.builder()
                .zone(content.zone())
                .sites(content.sites().reverse())
                .travel(content.travel())
                .resources(content.resources().reverse())
                .services(content.services().reverse())
                .sessions(content.sessions().reverse())
                .unavailable(content.unavailable().reverse())
                .appointments(content.appointments().reverse())
                .links(content.links().reverse())
                .matches(content.matches().reverse())
                .build();
        require(
                Diary.of(reversed).map(conflicts::in).contains(conflicts.in(diary)),
                "the order of entry has no bearing on what is found");
    }

    /**
     * Double bookings, turnaround and travel are what comparing every two visits finds, about the same and at the same
     * time. For small diaries.
     */
    public void pairsAreThoseOfComparingAll(Diary diary) {
        Set<String> expected = PairwiseOracle.of(conflicts.seen(diary));
        Set<String> found = new TreeSet<>();
        for (Finding each : conflicts.in(diary)) {
            String code = each.rule().name();
            if (code.endsWith("DOUBLE_BOOKED") || code.equals("BUFFER_VIOLATED") || code.equals("TRAVEL_IMPOSSIBLE")) {
                found.add(told(each));
            }
        }
        require(expected.equals(found), "the sweep finds what comparing every two visits finds");
    }

    private static String told(Finding finding) {
        return finding.rule().name() + " " + finding.about().map(Reference::id).mkString(" ")
                + finding.when()
                        .map(when -> " " + when.start() + " " + when.end())
                        .orElse("");
    }

    /**
     * What is found about the terms of sessions is what looking at each visit and minute finds, about the same and at
     * the same time. For small diaries all of whose times are whole minutes.
     */
    public void termsAreThoseOfLookingAtEachVisit(Diary diary) {
        Set<String> expected =
                TermsOracle.of(conflicts.seen(diary), conflicts.context().asOf());
        Set<String> found = new TreeSet<>();
        for (Finding each : conflicts.in(diary)) {
            if (each.about().last().type().equals("Session")) {
                found.add(told(each));
            }
        }
        require(expected.equals(found), "the rules find what looking at each visit of each session finds");
    }

    /** A change leaves the diary as it was, makes one a version later, and can be reverted. */
    public void changesAreReversible(Diary diary, Change change) {
        DiaryContent before = diary.content();
        var result = diary.apply(change);
        require(diary.content().equals(before), "a change changes nothing in the diary before it");
        for (Applied applied : result) {
            require(applied.diary().version() == diary.version() + 1, "a change raises the version by one");
            require(applied.revert(applied.diary()).contains(diary), "a change can be reverted");
            require(
                    Diary.of(applied.diary().content()).map(conflicts::in).contains(conflicts.in(applied.diary())),
                    "a changed diary is one that was made so");
        }
    }

    private static void require(boolean holds, String law) {
        if (!holds) {
            throw new AssertionError("broken law: " + law);
        }
    }
}
