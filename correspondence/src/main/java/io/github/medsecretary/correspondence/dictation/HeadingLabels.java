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

    private final Map<String, Heading> byLabel;

    private HeadingLabels(Map<String, Heading> byLabel) {
        this.byLabel = byLabel;
    }

    /** The headings' own titles. */
    public static HeadingLabels titles() {
        return new HeadingLabels(TreeMap.ofEntries(
                List.of(Heading.values()).map(each -> io.vavr.Tuple.of(key(each.title()), each))));
    }

    /** These labels and one more, in any case. */
    public HeadingLabels with(String label, Heading heading) {
        return new HeadingLabels(byLabel.put(key(label), heading));
    }

    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT).replaceAll("[,\\s]+", " ");
    }

    /** The heading that a label stands for. */
    Option<Heading> of(String label) {
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
