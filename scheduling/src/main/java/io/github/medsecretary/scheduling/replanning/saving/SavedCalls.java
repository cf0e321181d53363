package io.github.medsecretary.scheduling.replanning.saving;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.Basis;
import io.github.medsecretary.scheduling.replanning.Disruption;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.Replanning;
import io.github.medsecretary.scheduling.replanning.calling.Answer;
import io.github.medsecretary.scheduling.replanning.calling.Attempt;
import io.github.medsecretary.scheduling.replanning.calling.CallList;
import io.github.medsecretary.scheduling.replanning.calling.CallPolicy;
import io.github.medsecretary.scheduling.replanning.calling.Calling;
import io.github.medsecretary.scheduling.replanning.calling.Channel;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Optional;

/**
 * Saves a call list as text and takes it up again. The text holds the first plan and the answers, as lines of
 * {@link SavedPlan} and these:
 *
 * <pre>
 * #medsecretary-calls 2
 * policy              most offers, most attempts, pause
 * answer              id, channel, moment, what was said
 * rest                SHA-256 over the lines of the plan made last
 * </pre>
 *
 * <p>It is read by taking the answers again, and refused if that does not lead to the same plan, so that no promise is
 * forgotten. What patients answered is in it: it is as confidential as the diary.
 */
public final class SavedCalls {

    private static final String FORMAT = "#medsecretary-calls";
    private static final String VERSION = "2";

    private SavedCalls() {}

    /** The text of a call list. */
    public static String write(CallList list) {
        Page page = new Page().line(FORMAT, VERSION);
        SavedPlan.heading(list.plan().basis(), page);
        PlanLines.write(list.plan(), page);
        page.line(
                "policy",
                list.policy().mostOffers(),
                list.policy().mostAttempts(),
                list.policy().pause());
        list.attempts()
                .forEach(each -> page.line(List.of(
                                "answer",
                                each.appointment(),
                                each.channel().name(),
                                each.at().instant().toString())
                        .appendAll(AnswerWords.of(each.answer()))));
        page.line("rest", fingerprint(list));
        return page.signed();
    }

    private static String fingerprint(CallList list) {
        var rest = new Page();
        PlanLines.write(list.rest(), rest);
        return Fingerprint.of(rest.signed());
    }

    /**
     * The call list of a text, or the first thing that is wrong with it.
     *
     * @param calling by whose rules it was made
     * @param diary that the plan was made for
     * @param disruptions that it was made for, in the same order
     * @param replanning by which it was made
     */
    public static Either<SavedProblem, CallList> read(
            String text,
            Calling calling,
            Diary diary,
            Iterable<? extends Disruption> disruptions,
            Replanning replanning) {
        Lines lines = new Lines(text).header(FORMAT, VERSION);
        lines.take(FORMAT, 1);
        Basis basis = SavedPlan.basis(lines, diary, List.ofAll(disruptions), replanning);
        Plan plan = PlanLines.read(lines, basis);
        Seq<String> policy = lines.take("policy", 3);
        CallPolicy asked = lines.read(
                policy.head(),
                most -> new CallPolicy(
                        Integer.parseInt(most), Integer.parseInt(policy.get(1)), Duration.parse(policy.get(2))),
                CallPolicy.usual());
        // Nothing is planned anew for a text that is not as it was written.
        CallList none = new CallList(plan, asked, List.empty(), TreeMap.empty(), plan);
        CallList list =
                lines.isAsWritten() ? answered(calling.begin(plan, asked), lines, calling) : unread(none, lines);
        return lines.whole(list);
    }

    private static CallList unread(CallList none, Lines lines) {
        while (lines.has("answer")) {
            attempt(lines);
        }
        lines.take("rest", 1);
        return none;
    }

    private static CallList answered(CallList begun, Lines lines, Calling calling) {
        CallList list = begun;
        while (lines.has("answer")) {
            list = next(list, lines, calling);
        }
        lines.expect("rest", SavedCode.OTHER_SEARCH, 0, fingerprint(list));
        return list;
    }

    // All that one call was about stands in as many lines, of which the first is enough to take the answer.
    private static CallList next(CallList list, Lines lines, Calling calling) {
        Attempt said = attempt(lines);
        if (lines.isWrong()) {
            return list;
        }
        CallList next = calling.answered(list, said.appointment(), said.answer(), said.channel(), said.at())
                .getOrElse(list);
        Seq<Attempt> more = next.attempts().drop(list.attempts().size());
        boolean isSame = !more.isEmpty() && isSaid(more.head(), said);
        for (Attempt each : more.drop(1)) {
            isSame = isSame && isSaid(each, attempt(lines));
        }
        if (!isSame) {
            lines.wrong(SavedCode.IMPOSSIBLE);
        }
        return next;
    }

    private static Attempt attempt(Lines lines) {
        Seq<String> words = lines.take("answer", 4);
        return new Attempt(
                words.get(0),
                Optional.empty(),
                lines.read(words.get(3), kind -> AnswerWords.read(words.drop(3)), new Answer.NoReply()),
                lines.read(words.get(1), Channel::valueOf, Channel.TELEPHONE),
                AsOf.of(lines.moment(words.get(2))));
    }

    private static boolean isSaid(Attempt taken, Attempt written) {
        return taken.appointment().equals(written.appointment())
                && taken.answer().equals(written.answer())
                && taken.channel() == written.channel()
                && taken.at().equals(written.at());
    }
}
