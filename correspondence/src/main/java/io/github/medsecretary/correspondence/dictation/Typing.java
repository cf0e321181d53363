package io.github.medsecretary.correspondence.dictation;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.text.ClinicalText;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Locale;

/**
 * Types what was spoken: "comma", "full stop", "question mark", "semicolon", "open bracket", "close bracket", "hyphen",
 * "new line", "new paragraph", "heading" with a label, "begin third party" and "end third party". "Colon" is a part of
 * the body and stays, except right after a heading. Every other word stays as it is but for the capital at the start of
 * a sentence.
 *
 * @param labels what headings are called
 */
public record Typing(HeadingLabels labels) {

    /** The line that begins what a third party told. */
    static final String THIRD_PARTY = "[third party]";

    /** The line that ends it. */
    static final String END_THIRD_PARTY = "[end third party]";

    private static final int LONGEST_COMMAND = 3;

    private static final Map<String, String> COMMANDS = LinkedHashMap.<String, String>empty()
            .put("full stop", ".")
            .put("comma", ",")
            .put("question mark", "?")
            .put("exclamation mark", "!")
            .put("semicolon", ";")
            .put("semi colon", ";")
            .put("open bracket", "(")
            .put("open brackets", "(")
            .put("close bracket", ")")
            .put("close brackets", ")")
            .put("hyphen", "-")
            .put("new line", "\n")
            .put("next line", "\n")
            .put("new paragraph", "\n\n")
            .put("next paragraph", "\n\n")
            .put("begin third party", "\n" + THIRD_PARTY + "\n")
            .put("end third party", "\n" + END_THIRD_PARTY + "\n");

    /** The typed text of spoken words; an empty line between them is a new paragraph. */
    public Either<Problem, ClinicalText> type(ClinicalText spoken) {
        var page = new TypedPage();
        for (String paragraph : spoken.value().split("(?>\\R)\\s*(?>\\R)", -1)) {
            paragraph(Array.of(paragraph.strip().split("\\s+", -1)), page);
            page.lines("\n\n");
        }
        return ClinicalText.of(page.text());
    }

    private void paragraph(Seq<String> words, TypedPage page) {
        int at = 0;
        while (at < words.size()) {
            at += step(words, at, page);
        }
    }

    // Types the command, heading or word at a place; tells how many words it took.
    private int step(Seq<String> words, int at, TypedPage page) {
        int heading = heading(words, at);
        if (heading > 0) {
            page.heading(labels.of(words.slice(at + 1, at + heading).mkString(" "))
                    .get()
                    .title());
            return heading + trailing(words, at + heading);
        }
        for (int length = LONGEST_COMMAND; length > 0; length--) {
            Option<String> sign = COMMANDS.get(spoken(words.slice(at, at + length)));
            if (sign.isDefined() && at + length <= words.size()) {
                page.sign(sign.get());
                return length;
            }
        }
        page.word(words.get(at));
        return 1;
    }

    private int heading(Seq<String> words, int at) {
        if (!words.get(at).equalsIgnoreCase("heading")) {
            return 0;
        }
        int label = labels.longestAt(words.slice(at + 1, Math.min(words.size(), at + 9)));
        return label == 0 ? 0 : label + 1;
    }

    // A sign after a heading belongs to the heading: "heading diagnoses colon new line".
    private static int trailing(Seq<String> words, int at) {
        if (at < words.size() && words.get(at).equalsIgnoreCase("colon")) {
            return 1;
        }
        return spoken(words.slice(at, at + 2)).equals("full stop") ? 2 : 0;
    }

    private static String spoken(Seq<String> words) {
        return words.mkString(" ").toLowerCase(Locale.ROOT);
    }
}
