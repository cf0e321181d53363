package io.github.medsecretary.scheduling.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.history.Difference;
import io.github.medsecretary.scheduling.history.Version;
import io.github.medsecretary.scheduling.history.Wording;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is told of two versions of a diary. */
class DifferenceProperties {

    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());
    private static final Wording WORDING = Wording.english(House.ZONE);

    @Provide
    Arbitrary<Diary> peaceful() {
        return Diaries.diaries().withAppointments(0, 4).withoutConflicts();
    }

    @Provide
    Arbitrary<Seq<Action>> chains() {
        return Chains.chains(15);
    }

    private static Seq<Version> versions(Diary start, Seq<Action> chain) {
        return Iterator.ofAll(chain)
                .foldLeft(Course.of(start, new ChainLaws(RULES)), Course::then)
                .history()
                .versions();
    }

    /**
     * Equal but for the order in which absences were recorded, which nobody needs to be told: one that comes back after
     * another was recorded comes last.
     */
    private static boolean isTheSame(Diary one, Diary other) {
        DiaryContent content = one.content();
        var inOrder = DiaryContent.builder()
                .zone(content.zone())
                .sites(content.sites())
                .travel(content.travel())
                .resources(content.resources())
                .services(content.services())
                .sessions(content.sessions())
                .unavailable(other.unavailable())
                .appointments(content.appointments())
                .links(content.links())
                .matches(content.matches())
                .build();
        return inOrder.equals(other.content())
                && one.unavailable().size() == other.unavailable().size()
                && other.unavailable().foldLeft(one.unavailable(), Seq::remove).isEmpty();
    }

    @Property(tries = 30)
    void versions_differ_exactly_where_they_are_not_equal(
            @ForAll("peaceful") Diary start, @ForAll("chains") Seq<Action> chain) {
        var versions = versions(start, chain);
        for (Version one : versions) {
            var differences = Difference.between(one.diary(), versions.last().diary());
            assertEquals(isTheSame(one.diary(), versions.last().diary()), differences.isEmpty());
        }
    }

    @Property(tries = 30)
    void a_change_makes_a_difference_only_to_what_it_touched(
            @ForAll("peaceful") Diary start, @ForAll("chains") Seq<Action> chain) {
        for (Version version : versions(start, chain).tail()) {
            var applied = version.applied().orElseThrow();
            var touched = applied.touched().map(each -> each.id());
            Difference.between(applied.before(), applied.diary())
                    .forEach(each ->
                            assertTrue(touched.exists(id -> WORDING.say(each).matches("(Session )?" + id + " .*"))));
        }
    }

    @Property(tries = 30)
    void no_sentence_names_a_patient(@ForAll("peaceful") Diary start, @ForAll("chains") Seq<Action> chain) {
        var versions = versions(start, chain);
        Difference.between(versions.head().diary(), versions.last().diary())
                .forEach(each -> assertTrue(!WORDING.say(each).contains("p1")
                        && !WORDING.say(each).contains("p2")
                        && !WORDING.say(each).contains("p3")));
    }
}
