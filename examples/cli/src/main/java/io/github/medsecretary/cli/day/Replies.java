package io.github.medsecretary.cli.day;

import io.github.medsecretary.cli.diary.PracticeClock;
import io.github.medsecretary.cli.input.Failure;
import io.github.medsecretary.cli.input.InputFile;
import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.DayPart;
import io.github.medsecretary.scheduling.replanning.calling.Answer;
import io.github.medsecretary.scheduling.replanning.calling.Wish;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What patients said who were rung about a plan, as it lies in the practice's folder.
 *
 * @param all in the order in which they were rung
 * @param failures what could not be read
 */
record Replies(Seq<Reply> all, Seq<Failure> failures) {

    /** The name of the file. */
    static final String FILE = "replies.json";

    /** Nobody was rung. */
    static final Replies NONE = new Replies(List.empty(), List.empty());

    private static final Map<String, Answer> ANSWERS = TreeMap.of(
            "accepts", new Answer.Accepts(),
            "refuses", new Answer.Refuses(),
            "no-reply", new Answer.NoReply(),
            "mornings", new Answer.Wishes(new Wish.PartOfDay(DayPart.MORNING)),
            "afternoons", new Answer.Wishes(new Wish.PartOfDay(DayPart.AFTERNOON)));

    /** What can't be read. */
    static Replies unread(Seq<Failure> failures) {
        return new Replies(List.empty(), failures);
    }

    /**
     * What came of ringing somebody.
     *
     * @param appointment one of those that the call is about
     * @param answer what came of it
     * @param at when
     */
    record Reply(String appointment, Answer answer, AsOf at) {}

    static Replies of(InputFile file, PracticeClock clock) {
        var read = file.items("replies", each -> reply(each, clock));
        Seq<Failure> unknown = file.names()
                .remove("replies")
                .map(name -> file.located(Problem.of(CoreCode.MALFORMED, "This field is not known here.")
                        .under(name)));
        return new Replies(read.read(), unknown.appendAll(read.failures()));
    }

    /** When somebody was last rung. */
    Option<Instant> last() {
        return all.map(each -> each.at().instant()).max();
    }

    private static Option<Reply> reply(ObjectReader in, PracticeClock clock) {
        String appointment = in.text("appointment");
        Answer answer = in.parse("reply", Replies::answer, new Answer.NoReply());
        Instant at = in.parse("at", clock::instant, Instant.EPOCH);
        return in.build(() -> new Reply(appointment, answer, AsOf.of(at)));
    }

    private static Either<Problem, Answer> answer(String code) {
        return ANSWERS.get(code)
                .toEither(() -> Problem.of(
                        CoreCode.UNKNOWN_CODE, "A reply is " + ANSWERS.keySet().mkString(", ") + "."));
    }
}
