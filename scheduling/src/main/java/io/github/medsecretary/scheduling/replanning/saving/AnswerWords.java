package io.github.medsecretary.scheduling.replanning.saving;

import io.github.medsecretary.scheduling.appointment.CancellationReason;
import io.github.medsecretary.scheduling.appointment.DayPart;
import io.github.medsecretary.scheduling.replanning.calling.Answer;
import io.github.medsecretary.scheduling.replanning.calling.Wish;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.Optional;

/** Answers as words of a line. */
final class AnswerWords {

    private AnswerWords() {}

    static Seq<String> of(Answer answer) {
        if (answer instanceof Answer.Accepts) {
            return List.of("accepts");
        }
        if (answer instanceof Answer.Refuses) {
            return List.of("refuses");
        }
        if (answer instanceof Answer.NoReply) {
            return List.of("no-reply");
        }
        if (answer instanceof Answer.Written) {
            return List.of("written");
        }
        if (answer instanceof Answer.Cancels cancels) {
            return List.of("cancels", cancels.reason().code());
        }
        return of(((Answer.Wishes) answer).wish());
    }

    private static Seq<String> of(Wish wish) {
        if (wish instanceof Wish.PartOfDay part) {
            return List.of("part-of-day", part.part().code());
        }
        if (wish instanceof Wish.NotBefore bound) {
            return List.of("not-before", bound.moment().toString());
        }
        return wish instanceof Wish.NotAfter bound
                ? List.of("not-after", bound.moment().toString())
                : List.of("only-with", ((Wish.OnlyWith) wish).practitioner());
    }

    /** What words mean; an {@link IllegalArgumentException} or one of times if nothing. */
    static Answer read(Seq<String> words) {
        if (words.size() == 1) {
            return switch (words.head()) {
                case "accepts" -> new Answer.Accepts();
                case "refuses" -> new Answer.Refuses();
                case "no-reply" -> new Answer.NoReply();
                case "written" -> new Answer.Written();
                default -> throw new IllegalArgumentException("no such answer");
            };
        }
        String what = words.get(1);
        return switch (words.head()) {
            case "cancels" -> new Answer.Cancels(known(CancellationReason.parse(what)));
            case "part-of-day" -> new Answer.Wishes(new Wish.PartOfDay(known(DayPart.parse(what))));
            case "not-before" -> new Answer.Wishes(new Wish.NotBefore(Instant.parse(what)));
            case "not-after" -> new Answer.Wishes(new Wish.NotAfter(Instant.parse(what)));
            case "only-with" -> new Answer.Wishes(new Wish.OnlyWith(what));
            default -> throw new IllegalArgumentException("no such answer");
        };
    }

    private static <T> T known(Optional<T> parsed) {
        return parsed.orElseThrow(() -> new IllegalArgumentException("no such code"));
    }
}
