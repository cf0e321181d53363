package io.github.medsecretary.scheduling.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Judgement;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.diary.Scrutiny;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a closure or one more session brings about, compared with all that is found before and after. */
class ChangedRotaProperties {

    private static final Conflicts RULES = StrictPractice.rules();
    private static final Scrutiny SCRUTINY =
            (diary, appointments) -> Judgement.of(RULES.about(diary, appointments), List.empty());

    @Provide
    Arbitrary<Diary> crowded() {
        return Diaries.diaries().withSessions(1, 5).withAppointments(2, 10);
    }

    private static Diary without(ClinicSession session, Diary diary) {
        return like(diary, diary.content().sessions().remove(session), diary.unavailable());
    }

    private static Diary without(Unavailability closure, Diary diary) {
        return like(diary, diary.content().sessions(), diary.unavailable().remove(closure));
    }

    private static Diary like(Diary diary, Seq<ClinicSession> sessions, Seq<Unavailability> unavailable) {
        var old = diary.content();
        return Diary.of(DiaryContent.builder()
                        .zone(old.zone())
                        .sites(old.sites())
                        .travel(old.travel())
                        .resources(old.resources())
                        .services(old.services())
                        .sessions(sessions)
                        .unavailable(unavailable)
                        .appointments(old.appointments())
                        .links(old.links())
                        .matches(old.matches())
                        .build())
                .getOrElseThrow(problems -> new AssertionError(problems.toString()));
    }

    private static Seq<Finding> news(Diary before, Diary after) {
        var known = RULES.in(before);
        return RULES.in(after).filter(each -> !known.exists(old -> includes(old, each)));
    }

    private static boolean includes(Finding old, Finding finding) {
        return old.rule().equals(finding.rule())
                && old.about().containsAll(finding.about())
                && finding.when()
                        .map(now -> old.when().orElseThrow().encloses(now))
                        .orElse(true);
    }

    @Property
    void a_closure_tells_all_that_it_brings_about_and_is_never_refused(@ForAll("crowded") Diary after) {
        for (var closure : after.unavailable()) {
            var before = without(closure, after);
            var applied = before.apply(new Change.Close(closure), SCRUTINY).get();
            assertEquals(news(before, applied.diary()), applied.findings());
        }
    }

    @Property
    void a_withdrawn_session_tells_all_that_it_brings_about_and_is_never_refused(@ForAll("crowded") Diary before) {
        for (var session : before.content().sessions()) {
            var applied =
                    before.apply(new Change.Withdraw(session.id()), SCRUTINY).get();
            assertEquals(without(session, before), applied.diary());
            assertEquals(news(before, applied.diary()), applied.findings());
        }
    }

    @Property(tries = 100)
    void a_closure_that_ends_is_never_refused(@ForAll("crowded") Diary before) {
        for (var closure : before.unavailable()) {
            var applied = before.apply(new Change.Reopen(closure), SCRUTINY).get();
            assertEquals(news(before, applied.diary()), applied.findings());
        }
    }

    @Property(tries = 100)
    void a_link_is_refused_where_it_does_not_hold(@ForAll("crowded") Diary after) {
        for (var link : after.links()) {
            var before = after.apply(new Change.Disconnect(link)).get().diary();
            var news = news(before, after);
            var result = before.apply(new Change.Connect(link), SCRUTINY);
            assertEquals(news.exists(each -> each.severity() == Severity.BLOCK), result.isLeft());
            assertEquals(news, result.fold(refusal -> refusal.findings(), applied -> applied.findings()));
        }
    }

    @Property
    void a_session_is_refused_where_it_brings_about_what_blocks(@ForAll("crowded") Diary after) {
        for (var session : after.content().sessions()) {
            var before = without(session, after);
            var news = news(before, after);
            var result = before.apply(new Change.Open(session), SCRUTINY);
            assertEquals(news.exists(each -> each.severity() == Severity.BLOCK), result.isLeft());
            assertEquals(news, result.fold(refusal -> refusal.findings(), applied -> applied.findings()));
        }
    }

    @Property
    void a_session_that_is_taken_back_tells_all_that_it_leaves_behind(@ForAll("crowded") Diary after) {
        for (var session : after.content().sessions()) {
            var before = without(session, after);
            var opened = before.apply(new Change.Open(session)).get();
            var result = opened.diary().apply(new Change.TakeBack(opened), SCRUTINY);
            assertEquals(
                    news(opened.diary(), before),
                    result.fold(refusal -> refusal.findings(), applied -> applied.findings()));
            assertTrue(result.isRight() || result.getLeft().findings().nonEmpty());
        }
    }
}
