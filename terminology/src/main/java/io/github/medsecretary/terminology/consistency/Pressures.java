package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Optional;

/** A blood pressure of which the systolic is not above the diastolic, or that nobody has. */
final class Pressures implements NumberCheck {

    private static final Phrases NAMES = Phrases.of("""
            blood pressure|bp|blood pressures|normotensive|hypotensive|hypertensive|postural hypotension|postural drop
            orthostatic hypotension
            """);

    // What stands between one pressure and the next of the same patient.
    private static final WordSet POSTURES = WordSet.of(
            "lying",
            "supine",
            "sitting",
            "seated",
            "standing",
            "erect",
            "and",
            ",",
            ";",
            "then",
            "repeated",
            "at",
            "on");

    private static final String TURNED = "The systolic pressure is not above the diastolic one.";
    private static final int REACH = 8;
    private static final int FARTHEST = 20;
    private static final int HIGHEST = 320;
    private static final int LOWEST = 20;
    private static final int LOWEST_HYPERTENSIVE = 115;
    private static final int HIGHEST_NORMAL = 160;
    private static final int LOWEST_NORMAL = 85;
    private static final int HIGHEST_HYPOTENSIVE = 140;

    @Override
    public Seq<Finding> check(Reading reading) {
        var found = new ArrayList<Finding>();
        NAMES.in(reading, (i, length) -> around(i, i + length, reading, found));
        return Array.ofAll(found);
    }

    private static void around(int name, int from, Reading reading, java.util.List<Finding> found) {
        Words words = reading.words();
        for (int i = from;
                i + 1 < Math.min(words.count(), from + REACH)
                        && !words.folded(i).equals("\n");
                i++) {
            if (isFraction(i, reading)) {
                String problem = problem(
                        Numerals.whole(words.folded(i)), Numerals.whole(words.folded(i + 1)), words.folded(name));
                if (!problem.isEmpty()) {
                    found.add(asked(problem, i, words.folded(name), reading)
                            .about(words.span(i, i + 1), List.of(words.span(name, from - 1)), 0.9));
                }
                next(name, i + 2, reading, found);
                return;
            }
        }
    }

    // "Lying 148/82, standing 118/70".
    private static void next(int name, int from, Reading reading, java.util.List<Finding> found) {
        Words words = reading.words();
        int at = from;
        while (at < Math.min(words.count(), name + FARTHEST) && POSTURES.isAt(at, words)) {
            at++;
        }
        boolean again = at > from && at + 1 < Math.min(words.count(), name + FARTHEST) && isFraction(at, reading);
        if (again) {
            int systolic = Numerals.whole(words.folded(at));
            int diastolic = Numerals.whole(words.folded(at + 1));
            if (systolic <= diastolic && diastolic > LOWEST) {
                found.add(asked(TURNED, at, words.folded(name), reading)
                        .about(words.span(at, at + 1), List.of(words.span(name)), 0.9));
            }
            next(name, at + 2, reading, found);
        }
    }

    // Turned round it may be what was measured.
    private static Question asked(String problem, int first, String name, Reading reading) {
        Words words = reading.words();
        int one = Numerals.whole(words.folded(first));
        int other = Numerals.whole(words.folded(first + 1));
        var question = new Question(ConsistencyRules.NUMBER, problem, "Which blood pressure was measured, please?");
        boolean turned = one < other && problem(other, one, name).isEmpty();
        return turned
                ? question.offering(Optional.of(Edit.replace(words.span(first, first + 1), other + "/" + one)))
                : question;
    }

    private static boolean isFraction(int index, Reading reading) {
        Words words = reading.words();
        int start = words.span(index).start();
        int end = words.span(index).end();
        boolean date = start > 0 && reading.text().charAt(start - 1) == '/';
        return !date
                && Numerals.whole(words.folded(index)) > 0
                && Numerals.whole(words.folded(index + 1)) >= 0
                && (end + 1 == words.span(index + 1).start() && reading.text().charAt(end) == '/')
                && (index + 2 == words.count() || !follows(words.span(index + 1).end(), reading));
    }

    private static boolean follows(int at, Reading reading) {
        return at < reading.text().length() && reading.text().charAt(at) == '/';
    }

    private static String problem(int systolic, int diastolic, String name) {
        if (systolic <= diastolic) {
            return TURNED;
        }
        if (systolic > HIGHEST || systolic < LOWEST || diastolic > HIGHEST) {
            return "This cannot be a blood pressure.";
        }
        boolean odd = (name.equals("hypertensive") && systolic < LOWEST_HYPERTENSIVE)
                || (name.equals("hypotensive") && systolic > HIGHEST_HYPOTENSIVE)
                || (name.equals("normotensive") && (systolic > HIGHEST_NORMAL || systolic < LOWEST_NORMAL));
        return odd ? "The pressure does not agree with the word for it." : "";
    }
}
