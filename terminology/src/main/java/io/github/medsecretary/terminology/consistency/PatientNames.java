package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The patient's names, each by itself, as the record has them. Immutable. */
final class PatientNames {

    private static final WordSet TITLES =
            WordSet.of("mr", "mrs", "miss", "ms", "mx", "master", "dr", "baby", "sir", "lady", "rev", "prof");

    private final Set<String> names = new TreeSet<>();

    private PatientNames(DocumentContext context) {
        context.patient()
                .name()
                .ifPresent(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                        .filter(each -> each.length() > 1 && !TITLES.contains(each))
                        .forEach(names::add));
    }

    /** Whether a word is how somebody is addressed. */
    static boolean isTitle(String word) {
        return TITLES.contains(word.toLowerCase(Locale.ROOT));
    }

    static PatientNames of(DocumentContext context) {
        return new PatientNames(context);
    }

    /** Whether a word is one of them, or its possessive. */
    boolean isAt(int index, Words words) {
        return !names.isEmpty() && names.contains(Persons.bare(words.folded(index)));
    }

    /** Whether the record tells any. */
    boolean areKnown() {
        return !names.isEmpty();
    }
}
