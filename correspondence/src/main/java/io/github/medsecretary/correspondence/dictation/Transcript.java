package io.github.medsecretary.correspondence.dictation;

import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Optional;

/**
 * A typed text cut into passages, each of which is a fragment of the letter: the first is {@code f1}. Words before the
 * first heading are the clinical summary, and who is to have a copy is the distribution list. Prints no text. Immutable and thread-safe.
 */
public final class Transcript {

    private final ClinicalText text;
    private final Seq<Passage> passages;

    private Transcript(ClinicalText text, Seq<Passage> passages) {
        this.text = text;
        this.passages = passages;
    }

    /** The transcript of a text as {@link Typing} makes it. */
    public static Transcript of(ClinicalText typed, HeadingLabels labels) {
        var cutting = new Cutting(typed.value(), labels);
        return new Transcript(typed, cutting.passages());
    }

    /** The typed text. */
    public ClinicalText text() {
        return text;
    }

    /** Its passages in order. */
    public Seq<Passage> passages() {
        return passages;
    }

    /** The fragments of the letter, a passage each. */
    public Seq<Fragment> fragments() {
        return passages.zipWithIndex((passage, index) -> Fragment.builder()
                .id(id(index))
                .heading(passage.heading())
                .body(Bodies.of(passage.heading(), text.quote(passage.span())))
                .labels(passage.labels())
                .build());
    }

    /** The id of the fragment that holds a place of the typed text. */
    public Optional<String> fragmentAt(Span place) {
        int index = passages.indexWhere(passage -> passage.span().encloses(place));
        return index < 0 ? Optional.empty() : Optional.of(id(index));
    }

    private static String id(int index) {
        return "f" + (index + 1);
    }

    @Override
    public String toString() {
        return "Transcript[" + passages.size() + " passages]";
    }

    /** Goes through the lines of a text. */
    private static final class Cutting {

        private final String text;
        private final HeadingLabels labels;
        private final ArrayList<Passage> found = new ArrayList<>();
        private Heading heading = Heading.CLINICAL_SUMMARY;
        private Labels marks = Labels.none();
        private int start;

        Cutting(String text, HeadingLabels labels) {
            this.text = text;
            this.labels = labels;
        }

        Seq<Passage> passages() {
            int at = 0;
            while (at < text.length()) {
                int end = text.indexOf('\n', at);
                int next = end < 0 ? text.length() : end + 1;
                line(at, text.substring(at, end < 0 ? next : end).strip(), next);
                at = next;
            }
            close(text.length());
            return List.ofAll(found);
        }

        private void line(int at, String line, int next) {
            if (line.equals(Typing.THIRD_PARTY) || line.equals(Typing.END_THIRD_PARTY)) {
                close(at);
                marks = line.equals(Typing.THIRD_PARTY) ? Labels.of(Label.THIRD_PARTY) : Labels.none();
                start = next;
            } else if (line.startsWith(CopyCommand.LINE)) {
                close(at);
                heading = Heading.DISTRIBUTION_LIST;
                marks = Labels.none();
                start = at + text.substring(at, next).indexOf(CopyCommand.LINE) + CopyCommand.LINE.length();
            } else if (line.endsWith(":")) {
                labels.of(line.substring(0, line.length() - 1)).forEach(known -> {
                    close(at);
                    heading = known;
                    marks = Labels.none();
                    start = next;
                });
            }
        }

        private void close(int end) {
            Confidences.split(text, start, end).forEach(part -> {
                if (!part.span().isEmpty()) {
                    found.add(new Passage(heading, part.span(), marks.and(part.labels())));
                }
            });
        }
    }
}
