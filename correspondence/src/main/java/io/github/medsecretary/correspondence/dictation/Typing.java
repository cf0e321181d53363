package io.github.medsecretary.correspondence.dictation;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.ArrayList;

/**
 * Types what was spoken: marks, lines and paragraphs, headings, numbered lists and bullet points, capitals, words that
 * are spelt out, sentences that are taken back, copies, what nobody could hear and what is said to the typist. Where the
 * words of a command are meant as words ("a new line was sited", "came to a full stop", "the colon") they stay, and so
 * does every other word, but for the capital at the start of a sentence. The module's README has the convention in full.
 * The time grows with the dictation's length. Immutable and thread-safe.
 *
 * @param labels what headings are called
 * @param forms which words are commands, and beside which they are words
 */
public record Typing(HeadingLabels labels, SpokenForms forms) {

    /** The line that begins what a third party told. */
    static final String THIRD_PARTY = "[third party]";

    /** The line that ends it. */
    static final String END_THIRD_PARTY = "[end third party]";

    /** By the forms of British dictation. */
    public Typing(HeadingLabels labels) {
        this(labels, SpokenForms.uk());
    }

    /** The typed text of spoken words; an empty line between them is a new paragraph. */
    public Either<Problem, Typed> type(ClinicalText spoken) {
        Seq<Span> paragraphs = paragraphs(spoken.value());
        Seq<SpokenWords> said = paragraphs.map(each -> SpokenWords.of(forms, spoken.value(), each.start(), each.end()));
        Command command = command(new HabitCommand(Habits.of(said)));
        var page = new Page();
        paragraphs.zip(said).forEach(each -> {
            int start = each._1().start();
            if (start > 0) {
                page.item(0);
                page.add(Piece.Kind.BREAK, "\n\n", Span.of(start, start));
            }
            type(each._2(), 0, each._2().count(), command, page);
        });
        return page.typed(said);
    }

    /** Types some of the words: what is a command is done, every other word stays. */
    static void type(SpokenWords words, int from, int until, Command command, Page page) {
        for (int at = from; at < until; ) {
            int taken = command.take(words, at, page);
            if (taken == 0) {
                page.word(words.said(at), words.place(at, 1));
            }
            at += Math.max(1, taken);
        }
    }

    private Command command(Command habit) {
        Command layout = new LayoutCommand();
        Command marks = first(List.of(new MarkCommand(), habit));
        Command heading = new HeadingCommand(labels, first(List.of(layout, marks)));
        Command ends = first(List.of(heading, layout, new ConfidenceCommand(), new FullStop(), habit));
        Command others = first(List.of(heading, layout, marks));
        Command gaps = new GapCommand();
        Command within = first(List.of(
                new LiteralCommand(),
                new SpellingCommand(),
                new CapitalCommand(first(List.of(others, gaps))),
                new ApostropheCommand(),
                marks));
        return new DoubtCommand(first(List.of(
                gaps,
                heading,
                new ConfidenceCommand(),
                new TypistCommand(ends),
                new TakingBackCommand(),
                new InsteadCommand(),
                new ListCommand(),
                new CopyCommand(
                        first(List.of(ends, (words, at, page) -> TakingBackCommand.ofSentence(words, at))),
                        first(List.of(gaps, within))),
                new QuestionMark(others),
                new ColonCommand(labels),
                layout,
                within)));
    }

    private static Command first(Seq<Command> commands) {
        return (words, at, page) -> {
            for (Command each : commands) {
                int taken = each.take(words, at, page);
                if (taken > 0) {
                    return taken;
                }
            }
            return 0;
        };
    }

    // Parted by lines without words.
    private static Seq<Span> paragraphs(String spoken) {
        var found = new ArrayList<Span>();
        int start = 0;
        int at = 0;
        while (at < spoken.length()) {
            int next = afterEmptyLine(spoken, at);
            if (next > at) {
                found.add(Span.of(start, at));
                start = next;
            }
            at = Math.max(at + 1, next);
        }
        found.add(Span.of(start, spoken.length()));
        return List.ofAll(found);
    }

    // Where the white space ends that begins here with a line end and holds another; the same place if it does not.
    private static int afterEmptyLine(String text, int from) {
        int lines = 0;
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            char c = text.charAt(at);
            boolean second = c == '\n' && at > from && text.charAt(at - 1) == '\r';
            lines += (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085') && !second ? 1 : 0;
            if (lines == 0) {
                return from;
            }
            at++;
        }
        return lines > 1 ? at : from;
    }
}
