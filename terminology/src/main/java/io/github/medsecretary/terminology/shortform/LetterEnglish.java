package io.github.medsecretary.terminology.shortform;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.lexicon.Sourced;
import io.github.medsecretary.terminology.lexicon.Variant;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.Set;

/**
 * Whose English a letter is written in, by where it is from or else by what tells around a place: spelling, the full
 * stop after a title ("Dr. Jones"), Latin with full stops ("b.i.d.") and dates with the month first. Where nothing
 * tells, British. Immutable.
 */
final class LetterEnglish {

    // Bounded, so that the cost of a letter full of short forms grows with its length only.
    private static final int REACH = 250;
    private static final int MONTHS = 12;
    private static final int DATE = "dd/mm/y".length() - 1;
    private static final List<String> TITLES = List.of("dr", "mr", "mrs", "ms");
    private static final List<String> STOPPED = List.of("b.i.d", "t.i.d", "q.i.d", "p.o", "p.r.n");

    private final Set<String> american = new HashSet<>();
    private final Set<String> british = new HashSet<>();

    LetterEnglish(Dictionary dictionary) {
        dictionary.layers().entries(Variant.class).forEach(each -> {
            american.add(each.entry().american());
            british.add(each.entry().british());
        });
    }

    /** The senses that are said so in the English of the letter; all of them where none would be left. */
    Seq<Sourced<Abbreviation>> possible(
            Seq<Sourced<Abbreviation>> senses, Reading reading, Mention<?> mention, DocumentContext context) {
        Seq<Sourced<Abbreviation>> local = senses.reject(each -> each.entry().is(Abbreviation.Flag.AMERICAN));
        boolean plain = local.isEmpty() || local.size() == senses.size();
        return plain || isAmerican(reading, mention, context) ? senses : local;
    }

    private boolean isAmerican(Reading reading, Mention<?> mention, DocumentContext context) {
        Words words = reading.words();
        String text = reading.text().value();
        int told = 0;
        int until = Math.min(words.count(), mention.last() + REACH);
        for (int i = Math.max(0, mention.first() - REACH); i < until; i++) {
            int start = words.span(i).start();
            told += byWord(words, i) + byDate(text, start) + (isStopped(text, start) ? 1 : 0);
        }
        return context.jurisdiction().equals(Jurisdiction.US) || told > 0;
    }

    // More than nought for American, less for British.
    private int byWord(Words words, int index) {
        String word = words.folded(index);
        if (TITLES.contains(word) && index + 1 < words.count()) {
            return words.folded(index + 1).equals(".") ? 1 : -1;
        }
        return american.contains(word) ? 1 : british.contains(word) ? -1 : 0;
    }

    private static boolean isStopped(String text, int start) {
        return STOPPED.exists(each -> text.regionMatches(true, start, each, 0, each.length()));
    }

    // 11/16/29 or 16/11/29: twelve months there are, and a day has the other place.
    private static int byDate(String text, int start) {
        boolean date = start + DATE < text.length() && text.charAt(start + 2) == '/' && text.charAt(start + 5) == '/';
        if (!date) {
            return 0;
        }
        boolean first = isDay(text.substring(start, start + 2));
        return first == isDay(text.substring(start + 3, start + 5)) ? 0 : first ? -1 : 1;
    }

    private static boolean isDay(String number) {
        return number.chars().allMatch(c -> c >= '0' && c <= '9') && Integer.parseInt(number) > MONTHS;
    }
}
