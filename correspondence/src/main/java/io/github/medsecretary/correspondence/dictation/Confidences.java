package io.github.medsecretary.correspondence.dictation;

import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Locale;

/** Finds the sentences that say of themselves that they were told in confidence, so that they can be kept apart. */
final class Confidences {

    private static final Seq<String> IN_CONFIDENCE = List.of(
            "in confidence",
            "in strict confidence",
            "confidentially",
            "does not want the patient to know",
            "doesn't want the patient to know",
            "asked us not to tell",
            "asked me not to tell",
            "not to be disclosed to the patient",
            "please do not tell the patient");

    private Confidences() {}

    /** A stretch whose sentences all are, or all aren't, in confidence. */
    record Part(Span span, Labels labels) {}

    static Seq<Part> split(String text, int start, int end) {
        var parts = new ArrayList<Part>();
        int at = start;
        int from = start;
        Labels current = Labels.none();
        while (at < end) {
            int next = Sentences.end(text, at, end);
            Labels labels = labels(text.substring(at, next));
            if (!labels.equals(current)) {
                parts.add(new Part(trimmed(text, from, at), current));
                from = at;
                current = labels;
            }
            at = next;
        }
        parts.add(new Part(trimmed(text, from, end), current));
        return List.ofAll(parts);
    }

    private static Labels labels(String sentence) {
        String plain = sentence.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return IN_CONFIDENCE.exists(plain::contains) ? Labels.of(Label.THIRD_PARTY) : Labels.none();
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return Span.of(start, end);
    }
}
