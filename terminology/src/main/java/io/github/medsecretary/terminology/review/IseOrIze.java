package io.github.medsecretary.terminology.review;

import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.spelling.Spelling;
import java.util.Optional;

/**
 * Tells words that are written with -ise or with -ize, both of which are British, from those that have one spelling only.
 * Which those are follows Hart's Rules: what comes of French -prise, -cise, -mise and -vise has no z, and neither has what
 * is too short to end in -ize.
 */
final class IseOrIze {

    private static final WordSet ENDINGS =
            WordSet.of("e", "ed", "es", "er", "ers", "ing", "ation", "ations", "ational", "able");

    private static final WordSet ONLY_S = WordSet.of(
            "advertis",
            "advis",
            "appris",
            "aris",
            "bruis",
            "chastis",
            "circumcis",
            "compris",
            "compromis",
            "concis",
            "cruis",
            "demis",
            "despis",
            "devis",
            "disguis",
            "enfranchis",
            "disenfranchis",
            "enterpris",
            "excis",
            "exercis",
            "expertis",
            "franchis",
            "improvis",
            "incis",
            "merchandis",
            "nois",
            "pois",
            "prais",
            "precis",
            "premis",
            "pris",
            "promis",
            "rais",
            "repris",
            "revis",
            "ris",
            "supervis",
            "surmis",
            "surpris",
            "televis",
            "treatis",
            "vis",
            "wis",
            "likewis",
            "otherwis",
            "clockwis",
            "anticlockwis",
            "apprais",
            "malais",
            "porpois",
            "tortois",
            "upris");

    private static final WordSet ONLY_Z = WordSet.of(
            "assiz", "capsiz", "downsiz", "midsiz", "oversiz", "priz", "resiz", "seiz", "siz", "undersiz", "maiz");

    private static final int SHORTEST = 6;
    private static final int SHORTEST_TAIL = 5;

    private final Spelling spelling;

    IseOrIze(Spelling spelling) {
        this.spelling = spelling;
    }

    /** Whether a folded word is spelt with one of two letters, going by its shape alone: quickly, and not certainly. */
    static boolean seems(String word, char letter) {
        int at = place(word, letter);
        return at > 0
                && !(letter == 's' ? isOnlyS(word.substring(0, at + 1)) : ONLY_Z.contains(word.substring(0, at + 1)));
    }

    // "Reincise" and "immunocompromise" as well.
    private static boolean isOnlyS(String stem) {
        boolean only = ONLY_S.contains(stem);
        for (int i = 1; !only && i <= stem.length() - SHORTEST_TAIL; i++) {
            only = ONLY_S.contains(stem.substring(i));
        }
        return only;
    }

    /** Whether two spellings differ by -ise and -ize alone. */
    static boolean isEither(String s, String z) {
        int at = place(z, 'z');
        return at > 0 && s.equals(z.substring(0, at) + 's' + z.substring(at + 1));
    }

    /** The other spelling of a folded word, if both are words. */
    Optional<String> other(String word, char letter) {
        int at = place(word, letter);
        String other = word.substring(0, at) + (letter == 's' ? 'z' : 's') + word.substring(at + 1);
        return Optional.of(other).filter(each -> spelling.isKnown(each) && spelling.isKnown(word));
    }

    // Where the letter stands after an i and before an ending; 0 if it doesn't.
    private static int place(String word, char letter) {
        if (word.length() < SHORTEST) {
            return 0;
        }
        int at = word.lastIndexOf(letter);
        if (at == word.length() - 1) {
            at = word.lastIndexOf(letter, at - 1);
        }
        boolean fits = at > 1 && word.charAt(at - 1) == 'i' && ENDINGS.contains(word.substring(at + 1));
        return fits ? at : 0;
    }
}
