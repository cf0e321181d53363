package io.github.medsecretary.terminology.lexicon;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Locale;

/**
 * A kind of word that a cue may name in the place of a word: {@code <[modal]}, {@code >[possessive] gp}. Small words are
 * told by lists; adjectives, participles and the like by their endings too, as far as these tell; verbs are the common
 * ones of letters, as they stand after "to". A word may be of several kinds.
 */
public enum WordKind {
    /** "The", "a", "this", "any", and possessives. */
    DETERMINER("the a an this these those my your his her their its our some any no each every all both another"),
    /** "My", "your", "his". */
    POSSESSIVE("my your his her their its our"),
    /** Those that do something: "he", "we", "who". */
    PRONOUN("i you he she it we they who"),
    /** "Of", "in", "with". */
    PREPOSITION(
            "of in on at with without for from to by into onto through over under between during after before above below"
                    + " within along across around behind near via against since until upon among despite about"),
    /** Forms of "to be". */
    BE("is was are were am be been being isn't wasn't aren't weren't"),
    /** Forms of "to have". */
    HAVE("has have had having hasn't haven't hadn't"),
    /** "Will", "could", "must". */
    MODAL("will would can could may might shall should must cannot can't won't couldn't wouldn't shouldn't did does do"
            + " didn't doesn't don't"),
    /** "Very", "now", and what ends in -ly. */
    ADVERB("very quite rather so too more most less still now then also again only just not never always often"),
    /** Common ones of letters, and what ends as they do. */
    ADJECTIVE(
            "well unwell ill frail weak tired poor bad good better worse high low large small big long short early late old"
                    + " young new hard soft hot cold warm dry wet thin fat tall full empty clear clean firm tender sore stiff"
                    + " painful breathless anxious drowsy sleepy confused distressed unsafe safe sick fit slow fast quick keen"
                    + " happy unhappy sad sorry pleased difficult easy different similar likely unlikely aware able unable"
                    + " ready busy close distant heavy light dark pale red blue swollen severe mild moderate complex simple"
                    + " kind recent prompt independent dependent steep narrow wide deep shallow loud quiet expensive risky"),
    /** "Better", and adjectives of the list with -er: "weaker". */
    COMPARATIVE("better worse more less fewer earlier sooner further farther"),
    /** Ends in -ed or is one of the common others: "seen", "given". */
    PARTICIPLE(
            "seen given taken known shown done gone been had made told left felt found begun broken chosen drawn driven"
                    + " eaten fallen grown kept lost meant met put read sent set spoken stood thought understood withdrawn"
                    + " written brought bought held heard"),
    /** Ends in -ing. */
    GERUND(""),
    /** Common ones, as they stand after "to" and "will". */
    VERB(
            "be have do see take give make get go come know think find tell ask feel leave call keep let begin help show hear"
                    + " move live write provide sit stand lose pay meet include continue set learn change understand watch"
                    + " follow stop speak read allow add spend grow open walk offer remember consider appear wait die send"
                    + " expect stay fall cut reach remain suggest raise pass require report decide pull return explain hope"
                    + " carry drink eat sleep drive work smoke attend arrange repeat review refer discuss start restart"
                    + " reduce increase check monitor contact advise recommend discharge admit operate examine assess treat"
                    + " prescribe request organise proceed undergo try need want use complete ensure confirm inform reassure"
                    + " support manage mobilise exercise swallow cough breathe hesitate thank receive reply bring avoid"
                    + " prevent improve recover settle heal accept decline return"),
    /** Figures, and how small numbers are written. */
    NUMBER("one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty"),
    /** A full stop, comma or the like, and the end of a line. */
    MARK("");

    // A shorter word's ending tells nothing.
    private static final int LONG = 5;
    private static final Map<String, WordKind> BY_NAME =
            HashMap.ofEntries(List.of(values()).map(each -> Tuple.of(each.printed(), each)));
    private static final List<String> OF_ADJECTIVES =
            List.of("al", "ic", "ous", "sive", "tive", "able", "ible", "ful", "less");

    private final Set<String> words;

    WordKind(String words) {
        this.words = HashSet.of(words.split(" ", -1));
    }

    /** How a cue names it. */
    String printed() {
        return '[' + name().toLowerCase(Locale.ROOT) + ']';
    }

    /** The kind that a word of a cue names. */
    public static Option<WordKind> named(String word) {
        return BY_NAME.get(word);
    }

    /** Whether a word in small letters is of this kind. */
    public boolean holds(String word) {
        return words.contains(word) || byForm(word);
    }

    private boolean byForm(String word) {
        char first = word.charAt(0);
        boolean isLong = word.length() >= LONG && Character.isLetter(first);
        return switch (this) {
            case ADVERB -> isLong && word.endsWith("ly");
            case ADJECTIVE -> isLong && OF_ADJECTIVES.exists(word::endsWith);
            case COMPARATIVE -> word.endsWith("er") && isRaised(word.substring(0, word.length() - 2));
            case PARTICIPLE -> isLong && word.endsWith("ed");
            case GERUND -> isLong && word.endsWith("ing");
            case NUMBER -> Character.isDigit(first);
            case MARK -> !Character.isLetterOrDigit(first);
            default -> false;
        };
    }

    // "Weak-er", "large-r", "heavi-er", "bigg-er".
    private static boolean isRaised(String stem) {
        return !stem.isEmpty()
                && (ADJECTIVE.words.contains(stem)
                        || ADJECTIVE.words.contains(stem + 'e')
                        || ADJECTIVE.words.contains(stem.substring(0, stem.length() - 1) + 'y')
                        || ADJECTIVE.words.contains(stem.substring(0, stem.length() - 1)));
    }
}
