package io.github.medsecretary.cli.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.correspondence.promise.Found;
import io.github.medsecretary.correspondence.promise.Ledger;
import io.github.medsecretary.correspondence.promise.LoopKind;
import io.github.medsecretary.correspondence.promise.LoopOwner;
import io.github.medsecretary.correspondence.promise.OpenLoop;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a dictation promises comes into the ledger, with owner and day. */
class LetterPromisesTest {

    private static final DraftedLetter LETTER = Desks.drafted("""
            heading plan we will arrange an MRI scan of the spine within six weeks full stop \
            please repeat the full blood count in two weeks full stop \
            review in three months full stop \
            I have not arranged an echocardiogram full stop \
            if the pain returns we will refer him to the pain clinic full stop""");

    private static Found found(LoopKind kind) {
        return LETTER.promises().found().find(each -> each.kind() == kind).get();
    }

    @Test
    void whoAndWhenAreToldAsTheLetterSays() {
        Found scan = LETTER.promises().found().head();
        assertEquals(LoopKind.TEST, scan.kind());
        assertEquals(Optional.of(LoopOwner.of(LoopOwner.Role.AUTHOR, "dr-lee")), scan.owner());
        assertEquals(Optional.of(LocalDate.of(2030, 2, 15)), scan.due());
        assertEquals(Optional.of("f1"), scan.place().fragment());
        Found bloods = LETTER.promises().found().get(1);
        assertEquals(Optional.of(LoopOwner.of(LoopOwner.Role.GP)), bloods.owner());
        assertEquals(Optional.empty(), found(LoopKind.REVIEW).owner());
        assertEquals(
                Optional.of(LocalDate.of(2030, 4, 4)), found(LoopKind.REVIEW).due());
        assertTrue(found(LoopKind.REFERRAL).condition().isPresent());
    }

    @Test
    void whatIsDeniedHasItsReason() {
        assertEquals(1, LETTER.promises().passedOver().size());
        assertEquals(4, LETTER.promises().found().size());
    }

    @Test
    void theScreenCountsThem() {
        assertEquals(
                ", 4 promises open, 1 unowned, 3 to be booked",
                DayPromises.in(List.of(LETTER), Option.none()).words());
        assertEquals("", DayPromises.in(List.empty(), Option.none()).words());
    }

    @Test
    void whatNeedsAPlaceIsHandedOnTheEarliestFirst() {
        Ledger ledger = DayPromises.in(List.of(LETTER), Option.none()).ledger();
        assertEquals(
                List.of("01/2 test Optional[gp]", "01/1 test Optional[author/dr-lee]", "01/3 review Optional.empty"),
                ToArrange.of(ledger).map(each -> each.loop() + " " + each.kind() + " " + each.owner()));
        assertEquals(1, ledger.unowned("01").map(OpenLoop::id).size());
    }
}
