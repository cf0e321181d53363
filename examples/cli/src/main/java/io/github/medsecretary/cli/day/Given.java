package io.github.medsecretary.cli.day;

import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.terminology.query.Reply;
import io.vavr.control.Option;
import java.util.Optional;

/**
 * A clinician's answer to a question about a letter.
 *
 * @param letter the dictation's name without its ending
 * @param question the number of the question
 * @param reply what is answered
 * @param by the id of who answers
 */
record Given(String letter, int question, Reply reply, String by) {

    static Option<Given> of(ObjectReader in) {
        String letter = in.text("letter");
        int question = in.whole("question", 1, 10_000);
        Optional<Integer> tick = in.has("tick") ? Optional.of(in.whole("tick", 1, 9)) : Optional.empty();
        Optional<String> words = in.optionalText("write");
        String by = in.text("by");
        if (tick.isPresent() == words.isPresent()) {
            in.refuse("tick", Problem.of(DayCode.NO_REPLY));
        }
        return in.build(() -> new Given(
                letter,
                question,
                words.<Reply>map(Reply.Written::new).orElseGet(() -> new Reply.Ticked(tick.orElse(1))),
                by));
    }

    /** How it is told apart from others in messages. */
    String pointer() {
        return letter + " question " + question;
    }
}
