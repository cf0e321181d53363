package io.github.medsecretary.correspondence.patient;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.util.Optional;

/** What English verbs become after "you", where that is sure. All words in small letters. */
final class EnglishVerbs {

    private static final Map<String, String> CHANGING = HashMap.<String, String>empty()
            .put("is", "are")
            .put("was", "were")
            .put("has", "have")
            .put("does", "do")
            .put("isn't", "aren't")
            .put("wasn't", "weren't")
            .put("hasn't", "haven't")
            .put("doesn't", "don't");

    private static final Set<String> SAME =
            words("had did hadn't didn't will would can could should may might must shall"
                    + " won't wouldn't can't cannot couldn't shouldn't mightn't mustn't needn't ought");

    private static final Set<String> PAST =
            words("ate became began bent bit bled blew bought broke brought built burnt came"
                    + " caught chose coped cut dealt drank dreamt drove fell felt fought found gave got grew heard held hit hurt"
                    + " kept knew lay learnt led left let lost made meant met paid put quit ran rang read said sat saw sent set"
                    + " shook slept slipped smelt spent spoke spread stood struck swam swelled swore thought threw told took"
                    + " understood went woke won wore wrote underwent withdrew forgot fed");

    /** Verbs that "and" may join to what stands before: hardly one is a noun. */
    private static final Set<String> JOINED =
            words("takes gets goes eats sleeps feels says tells denies describes wants"
                    + " knows understands finds tries keeps remains continues tolerates manages weighs attends becomes seems"
                    + " appears agrees thinks believes comes makes gives sees sits stands struggles enjoys smokes injects hopes"
                    + " gains loses washes dresses drives reads writes speaks hears swallows recovers requires prefers"
                    + " accepts declines recalls remembers avoids carries forgets misses cooks cleans");

    /** The same where they are followed by what no noun is followed by. */
    private static final Set<String> JOINED_IF_FOLLOWED =
            words("drinks lives works reports needs wishes walks uses looks hopes complains coughs exercises");

    private static final Set<String> FOLLOWING = words("a an the to that as in at on with for from by no his her my our"
            + " alone well badly little much less more better worse about around only without independently every");

    private static final Set<String> OTHERS =
            words("this these those its hers ours yours theirs perhaps across plus minus"
                    + " versus besides towards afterwards thus yes times");

    static final Set<String> ADVERBS =
            words("never still usually also now always often sometimes rarely only just again"
                    + " currently otherwise generally normally mostly already both certainly clearly initially recently"
                    + " previously therefore then now subsequently occasionally frequently probably possibly presently really"
                    + " quickly slowly gradually seldom hardly even ever soon finally regularly");

    private static final Set<String> NOUN_ENDINGS = words("tions sions ments ities ias itis osis isms ptoms");

    private static final Set<String> BOTH =
            words("functions mentions questions cautions comments supplements experiments complements");

    /** Plurals that often stand after "and" in a letter. */
    private static final Set<String> NOUNS =
            words("knees hips hands ankles legs arms eyes ears shoulders wrists fingers toes"
                    + " joints muscles tablets medicines inhalers steroids antibiotics results scans bloods symptoms sweats fevers"
                    + " chills rigors nights days weeks months years bowels kidneys lungs breasts glands nodes stairs hills hours"
                    + " meals vegetables units cigarettes problems risks benefits effects ribs feet lips gums thighs calves elbows"
                    + " thumbs nails veins arteries nerves bones tests painkillers headaches"
                    + " backaches weekends mornings afternoons evenings vitamins creams drops");

    private EnglishVerbs() {}

    private static Set<String> words(String all) {
        return HashSet.of(all.split(" "));
    }

    /** What a verb right after "he" or "she" becomes after "you"; empty where it is not sure that it is one. */
    static Optional<String> afterYou(String verb) {
        if (SAME.contains(verb) || PAST.contains(verb) || (verb.endsWith("ed") && verb.length() > 3)) {
            return Optional.of(verb);
        }
        boolean third = verb.endsWith("s")
                && !verb.endsWith("ss")
                && !OTHERS.contains(verb)
                && verb.length() > 3
                && verb.chars().allMatch(Character::isLetter);
        return CHANGING.get(verb).toJavaOptional().or(() -> third ? Optional.of(base(verb)) : Optional.empty());
    }

    private static String base(String third) {
        String stem = third.substring(0, third.length() - 1);
        if (stem.endsWith("ie") && stem.length() > 3) {
            return stem.substring(0, stem.length() - 2) + "y";
        }
        boolean hissing = stem.endsWith("sse")
                || stem.endsWith("she")
                || stem.endsWith("che")
                || stem.endsWith("xe")
                || stem.endsWith("zze")
                || stem.endsWith("oe");
        return hissing && !stem.endsWith("ache") ? stem.substring(0, stem.length() - 1) : stem;
    }

    /** Whether it is a form that "you" changes or keeps, and no noun: is, was, has, does, can. */
    static boolean isAuxiliary(String word) {
        return CHANGING.containsKey(word) || SAME.contains(word);
    }

    /** Whether it is a form of the third person, as far as spelling tells. */
    static boolean isThirdPerson(String word) {
        // "Mucus", "loss" and "haemoptysis" are no forms of a verb.
        boolean noun = word.length() > 3 && (word.endsWith("us") || word.endsWith("ss") || word.endsWith("is"));
        return !noun && afterYou(word).filter(each -> !each.equals(word)).isPresent();
    }

    /** Whether a form of the third person after "and" is a verb, and not the plural of a noun. */
    static boolean isJoined(String word, String next) {
        return CHANGING.containsKey(word)
                || JOINED.contains(word)
                || (JOINED_IF_FOLLOWED.contains(word)
                        && (FOLLOWING.contains(next) || next.endsWith("ly") || startsWithDigit(next)));
    }

    /** Whether a word that ends in "s" is the plural of a noun, or a noun by itself, by how it ends. */
    static boolean isNoun(String word) {
        return NOUNS.contains(word) || (NOUN_ENDINGS.exists(word::endsWith) && !BOTH.contains(word));
    }

    /** Whether it is a form of "be", "have" or "do" that goes with one, or with several. */
    static boolean isThirdAuxiliary(String word) {
        return CHANGING.containsKey(word) || word.equals("are") || word.equals("were");
    }

    private static boolean startsWithDigit(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }
}
