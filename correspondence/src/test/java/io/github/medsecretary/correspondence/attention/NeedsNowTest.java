package io.github.medsecretary.correspondence.attention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.BankHoliday;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.core.time.WorkingCalendar;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.LetterKind;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.promise.Found;
import io.github.medsecretary.correspondence.promise.Ledger;
import io.github.medsecretary.correspondence.promise.LoopEvent;
import io.github.medsecretary.correspondence.promise.LoopKind;
import io.github.medsecretary.correspondence.promise.LoopOwner;
import io.github.medsecretary.correspondence.promise.LoopPlace;
import io.github.medsecretary.correspondence.promise.Wording;
import io.github.medsecretary.correspondence.turnaround.TurnaroundLimits;
import io.github.medsecretary.correspondence.workflow.Draft;
import io.github.medsecretary.correspondence.workflow.InProgress;
import io.github.medsecretary.correspondence.workflow.LetterState;
import io.github.medsecretary.correspondence.workflow.OpenQuery;
import io.github.medsecretary.correspondence.workflow.Signed;
import io.github.medsecretary.correspondence.workflow.StatedIdentity;
import io.vavr.collection.List;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** On Monday morning the secretary sees what needs a person. */
class NeedsNowTest {

    private static final Instant MONDAY = Instant.parse("2030-01-07T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2030, 1, 7);
    private static final TurnaroundLimits LIMITS = TurnaroundLimits.nhs(
            SiteZone.of(ZoneId.of("Europe/London")), WorkingCalendar.of(List.<BankHoliday>empty()));

    private static Draft draft(int queries, Recipient... recipients) {
        return Draft.of(
                Sample.content(Sample.fragments()),
                List.of(recipients),
                PolicySet.uk(),
                List.range(0, queries)
                        .map(each -> new OpenQuery(each + 1, Optional.empty(), Query.of("Which side?", List.empty()))));
    }

    private static LetterState completed(String id, Draft draft) {
        var done =
                InProgress.of(id, draft, "s", MONDAY).complete(StatedIdentity.ofRecord(Sample.patient()), "s", MONDAY);
        return done.isRight() ? done.get() : done.getLeft();
    }

    private static AtDesk letter(String id, LetterKind kind, long daysAgo, LetterState state) {
        return new AtDesk(id, "dr-lee", kind, MONDAY.minusSeconds(daysAgo * 86_400), state);
    }

    private static Found found(LoopKind kind, LoopOwner... owner) {
        return Found.builder()
                .kind(kind)
                .place(new LoopPlace(Optional.empty(), Span.of(0, 9)))
                .owner(List.of(owner).headOption().toJavaOptional())
                .due(TODAY.minusDays(owner.length))
                .wording(Wording.of(kind.code()))
                .build();
    }

    private static final Ledger PROMISES = Ledger.empty()
            .after(new LoopEvent.Read(
                    "L1",
                    "a",
                    List.of(
                            found(LoopKind.REVIEW),
                            found(LoopKind.RESULT),
                            found(LoopKind.TEST, LoopOwner.of(LoopOwner.Role.GP))),
                    List.empty(),
                    "s",
                    MONDAY))
            .get();

    private static NeedsNow needs(AtDesk... letters) {
        return NeedsNow.of(List.of(letters), PROMISES, LIMITS, AsOf.of(MONDAY), TODAY);
    }

    @Test
    void aSignedLetterThatUpsetsWaitsForAConversation() {
        Draft draft = Draft.of(
                Sample.content(List.of(Sample.text("a", "The biopsy shows a carcinoma."))),
                List.of(Sample.pt()),
                PolicySet.uk(),
                List.empty());
        Signed signed = draft.sign(StatedIdentity.ofRecord(Sample.patient()), "dr-lee", MONDAY)
                .get();
        assertEquals(
                List.of("L9: dr-lee, to be spoken of with the patient first, in time before 2030-01-13T09:00:00Z"),
                needs(letter("L9", LetterKind.CLINIC, 1, signed))
                        .of(NeedKind.CONVERSATION)
                        .map(each -> each.letter() + ": " + each.who() + ", " + each.what() + ", in time before "
                                + each.breach().orElseThrow())
                        .toList());
        assertTrue(needs(letter("L9", LetterKind.CLINIC, 1, signed.spoken("n-hill", MONDAY)))
                .of(NeedKind.CONVERSATION)
                .isEmpty());
    }

    @Test
    void everythingIsInOneOrder() {
        assertEquals(
                List.of(
                        "L2: dr-lee, 2 open points, in time before 2030-01-09T09:00:00Z",
                        "L4: dr-lee, to be signed, in time before 2030-01-08T09:00:00Z",
                        "L3: dr-lee, to be signed, in time before 2030-01-13T09:00:00Z",
                        "L1: anybody, result L1/2 is nobody's",
                        "L1: anybody, review L1/1 is nobody's",
                        "L3: dr-lee, 1 copy held, in time before 2030-01-13T09:00:00Z",
                        "L5: dr-lee, letter L5 is 2 days late",
                        "L1: gp, test L1/3 is 1 day late"),
                needs(
                                letter("L2", LetterKind.CLINIC, 5, completed("L2", draft(2, Sample.gp()))),
                                letter(
                                        "L3",
                                        LetterKind.CLINIC,
                                        1,
                                        completed("L3", draft(0, Sample.gp(), Sample.insurer(true)))),
                                letter("L4", LetterKind.DISCHARGE, 0, completed("L4", draft(0, Sample.gp()))),
                                letter(
                                        "L5",
                                        LetterKind.CLINIC,
                                        9,
                                        InProgress.of("L5", draft(0, Sample.gp()), "s", MONDAY)))
                        .lines(UnaryOperator.identity())
                        .toList());
    }

    @Test
    void whatIsAskedOfSomebodyIsNotOverdueAsWell() {
        var late = letter("L2", LetterKind.CLINIC, 50, completed("L2", draft(1, Sample.gp())));
        assertTrue(needs(late).of(NeedKind.CHASE).forAll(each -> !each.letter().equals("L2")));
        assertEquals(1, needs(late).of(NeedKind.ANSWER).size());
    }

    @Test
    void aQuietMorningNeedsNobody() {
        assertTrue(NeedsNow.of(List.empty(), Ledger.empty(), LIMITS, AsOf.of(MONDAY), TODAY)
                .needs()
                .isEmpty());
    }

    @Test
    void aNameIsWhatTheCallerSays() {
        assertTrue(needs().lines(id -> "Mrs Field").forAll(line -> line.startsWith("Mrs Field: ")));
    }
}
