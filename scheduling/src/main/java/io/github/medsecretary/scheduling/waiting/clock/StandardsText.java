package io.github.medsecretary.scheduling.waiting.clock;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * The text that standards are read from.
 *
 * @param text blocks of lines
 */
record StandardsText(String text) {

    private static final String STANDARD = "standard";

    /** A line that means something. */
    private record Line(int number, String word, String rest) {

        static Line of(int number, String line) {
            var words = line.strip().split("\\s+", 2);
            return new Line(number, words[0], words.length > 1 ? words[1] : "");
        }
    }

    Either<Seq<Problem>, Seq<ClockStandard>> standards() {
        List<StandardDraft> drafts = List.empty();
        List<Problem> problems = List.empty();
        for (Line each : lines()) {
            if (each.word().equals(STANDARD)) {
                drafts = drafts.prepend(new StandardDraft(each.number(), each.rest()));
            } else if (drafts.isEmpty()) {
                problems = problems.append(malformed("A block begins with its standard.", each.number()));
            } else {
                problems = problems.appendAll(
                        drafts
                                .head()
                                .take(each.word(), each.rest())
                                .map(reason -> malformed(reason, each.number()))
                                .stream()
                                .toList());
            }
        }
        var inOrder = drafts.reverse();
        problems = problems.appendAll(inOrder.flatMap(
                draft -> draft.missing().map(word -> malformed("A standard has no line " + word + ".", draft.line()))));
        return problems.isEmpty()
                ? Either.right(inOrder.map(StandardDraft::standard))
                : Either.left(problems.sortBy(
                        problem -> Integer.valueOf(problem.where().substring(1))));
    }

    private List<Line> lines() {
        return List.ofAll(text.lines())
                .zipWithIndex((line, number) -> Line.of(number, line))
                .filter(each -> !each.word().isEmpty() && !each.word().startsWith("#"));
    }

    private static Problem malformed(String reason, int line) {
        return Problem.of(CoreCode.MALFORMED, reason).under(line);
    }
}
