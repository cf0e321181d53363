package io.github.medsecretary.terminology.shortform;

import io.github.medsecretary.terminology.reading.Derivation;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import java.util.BitSet;
import java.util.TreeSet;

/**
 * Words of a letter that look like short forms and are signs of a notation, told by what stands beside them: stages (T2 N1
 * M0), births (G3 P2), teeth (LR8), levels of the spine (the S1 root), the ST segment of the electrocardiogram, and
 * the names of scores and measures with their numbers (PS 1, ASA 2, SNAP-IV, CV 36 %, MD -6.2 dB). Nobody needs to be told what they stand for. Immutable and
 * thread-safe.
 */
public final class Notations {

    private static final Derivation<Notations> DERIVED = Notations::new;

    private static final int BESIDE = 3;
    private static final int AROUND = 8;
    private static final int LONGEST = 6;

    private static final WordSet STATUS_NAMES = WordSet.of("ecog", "who", "zubrod", "karnofsky");
    private static final WordSet ROMAN = WordSet.of("i", "ii", "iii", "iv", "v");
    private static final WordSet COUNTED = WordSet.of(
            "mg", "g", "months", "weeks", "days", "years", "month", "week", "day", "year", "tablets", "tablet");
    private static final WordSet BIRTHS = WordSet.of(
            "delivery",
            "deliveries",
            "vaginal",
            "caesarean",
            "lmp",
            "para",
            "gravida",
            "gestation",
            "pregnancy",
            "pregnancies",
            "miscarriage",
            "miscarriages",
            "births",
            "birth",
            "antenatal",
            "postnatal",
            "edd",
            "obstetric",
            "parity",
            "parous",
            "term",
            "gravid");
    private static final WordSet OF_LEVELS = WordSet.of(
            "root",
            "roots",
            "nerve",
            "nerves",
            "level",
            "levels",
            "disc",
            "discs",
            "dermatome",
            "myotome",
            "vertebra",
            "vertebral",
            "foraminal",
            "foramen",
            "foramina",
            "radiculopathy",
            "fracture",
            "endplate",
            "laminectomy",
            "dermatomes",
            "myotomes",
            "distribution",
            "pedicle",
            "facet",
            "facets");

    private static final WordSet OF_TRACE = WordSet.of(
            "elevation",
            "elevations",
            "depression",
            "segment",
            "segments",
            "deviation",
            "change",
            "changes",
            "abnormality",
            "abnormalities");

    private final BitSet signs = new BitSet();

    private Notations(Reading reading) {
        Words words = reading.words();
        var levels = new TreeSet<String>();
        for (int i = 0; i < words.count(); i++) {
            if (isShort(i, words) && isSign(i, reading)) {
                signs.set(i);
                if (isLevel(words.folded(i))) {
                    levels.add(words.folded(i));
                }
            }
        }
        // What is a level once is one all over the letter.
        for (int i = 0; i < words.count() && !levels.isEmpty(); i++) {
            if (isShort(i, words) && isLevel(words.folded(i)) && levels.contains(words.folded(i))) {
                signs.set(i);
            }
        }
    }

    /** Those of a letter. */
    public static Notations of(Reading reading) {
        return reading.derived(DERIVED);
    }

    /** Whether a word, given by its index, is one. */
    public boolean has(int word) {
        return signs.get(word);
    }

    // With a capital, as codes are, and no longer than any of them.
    private static boolean isShort(int index, Words words) {
        return words.end(index) - words.start(index) <= LONGEST
                && !words.isMark(index)
                && Character.isLetter(words.written(index).charAt(0));
    }

    private static boolean isSign(int index, Reading reading) {
        String word = reading.words().folded(index);
        return switch (word) {
            case "ps" -> isStatus(index, reading.words());
            case "asa" -> isNumbered(index, 6, reading) || isRoman(index + 1, reading.words());
            case "cv" -> isPercentage(index + 1, reading);
            case "md" -> isDecibels(index, reading);
            case "iv", "iii", "ii" -> isHyphened(index, reading);
            case "st" -> isOfTrace(index, reading.words());
            default -> isCode(word, index, reading.words());
        };
    }

    private static boolean isCode(String word, int index, Words words) {
        return isTooth(word)
                || isStage(word, index, words)
                || isBirths(word, index, words)
                || isLevel(word, index, words);
    }

    // "ST-elevation", "the ST segment": a part of the electrocardiogram.
    private static boolean isOfTrace(int index, Words words) {
        int next = index + 1 < words.count() && words.isMark(index + 1) ? index + 2 : index + 1;
        return next < words.count() && OF_TRACE.isAt(next, words);
    }

    private static boolean isRoman(int index, Words words) {
        return index < words.count() && ROMAN.isAt(index, words);
    }

