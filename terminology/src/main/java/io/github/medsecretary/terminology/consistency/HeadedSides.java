package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.document.Section;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the sides in the short lines under headings that say the same of one patient: diagnosis, operation, consent,
 * request. A line counts if it tells one side only and shares a word of what it is about with the others.
 */
final class HeadedSides {

    private static final Seq<String> HEADINGS =
            List.of("diagnos", "operation", "procedure", "consent", "request", "title", "surgery", "indication");

    private static final WordSet BOTH = WordSet.of("bilateral", "bilaterally", "both", "and/or", "contralateral");
    private static final WordSet SIDES = WordSet.of("left", "right");
    private static final int LONGEST = 25;
    private static final int SHORTEST_WORD = 4;
    private static final double CONFIDENCE = 0.9;

    /**
     * A line with one side.
     *
     * @param left whether it is the left one
     * @param side its first mention
     * @param about the words of the line that tell what it is about
     */
    private record Line(boolean left, Span side, Set<String> about) {

        boolean sharesWith(Line other) {
            return about.stream().anyMatch(other.about::contains);
        }
    }

    private HeadedSides() {}

    static Seq<Finding> contradictions(Reading reading, RuleId rule) {
        Seq<Line> lines = reading.document()
                .sections()
                .flatMap(section -> line(section, reading).map(List::of).orElse(List.empty()));
        Seq<Line> left = lines.filter(Line::left);
        Seq<Line> right = lines.reject(Line::left);
        if (left.isEmpty() || right.isEmpty() || Math.min(left.size(), right.size()) > 1) {
            return List.empty();
        }
        boolean oddIsLeft = left.size() < right.size()
                || (left.size() == right.size() && !lines.head().left());
        Line odd = (oddIsLeft ? left : right).head();
        Seq<Line> others = (oddIsLeft ? right : left).filter(odd::sharesWith);
        return others.isEmpty()
                ? List.empty()
                : List.of(new SideQuestion(
                                rule,
                                "The diagnosis and the operation or request are on different sides.",
                                "Which side do you mean, please?")
                        .about(odd.side(), others.map(Line::side), CONFIDENCE, reading));
    }

    private static Optional<Line> line(Section section, Reading reading) {
        return line(section.body(), reading.words()).filter(each -> isWanted(section, reading.text()));
    }

    /** Whether a section is one whose line is compared, if it is short enough. */
    static boolean isWanted(Section section, ClinicalText text) {
        return section.heading()
                .map(each -> text.quote(each.span()).toLowerCase(Locale.ROOT))
                .filter(heading -> HEADINGS.exists(heading::contains) && !heading.contains("description"))
                .isPresent();
    }

    // Hardly any line does, and most need no further look.
    private static boolean holdsSide(int from, int to, Words words) {
        for (int i = from; i < to; i++) {
            if (SIDES.isAt(i, words)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Line> line(Span body, Words words) {
        int from = words.firstFrom(body.start());
        int to = words.firstFrom(body.end());
        if (to - from > LONGEST || !holdsSide(from, to, words)) {
            return Optional.empty();
        }
        var about = new ArrayList<String>();
        Optional<Span> side = Optional.empty();
        boolean left = false;
        for (int i = from; i < to; i++) {
            String word = words.folded(i);
            boolean isSide = SIDES.isAt(i, words);
            if (BOTH.isAt(i, words) || (isSide && side.isPresent() && left != word.equals("left"))) {
                return Optional.empty();
            }
            if (isSide && side.isEmpty()) {
                side = Optional.of(words.span(i));
                left = word.equals("left");
            } else if (word.length() >= SHORTEST_WORD) {
                about.add(word);
            }
        }
        boolean isLeft = left;
        Set<String> known = Set.copyOf(Array.ofAll(about).distinct().toJavaList());
        return side.map(place -> new Line(isLeft, place, known));
    }
}
