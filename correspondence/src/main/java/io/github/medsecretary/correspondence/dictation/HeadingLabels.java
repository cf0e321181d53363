package io.github.medsecretary.correspondence.dictation;

import io.github.medsecretary.correspondence.content.Heading;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.util.Locale;

/** What clinicians call the headings of a letter. Immutable and thread-safe. */
public final class HeadingLabels {

    private final Map<String, Known> byLabel;

    /**
     * A label.
     *
     * @param label as it is written above a section
     * @param heading what it stands for
     */
    record Known(String label, Heading heading) {}

    private HeadingLabels(Map<String, Known> byLabel) {
        this.byLabel = byLabel;
    }

    /** The headings' own titles. */
    public static HeadingLabels titles() {
        return new HeadingLabels(TreeMap.ofEntries(List.of(Heading.values())
                .map(each -> io.vavr.Tuple.of(key(each.title()), new Known(each.title(), each)))));
    }

    /** These labels and one more, in any case. */
    public HeadingLabels with(String label, Heading heading) {
        return new HeadingLabels(byLabel.put(key(label), new Known(Letters.capitalised(label.strip()), heading)));
    }

    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT).replaceAll("[,\\s]+", " ");
    }

    /** The heading that a label stands for. */
    Option<Heading> of(String label) {
        return known(label).map(Known::heading);
    }

    /** The label itself, as it is written. */
    Option<Known> known(String label) {
        return byLabel.get(key(label));
    }

    /** The longest label at the beginning of these words: how many of them it takes. */
    int longestAt(Seq<String> words) {
        for (int length = Math.min(8, words.size()); length > 0; length--) {
            if (of(words.take(length).mkString(" ")).isDefined()) {
                return length;
            }
        }
        return 0;
    }
}
