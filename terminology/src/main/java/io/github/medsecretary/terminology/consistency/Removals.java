package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.assertion.Assertions;
import io.github.medsecretary.terminology.assertion.Status;
import io.github.medsecretary.terminology.document.Section;
import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Spot;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a letter tells to have been taken out before, organ by organ; nothing that is also spoken of as of today. */
final class Removals {

    private static final Phrases REMOVALS = Phrases.of("""
            gallbladder: cholecystectomy|gallbladder removed|gallbladder removal|gallbladder out|gall bladder removed
            gallbladder: gallbladder was removed
            uterus: hysterectomy|hysterectomised|tah|womb removed|uterus removed|tah-bso
            appendix: appendicectomy|appendectomy|appendix removed|appendix out|appendix was removed
            spleen: splenectomy|spleen removed|spleen was removed
            thyroid: total thyroidectomy|thyroid removed
            prostate: radical prostatectomy|prostate removed|prostatectomy|prostate was removed
            adenoids: adenoidectomy|adenoids removed|adenoids were removed|adenoids out
            tonsils+adenoids: adenotonsillectomy|adeno-tonsillectomy|tonsils and adenoids removed
            tonsils+adenoids: tonsils and adenoids were removed|tonsils and adenoids out
            tonsils: tonsillectomy|tonsillectomies|tonsils out|tonsils removed|tonsils were removed
            stomach: total gastrectomy
            bladder: cystectomy|radical cystectomy
            kidney: nephrectomy|kidney removed|kidney was removed|nephroureterectomy
            breast: mastectomy|breast removed
            testis: orchidectomy|orchiectomy|testicle removed
            ovary: oophorectomy|salpingo-oophorectomy|salpingo-oophorectomies|bso|ovaries removed
            eye: enucleation
            foot: below knee amputation|below-knee amputation|above knee amputation|above-knee amputation|bka
            foot: through-knee amputation|leg amputation|leg was amputated|leg amputated|leg has been amputated
            foot: amputation of the left leg|amputation of the right leg|amputation of his left leg|foot amputated
            foot: amputation of his right leg|amputation of her left leg|amputation of her right leg|foot was amputated
            foot: transtibial amputation|transfemoral amputation|leg had been amputated
            """);

    private static final WordSet PARTIAL = WordSet.of(
            "partial",
            "subtotal",
            "hemi",
            "interval",
            "ovarian",
            "sub-total",
            "unilateral",
            "caesarean",
            "transurethral",
            "simple",
            "open",
            "millin's",
            "millins",
            "laser",
            "holmium",
            "retropubic",
            "suprapubic");

    private static final WordSet WHEN = WordSet.of("as", "aged", "child", "teenager", "childhood");
    private static final WordSet PAST =
            WordSet.of("ago", "previous", "previously", "past", "history", "prior", "psh", "pmh", "s/p", "status");

    static final Facts<Spot> REMOVING = Spot.where(REMOVALS.firsts(), REMOVALS::isAt);
    private static final int TO_HAD = 5;
    private static final int BEFORE = 10;
    private static final int AFTER = 6;

    private Removals() {}

    /**
     * By organ, the first that is told of each.
     *
     * @param today the letter's date, if it is known
     */
    static Map<String, Removal> of(Reading reading, Optional<LocalDate> today) {
        Words words = reading.words();
        Assertions assertions = Assertions.of(reading);
        Map<String, Removal> removed = new LinkedHashMap<>();
        var present = new ArrayList<String>();
        for (Spot spot : reading.derived(REMOVING)) {
            int i = spot.word();
            int length = REMOVALS.length(i, words);
            if (length > 0 && assertions.hasNone(i, Status.OTHER_PERSON, Status.NEGATED) && !isPartial(i, words)) {
                boolean past = !assertions.has(i, Status.HYPOTHETICAL) && isPast(i, length, reading, assertions, today);
                for (String organ : REMOVALS.meaning(i, length, words).split("\\+", -1)) {
                    String side = side(organ, i, length, words);
                    if (!past) {
                        present.add(organ);
                    } else if (!Removal.isSided(organ) || !side.isEmpty()) {
                        removed.putIfAbsent(organ, new Removal(organ, side, words.span(i, i + length - 1)));
                    }
                }
            }
        }
        present.forEach(removed::remove);
        return removed;
    }

    // "Below-knee amputation of the left leg" tells its side afterwards.
    private static String side(String organ, int index, int length, Words words) {
        if (!Removal.isSided(organ)) {
            return Removal.side(index, words);
        }
        String before = removedSide(index, words);
        return before.isEmpty() && organ.equals("foot") ? Removal.sideWithin(index, length, words) : before;
    }

    private static boolean isPast(
            int index, int length, Reading reading, Assertions assertions, Optional<LocalDate> today) {
        Words words = reading.words();
        if (assertions.has(index, Status.HISTORICAL)
                || isUnderHistory(reading, words.span(index))
                || isTold(index, length, words)) {
            return true;
        }
        for (int i = Math.max(words.sentenceStart(index), index - BEFORE);
                i < Math.min(words.sentenceEnd(index), index + length + AFTER);
                i++) {
            boolean year = i >= index
                    && Numerals.isYear(words.folded(i))
                    && (!isOfDay(i, words) || isBefore(words.folded(i), today));
            if (year || PAST.isAt(i, words)) {
                return true;
            }
        }
        return false;
    }

    // "Cholecystectomy on 3 April 2030": what is told with its day is mostly what the letter is about.
    private static boolean isOfDay(int year, Words words) {
        return year > 1 && Dates.NAMES_OF_MONTHS.isAt(year - 1, words) && words.beginsWithFigure(year - 2);
    }

    private static boolean isBefore(String year, Optional<LocalDate> today) {
        return today.filter(day -> Numerals.whole(year) < day.getYear()).isPresent();
    }

    // "She has had a splenectomy", "had his appendix out as a boy".
    private static boolean isTold(int index, int length, Words words) {
        for (int i = Math.max(words.sentenceStart(index) + 1, index - TO_HAD); i < index; i++) {
            if (words.folded(i).equals("had")
                    && (words.folded(i - 1).equals("has") || words.folded(i - 1).equals("having"))) {
                return true;
            }
        }
        for (int i = index + length; i < Math.min(words.sentenceEnd(index), index + length + TO_HAD); i++) {
            if (WHEN.isAt(i, words)) {
                return true;
            }
        }
        return false;
    }

    // Both were taken out, or one.
    private static String removedSide(int index, Words words) {
        for (int i = Math.max(words.sentenceStart(index), index - TO_HAD); i < index; i++) {
            if (words.folded(i).equals("bilateral")) {
                return Removal.BOTH;
            }
        }
        boolean both = words.folded(index).equals("bso") || words.folded(index).equals("ovaries");
        return both ? Removal.BOTH : Removal.side(index, words);
    }

    /** Whether a place stands under a heading that says that it is past. */
    static boolean isUnderHistory(Reading reading, Span span) {
        Section section = reading.document().sectionAt(span.start());
        return section.heading()
                .map(each -> reading.text().quote(each.span()).toLowerCase(Locale.ROOT))
                .filter(heading -> heading.contains("past")
                        || heading.contains("previous")
                        || heading.contains("surgical history"))
                .isPresent();
    }

    private static boolean isPartial(int index, Words words) {
        for (int i = Math.max(0, index - 3); i < index; i++) {
            if (PARTIAL.isAt(i, words)) {
                return true;
            }
        }
        return false;
    }
}
