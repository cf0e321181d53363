package io.github.medsecretary.correspondence.dictation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.correspondence.content.Heading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * More than a thousand dictated passages of our own, which were written, with what a careful secretary types, before the typing
 * was run on them.
 */
class PassagesTest {

    private static final HeadingLabels LABELS = List.of(
                    "Diagnosis",
                    "Plan",
                    "Management plan",
                    "Impression",
                    "Summary",
                    "Opinion",
                    "Medication",
                    "Current medication",
                    "Drug history",
                    "Allergies",
                    "Past medical history",
                    "Social history",
                    "Examination",
                    "On examination",
                    "Investigations",
                    "Results",
                    "Actions",
                    "Action for GP",
                    "Follow up",
                    "Recommendation")
            .foldLeft(HeadingLabels.titles(), (labels, each) -> labels.with(each, Heading.CLINICAL_SUMMARY));

    private record Passage(String id, String kind, String spoken, String typed, int asked) {

        Typed run() {
            return new Typing(LABELS).type(ClinicalText.of(spoken).get()).get();
        }
    }

    private static Seq<Passage> passages(String file) throws IOException {
        try (InputStream in = PassagesTest.class.getResourceAsStream(file)) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Passage(
                            cells[0], cells[1], cells[2], cells[3].replace("\\n", "\n"), Integer.parseInt(cells[4])));
        }
    }

    // Words, marks and line ends, as they stand in the order of the text.
    private static java.util.List<String> tokens(String text) {
        var tokens = new ArrayList<String>();
        var word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else {
                if (word.length() > 0) {
                    tokens.add(word.toString());
                    word.setLength(0);
                }
                if (c != ' ') {
                    tokens.add(Character.toString(c));
                }
            }
        }
        return tokens;
    }

    private static int common(java.util.List<String> one, java.util.List<String> other, boolean marks) {
        int[][] longest = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                int weight = Character.isLetterOrDigit(one.get(i).charAt(0)) == marks ? 0 : 1;
                longest[i][j] = Math.max(longest[i + 1][j], longest[i][j + 1]);
                if (one.get(i).equalsIgnoreCase(other.get(j))) {
                    longest[i][j] = Math.max(longest[i][j], longest[i + 1][j + 1] + weight);
                }
            }
        }
        return longest[0][0];
    }

    private static int count(java.util.List<String> tokens, boolean marks) {
        return (int) tokens.stream()
                .filter(each -> Character.isLetterOrDigit(each.charAt(0)) != marks)
                .count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passages.tsv",
                "more-passages.tsv",
                "third-passages.tsv",
                "fourth-passages.tsv",
                "fifth-passages.tsv",
                "sixth-passages.tsv",
                "seventh-passages.tsv",
                "eighth-passages.tsv"
            })
    void areTypedAsASecretaryTypesThem(String file) throws IOException {
        int marks = 0;
        int rightMarks = 0;
        int swallowed = 0;
        for (Passage each : passages(file)) {
            Typed typed = each.run();
            java.util.List<String> wanted = tokens(each.typed());
            java.util.List<String> found = tokens(typed.text().value());
            marks += Math.max(count(wanted, true), count(found, true));
            rightMarks += common(wanted, found, true);
            swallowed += count(wanted, false) - common(wanted, found, false);
            assertEquals(each.asked(), typed.asked().size(), each.id());
        }
        assertEquals(0, swallowed);
        assertTrue(rightMarks >= 0.99 * marks);
    }
}
