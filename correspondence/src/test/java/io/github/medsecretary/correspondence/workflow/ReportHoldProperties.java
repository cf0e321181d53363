package io.github.medsecretary.correspondence.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Confidentiality;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.rendering.TextRenderer;
import io.github.medsecretary.correspondence.report.AmendmentAsked;
import io.github.medsecretary.correspondence.report.Application;
import io.github.medsecretary.correspondence.report.AwaitingSight;
import io.github.medsecretary.correspondence.report.Cleared;
import io.github.medsecretary.correspondence.report.ReportHold;
import io.github.medsecretary.correspondence.report.ReportStep;
import io.github.medsecretary.correspondence.report.Shown;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * A report is never dispatched in the hold unless the patient has seen it and agreed or doesn't want to see it, nor after
 * consent is withdrawn.
 */
class ReportHoldProperties {

    private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);
    private static final Label CLEARED = Label.of(Confidentiality.N);
    private static final LetterContent REPORT = Sample.content(List.of(Sample.text("f1", "words", CLEARED)));
    private static final LetterContent AMENDED = Sample.content(List.of(Sample.text("f1", "better words", CLEARED)));
    private static final Recipient INSURER = Sample.insurer(true);

    @Provide
    Arbitrary<java.util.List<Integer>> moves() {
        return Arbitraries.integers().between(0, 99).list().ofMaxSize(10);
    }

    private static ReportHold begun(int how) {
        var application = new Application(FIRST);
        return how % 4 == 0 ? application.notToBeSeen() : application.toBeSeen();
    }

    private static ReportHold moved(ReportHold hold, int move, LocalDate on) {
        if (hold instanceof AwaitingSight waiting) {
            return switch (move % 12) {
                case 0, 1 -> waiting.inTouch(on);
                case 2, 3 -> waiting.declined(on);
                case 4, 5 -> waiting.lapsed(on).<ReportHold>map(each -> each).getOrElse(waiting);
                case 6 -> waiting.withdrawn(on);
                default -> waiting.seen(REPORT, on);
            };
        }
        if (hold instanceof Shown shown) {
            return switch (move % 9) {
                case 0, 1 -> shown.asksToAmend(on);
                case 2 -> shown.withdrawn(on);
                default -> shown.agreed(on);
            };
        }
        if (hold instanceof AmendmentAsked asked) {
            return switch (move % 6) {
                case 0, 4 -> asked.amended(AMENDED, on);
                case 1 -> asked.statementAttached("views", on);
                case 2 -> asked.withdrawn(on);
                default -> asked.leftAsItIs(on);
            };
        }
        if (hold instanceof Cleared cleared) {
            return switch (move % 8) {
                case 0 -> cleared.toBeSeen(on);
                case 1 -> cleared.withdrawn(on);
                default -> cleared;
            };
        }
        return hold;
    }

    /** Whether the record, read by itself, lets the report go. */
    private static boolean mayGo(Seq<ReportStep> steps) {
        boolean may = false;
        for (ReportStep.What each : steps.map(ReportStep::what)) {
            may = switch (each) {
                case AGREED, DECLINED, LAPSED -> true;
                case ASKED_TO_SEE, WITHDREW -> false;
                default -> may;
            };
        }
        return may && !steps.exists(each -> each.what() == ReportStep.What.WITHDREW);
    }

    private static boolean goes(LetterContent report, ReportHold signedUnder, ReportHold now) {
        Recipient reader = signedUnder.reader(INSURER, report);
        Signed letter = Desk.signed(Desk.draft(report, reader));
        Stops stops = now.stops(Stops.none(), reader, report);
        return letter.intend("ins", Destination.at(Channel.EMAIL, "claims"), TextRenderer.usual(), stops)
                .isRight();
    }

    @Property(tries = 300)
    void itNeverGoesAgainstTheRecord(@ForAll("moves") java.util.List<Integer> moves) {
        ReportHold hold = begun(moves.size());
        ReportHold signedUnder = hold;
        LocalDate on = FIRST;
        for (int move : moves) {
            on = on.plusDays(move % 13);
            hold = moved(hold, move, on);
            signedUnder = move % 2 == 0 ? hold : signedUnder;
            for (LetterContent report : List.of(REPORT, AMENDED)) {
                boolean gone = goes(report, signedUnder, hold);
                Statistics.collect(gone);
                assertTrue(!gone || mayGo(hold.steps()), "dispatched against the record");
                assertTrue(!gone || hold.let(report).isRight());
                assertEquals(hold.let(report).isRight(), goes(report, hold, hold), "what may go goes");
            }
        }
        Statistics.coverage(seen -> seen.check(true).percentage(share -> share > 5));
    }

    @Property(tries = 300)
    void onceWithdrawnItNeverGoes(@ForAll("moves") java.util.List<Integer> moves) {
        ReportHold hold = begun(moves.size());
        LocalDate on = FIRST;
        boolean withdrawn = false;
        for (int move : moves) {
            on = on.plusDays(move % 13);
            hold = moved(hold, move, on);
            withdrawn |= hold.steps().exists(each -> each.what() == ReportStep.What.WITHDREW);
            assertTrue(!withdrawn || !goes(REPORT, begun(0), hold));
        }
    }

    @Property(tries = 200)
    void stepsOnlyGrow(@ForAll("moves") java.util.List<Integer> moves) {
        ReportHold hold = begun(moves.size());
        LocalDate on = FIRST;
        for (int move : moves) {
            on = on.plusDays(move % 13);
            ReportHold next = moved(hold, move, on);
            assertEquals(hold.steps(), next.steps().take(hold.steps().size()));
            hold = next;
        }
    }
}
