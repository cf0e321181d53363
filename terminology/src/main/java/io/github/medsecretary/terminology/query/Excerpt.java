package io.github.medsecretary.terminology.query;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * A place in a letter's text with the sentence around it, so that a question can be answered without the letter. Prints
 * no words.
 *
 * @param text the whole text
 * @param place what is asked about
 * @param sentence what stands around it
 */
public record Excerpt(ClinicalText text, Span place, Span sentence) {

    /** How far the sentence reaches on either side at most, in UTF-16 units. */
    public static final int REACH = 200;

    private static final int MOST_ELSEWHERE = 3;

    /** A place with what stands around it. */
    public static Excerpt of(ClinicalText text, Span place) {
        int start = place.start();
        while (start > 0 && place.start() - start < REACH && !endsSentence(text, start - 1)) {
            start--;
        }
        int end = place.end();
        while (end < text.length() && end - place.end() < REACH && !endsSentence(text, end)) {
            end++;
        }
        boolean stop = end < text.length() && text.charAt(end) == '.';
        return new Excerpt(text, place, whole(text, start, stop ? end + 1 : end));
    }

    /**
     * The other places that a finding rests on, in their order, so that two that contradict each other are seen together:
     * those that do not stand in the sentence of the finding itself, one of each sentence, a few at most.
     */
    public static Seq<Excerpt> elsewhere(ClinicalText text, Finding finding) {
        Optional<Span> shown = finding.span()
                .filter(place -> !place.isEmpty() && text.holds(place))
                .map(place -> of(text, place).sentence());
        return finding.related()
                .filter(place -> !place.isEmpty() && text.holds(place))
                .sortBy(Span::start)
                .map(place -> of(text, place))
                .reject(each -> shown.filter(each.place()::overlaps).isPresent())
                .distinctBy(Excerpt::sentence)
                .take(MOST_ELSEWHERE);
    }

    // A full stop inside a number or an abbreviation has no blank after it.
    private static boolean endsSentence(ClinicalText text, int at) {
        char here = text.charAt(at);
        boolean blankFollows = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        return here == '\n' || (here == '.' && blankFollows);
    }

    private static Span whole(ClinicalText text, int start, int end) {
        int from = text.holds(Span.of(start, start)) ? start : start + 1;
        int until = text.holds(Span.of(end, end)) ? end : end - 1;
        return Span.of(from, until);
    }

    /** The words of the sentence before the place. */
    public String before() {
        return text.quote(Span.of(sentence.start(), place.start())).stripLeading();
    }

    /** The words of the place. */
    public String marked() {
        return text.quote(place);
    }

    /** The words of the sentence after the place. */
    public String after() {
        return text.quote(Span.of(place.end(), sentence.end())).stripTrailing();
    }

    /** The words are the patient's. */
    @Override
    public String toString() {
        return "Excerpt[" + place + "]";
    }
}
