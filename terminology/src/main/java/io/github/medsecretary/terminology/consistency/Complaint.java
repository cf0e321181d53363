package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Fact;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Shift;
import io.github.medsecretary.terminology.reading.WordSet;
import java.util.Set;

/**
 * A complaint that a letter denies altogether, or tells of as there now.
 *
 * @param word the index of its first word
 * @param last the index of its last
 * @param key what it is
 * @param kinds the words of kind beside it, all of which it is of
 * @param sites where it is, or where all it is denied
 * @param denied whether it is said not to be there
 * @param person "he", "she" or nothing, as its sentence has it
 */
record Complaint(int word, int last, String key, Set<String> kinds, Set<String> sites, boolean denied, String person)
        implements Fact<Complaint> {

    private static final WordSet LOCAL = WordSet.of("swelling", "stiffness", "weakness", "rash", "itching");

    /** Whether what is denied is so by all that a telling says of kind and place, and of the same person. */
    boolean denies(Complaint told) {
        boolean same = person.isEmpty() || told.person().isEmpty() || person.equals(told.person());
        return same && key.equals(told.key()) && told.isOf(kinds) && isAmong(told) && isOfAnyPlace(told);
    }

    // "No swelling" is said of the part that was looked at.
    private boolean isOfAnyPlace(Complaint told) {
        return isSpecific() || !told.isSpecific() || !LOCAL.contains(key);
    }

    private boolean isOf(Set<String> wanted) {
        return wanted.stream().allMatch(this::isBeside);
    }

    private boolean isAmong(Complaint told) {
        return sites.isEmpty() || sites.stream().anyMatch(told::isBeside);
    }

    private boolean isBeside(String word) {
        return kinds.contains(word) || sites.contains(word);
    }

    /** Whether anything is said of its kind and place. */
    boolean isSpecific() {
        return !kinds.isEmpty() || !sites.isEmpty();
    }

    Span span(Reading reading) {
        return reading.words().span(word, last);
    }

    @Override
    public Complaint moved(Shift by) {
        return new Complaint(word + by.words(), last + by.words(), key, kinds, sites, denied, person);
    }
}
