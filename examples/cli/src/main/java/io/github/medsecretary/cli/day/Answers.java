package io.github.medsecretary.cli.day;

import io.github.medsecretary.cli.diary.PracticeClock;
import io.github.medsecretary.cli.input.Failure;
import io.github.medsecretary.cli.input.InputFile;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What clinicians have said since the letters were drafted, as it lies in the practice's folder.
 *
 * @param given answers to questions
 * @param signed signatures
 * @param spoken conversations with patients before their copies are sent
 * @param failures what could not be read
 */
record Answers(Seq<Given> given, Seq<Act> signed, Seq<Act> spoken, Seq<Failure> failures) {

    /** The name of the file. */
    static final String FILE = "answers.json";

    /** Nobody has said anything. */
    static final Answers NONE = new Answers(List.empty(), List.empty(), List.empty(), List.empty());

    private static final Seq<String> FIELDS = List.of("answers", "signatures", "conversations");

    /** What can't be read. */
    static Answers unread(Seq<Failure> failures) {
        return new Answers(List.empty(), List.empty(), List.empty(), failures);
    }

    static Answers of(InputFile file, PracticeClock clock) {
        var given = file.items("answers", Given::of);
        var signed = file.items("signatures", each -> Act.of(each, clock));
        var spoken = file.items("conversations", each -> Act.of(each, clock));
        Seq<Failure> unknown = file.names()
                .removeAll(FIELDS)
                .map(name -> file.located(Problem.of(CoreCode.MALFORMED, "This field is not known here.")
                        .under(name)));
        return new Answers(
                given.read(),
                signed.read(),
                spoken.read(),
                unknown.appendAll(given.failures()).appendAll(signed.failures()).appendAll(spoken.failures()));
    }

    /** The answers about one letter. */
    Seq<Given> about(String letter) {
        return given.filter(each -> each.letter().equals(letter));
    }

    /** When somebody last signed or spoke with a patient. */
    Option<Instant> last() {
        return signed.appendAll(spoken).map(Act::at).max();
    }

    /** What names a letter that there is none of, or somebody whom the practice doesn't know. */
    Seq<Failure> strays(Seq<String> letters, People people) {
        Seq<String> named =
                given.map(Given::letter).appendAll(signed.appendAll(spoken).map(Act::letter));
        Seq<String> acting =
                given.map(Given::by).appendAll(signed.appendAll(spoken).map(Act::by));
        return named.distinct()
                .removeAll(letters)
                .map(each -> Failure.of(FILE, Problem.of(DayCode.UNKNOWN_LETTER).under(each)))
                .appendAll(acting.distinct()
                        .removeAll(people.practitioners().keySet())
                        .map(each -> Failure.of(
                                FILE, Problem.of(DayCode.UNKNOWN_CLINICIAN).under(each))));
    }
}