    private static boolean isStatus(int index, Words words) {
        return (index > 0 && STATUS_NAMES.isAt(index - 1, words))
                || (index + 1 < words.count() && isDigit(words.folded(index + 1), '4'));
    }

    private static boolean isDigit(String word, char highest) {
        return word.length() == 1 && word.charAt(0) >= '0' && word.charAt(0) <= highest;
    }

    // A grade: no amount, whose unit would follow.
    private static boolean isNumbered(int index, int highest, Reading reading) {
        Words words = reading.words();
        boolean grade = index + 1 < words.count() && isDigit(words.folded(index + 1), (char) ('0' + highest));
        boolean unit = grade && index + 2 < words.count() && COUNTED.isAt(index + 2, words);
        return grade && !unit;
    }

    private static boolean isPercentage(int index, Reading reading) {
        Words words = reading.words();
        boolean number = index < words.count() && words.beginsWithFigure(index);
        String after = number ? following(words.end(index), reading) : "";
        return number && (words.folded(index).endsWith("%") || after.strip().startsWith("%"));
    }

    private static String following(int at, Reading reading) {
        return reading.text().value().substring(at, Math.min(reading.text().length(), at + 2));
    }

    private static boolean isDecibels(int index, Reading reading) {
        Words words = reading.words();
        int unit = index + 2;
        boolean number = index + 1 < words.count() && words.beginsWithFigure(index + 1);
        boolean decibels = number && unit < words.count() && words.folded(unit).equals("db");
        return decibels || (number && words.folded(index + 1).endsWith("db"));
    }

    // "SNAP-IV".
    private static boolean isHyphened(int index, Reading reading) {
        int start = reading.words().start(index);
        return start > 1
                && reading.text().charAt(start - 1) == '-'
                && Character.isUpperCase(reading.text().charAt(start - 2));
    }

    // "UL8", "LRE".
    private static boolean isTooth(String word) {
        return word.length() == 3
                && "ul".indexOf(word.charAt(0)) >= 0
                && "lr".indexOf(word.charAt(1)) >= 0
                && word.charAt(2) >= '1'
                && word.charAt(2) <= '8';
    }

    private static boolean isStage(String word, int index, Words words) {
        char kind = stageKind(word);
        if (kind == ' ') {
            return false;
        }
        for (int i = Math.max(0, index - BESIDE); i < Math.min(words.count(), index + BESIDE + 1); i++) {
            char other = i == index ? ' ' : stageKind(words.folded(i));
            if (other != ' ' && other != kind) {
                return true;
            }
        }
        return false;
    }

    // T, N or M of "pT1c", "ypN0", "M1b"; a blank for anything else.
    private static char stageKind(String word) {
        int at = 0;
        while (at < word.length() - 1 && at < 2 && "cpyr".indexOf(word.charAt(at)) >= 0) {
            at++;
        }
        char kind = at < word.length() ? word.charAt(at) : ' ';
        boolean stage = "tnm".indexOf(kind) >= 0 && at + 1 < word.length() && isStageValue(word, at + 1);
        return stage ? kind : ' ';
    }

    private static boolean isStageValue(String word, int from) {
        if (word.startsWith("is", from)) {
            return word.length() == from + 2;
        }
        boolean value = word.charAt(from) == 'x' || (word.charAt(from) >= '0' && word.charAt(from) <= '4');
        for (int i = from + 1; value && i < word.length(); i++) {
            value = word.charAt(i) >= 'a' && word.charAt(i) <= 'd';
        }
        return value;
    }

    private static boolean isBirths(String word, int index, Words words) {
        boolean code = word.length() == 2 && "gp".indexOf(word.charAt(0)) >= 0 && Character.isDigit(word.charAt(1));
        for (int i = Math.max(0, index - AROUND); code && i < Math.min(words.count(), index + AROUND); i++) {
            String other = words.folded(i);
            boolean pair = other.length() == 2
                    && "gp".indexOf(other.charAt(0)) >= 0
                    && other.charAt(0) != word.charAt(0)
                    && Character.isDigit(other.charAt(1))
                    && Math.abs(i - index) < BESIDE;
            if (pair || BIRTHS.isAt(i, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLevel(String word, int index, Words words) {
        if (!isLevel(word)) {
            return false;
        }
        for (int i = Math.max(0, index - BESIDE); i < Math.min(words.count(), index + BESIDE); i++) {
            boolean other =
                    i != index && isLevel(words.folded(i)) && words.folded(i).charAt(0) != 's';
            if (other || OF_LEVELS.isAt(i, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLevel(String word) {
        boolean level = (word.length() == 2 || word.length() == 3) && "ctls".indexOf(word.charAt(0)) >= 0;
        for (int i = 1; level && i < word.length(); i++) {
            level = word.charAt(i) >= '0' && word.charAt(i) <= '9';
        }
        return level && word.charAt(1) != '0';
    }
}
