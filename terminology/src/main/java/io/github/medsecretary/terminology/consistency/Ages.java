package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.assertion.Assertions;
import io.github.medsecretary.terminology.assertion.Status;
import io.github.medsecretary.terminology.reading.Fact;
import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Shift;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;

/** The patient's age, wherever a letter tells it as it is now. */
final class Ages {

    /**
     * An age in years.
     *
     * @param years as told
     * @param first the index of the word that is the number
     * @param noun what the patient is called there, as "woman"; empty if nothing
     */
    record Age(int years, int first, String noun) implements Fact<Age> {

        private static final String SAID = "she or he";

        /** Whether the patient is introduced by it, so that it is not the age at an earlier visit. */
        boolean introduces() {
            return !noun.isEmpty() && !noun.equals(SAID);
        }

        @Override
        public int word() {
            return first;
        }

        @Override
        public Age moved(Shift by) {
            return new Age(years, first + by.words(), noun);
        }
    }

    static final Facts<Age> OF_SENTENCES =
            Facts.of(reading -> new Ages(reading).all(reading.firstAsked(), reading.endAsked()));

    private static final int OLDEST = 119;
    private static final int NEAR = 7;

    private static final WordSet NOUNS =
            WordSet.of("man", "woman", "male", "female", "gentleman", "lady", "boy", "girl", "patient");

    private static final WordSet SUBJECTS = WordSet.of("he", "she", "patient");
    private static final WordSet AFTER = WordSet.of("and", "but", "with");
    private static final WordSet THINGS = WordSet.of(
            "ulcer",
            "tumor",
            "cancer",
            "fever",
            "catheter",
            "pacemaker",
            "disorder",
            "former",
            "other",
            "older",
            "younger",
            "under",
            "after",
            "over",
            "however",
            "whether",
            "another",
            "prior",
            "anterior",
            "posterior",
            "human",
            "german",
            "implant",
            "infant",
            "pregnant",
            "important",
            "significant",
            "dominant",
            "blister",
            "bladder",
            "liver",
            "shoulder",
            "finger",
            "caucasian",
            "transplant",
            "never",
            "minor",
            "major",
            "later",
            "earlier",
            "inferior",
            "superior",
            "timer",
            "computer",
            "sister",
            "together",
            "lower",
            "upper",
            "inner",
            "outer",
            "number",
            "labor",
            "motor",
            "color");

    private static final WordSet OTHERS = WordSet.of(
            "son",
            "daughter",
            "child",
            "mother",
            "father",
            "sister",
            "brother",
            "husband",
            "wife",
            "baby",
            "infant",
            "twin",
            "children",
            "donor",
            "grandson",
            "granddaughter",
            "niece",
            "nephew",
            "cousin",
            "partner",
            "friend",
            "dog");

    private static final WordSet WHOSE = WordSet.of("her", "his", "their", "my", "whose");

    // What is told to be so many years old, besides people.
    private static final WordSet OLD_THINGS = WordSet.of(
            "scar",
            "house",
            "flat",
            "home",
            "car",
            "pacemaker",
            "injury",
            "fracture",
            "replacement",
            "prosthesis",
            "implant",
            "graft",
            "stent",
            "tattoo",
            "wound",
            "shunt",
            "valve",
            "history",
            "device",
            "denture",
            "dentures",
            "crown",
            "bridge",
            "lesion",
            "wheelchair",
            "mattress",
            "sample",
            "scan",
            "film",
            "study",
            "trial",
            "bungalow");

    // What people do, where its ending does not tell.
    private static final WordSet CALLINGS = WordSet.of(
            "nurse",
            "mechanic",
            "chef",
            "cook",
            "clerk",
            "pilot",
            "guard",
            "judge",
            "priest",
            "nun",
            "monk",
            "architect",
            "student",
            "athlete",
            "secretary",
            "actress",
            "waitress",
            "hostess",
            "paramedic",
            "medic",
            "academic",
            "coach",
            "jockey",
            "midwife",
            "housewife",
            "widow",
            "apprentice",
            "graduate",
            "detective",
            "executive",
            "operative",
            "representative",
            "diplomat",
            "barista",
            "courier",
            "vet",
            "gp",
            "florist",
            "butcher",
            "baker",
            "smith",
            "blacksmith",
            "handyman",
            "postie",
            "sailor",
            "scout",
            "au-pair",
            "nanny",
            "mum",
            "dad",
            "grandmother",
            "grandfather",
            "great-grandmother",
            "bachelor",
            "spinster",
            "person",
            "adult",
            "teenager",
            "pensioner",
            "retiree",
            "refugee",
            "employee",
            "trainee",
            "primip");

    // "When she was 30 years old", "since the age of 30", "died aged 30".
    private static final WordSet THEN = WordSet.of(
            "when",
            "since",
            "until",
            "age",
            "ages",
            "died",
            "at",
            "after",
            "before",
            "from",
            "was",
            "over",
            "than",
            "by",
            "till",
            "dying",
            "deceased",
            "around",
            "between",
            "to",
            "approximately",
            "about",
            "as",
            "who",
            "another",
            "other",
            "had",
            "under",
            "where",
            "and");

    private final Words words;
    private final Reading reading;

    private Ages(Reading reading) {
        this.reading = reading;
        words = reading.words();
    }

    /** The ages of a letter's patient, in their order. */
    static Seq<Age> of(Reading reading) {
        Assertions assertions = Assertions.of(reading);
        return reading.derived(OF_SENTENCES).reject(age -> assertions.has(age.first(), Status.OTHER_PERSON));
    }

    private Seq<Age> all(int from, int to) {
        var found = new ArrayList<Age>();
        for (int i = from; i < to; i++) {
            int years = Numerals.spoken(i, words);
            if (years >= 0 && years <= OLDEST) {
                boolean aged = isAged(i);
                boolean said = aged || isSaidOfNow(i);
                int end = said ? i + 1 : yearsOld(i + 1);
                boolean state = end > i + 1 && isSubject(i);
                if (end > 0
                        && (said || isNow(i))
                        && isThePatients(i, end)
                        && !isSomebodyElses(i)
                        && (said || !isOfSomething(i, end))) {
                    String noun = noun(end);
                    found.add(
                            new Age(years, i, (said || state) && noun.isEmpty() ? aged ? "patient" : Age.SAID : noun));
                }
            } else if (isHyphened(i)) {
                compound(i, found);
            }
        }
        return Array.ofAll(found);
    }

    // "Four-year-old", which is one word where "year-old" is none by itself.
    private boolean isHyphened(int index) {
        return words.folded(index).endsWith("-year-old");
    }

    private void compound(int index, java.util.List<Age> found) {
        String word = words.folded(index);
        int years = Numerals.small(word.substring(0, word.length() - "-year-old".length()));
        if (years >= 0
                && years <= OLDEST
                && isNow(index)
                && isThePatients(index, index + 1)
                && !isOfSomething(index, index + 1)) {
            found.add(new Age(years, index, noun(index + 1)));
        }
    }

    // "She is", "she is now".
    private boolean isSubject(int index) {
        boolean now = is(index - 1, "now") && is(index - 2, "is");
        int subjectAt = index - (now ? 3 : 2);
        return subjectAt >= 0 && SUBJECTS.isAt(subjectAt, words) && (now || is(index - 1, "is"));
    }

    // "She is now 46", "as he is 54 and": no measure follows.
    private boolean isSaidOfNow(int index) {
        boolean subject = isSubject(index);
        boolean alone = index + 1 == words.count() || words.isMark(index + 1) || AFTER.isAt(index + 1, words);
        return subject && alone && !isDivided(index);
    }

    private boolean isDivided(int index) {
        return words.isMark(index) || is(index + 1, "/") || is(index + 1, ":") || is(index + 1, "%");
    }

    // "She has a 9-year-old pacemaker", "her 20-year-old colleague", "shares a house with a 30-year-old plumber".
    private boolean isOfSomething(int index, int end) {
        boolean another = index > 0 && WHOSE.isAt(index - 1, words);
        boolean with = is(index - 2, "with") && (is(index - 1, "a") || is(index - 1, "an"));
        if (another || with || (end < words.count() && OLD_THINGS.isAt(end, words))) {
            return true;
        }
        boolean had = (is(index - 2, "has") || is(index - 2, "have") || is(index - 2, "had")) && is(index - 1, "a");
        return had && noun(end).isEmpty();
    }

    private boolean isSomebodyElses(int index) {
        return Assertions.ofSentences(reading).has(index, Status.OTHER_PERSON);
    }

    // One past "year old", "years old", "year-old", "yo", "y/o", "years of age"; 0 if they don't stand there.
    private int yearsOld(int at) {
        if (is(at, "year-old") || is(at, "yo") || is(at, "y/o") || is(at, "years-old")) {
            return at + 1;
        }
        boolean years = is(at, "year") || is(at, "years") || is(at, "yr") || is(at, "yrs");
        if (years && is(at + 1, "old")) {
            return at + 2;
        }
        return is(at, "years") && is(at + 1, "of") && is(at + 2, "age") ? at + 3 : 0;
    }

    // "This gentleman, aged 68".
    private boolean isAged(int index) {
        boolean noun = index > 1
                && (NOUNS.isAt(index - 2, words) || (index > 2 && is(index - 2, ",") && NOUNS.isAt(index - 3, words)));
        noun |= index > 1 && is(index - 2, ",");
        return noun && is(index - 1, "aged") && !is(index + 1, "to") && !is(index + 1, "and") && !is(index + 1, "or");
    }

    private boolean is(int index, String word) {
        return index >= 0 && index < words.count() && words.folded(index).equals(word);
    }

    private boolean isNow(int index) {
        for (int i = Math.max(words.sentenceStart(index), index - 3); i < index; i++) {
            if (THEN.isAt(i, words)) {
                return false;
            }
        }
        return Assertions.ofSentences(reading)
                .hasNone(index, Status.HISTORICAL, Status.OTHER_PERSON, Status.HYPOTHETICAL);
    }

    private boolean isThePatients(int index, int end) {
        for (int i = Math.max(words.sentenceStart(index), index - NEAR); i < Math.min(words.count(), end + NEAR); i++) {
            if (OTHERS.contains(Persons.bare(words.folded(i)))) {
                return false;
            }
            if (i >= end && NOUNS.isAt(i, words)) {
                return true;
            }
        }
        return true;
    }

    // "Teacher", "electrician", "primigravida": what somebody does or is, not what somebody has.
    private static boolean isCalling(String word) {
        return word.length() > 4
                && (word.endsWith("er")
                        || word.endsWith("or")
                        || word.endsWith("ist")
                        || word.endsWith("ician")
                        || word.endsWith("arian")
                        || word.endsWith("eur")
                        || word.endsWith("woman")
                        || word.endsWith("person")
                        || word.endsWith("gravida")
                        || word.endsWith("worker")
                        || word.endsWith("man")
                        || word.endsWith("ant"))
                && !THINGS.contains(word);
    }

    private String noun(int from) {
        for (int i = from; i < Math.min(words.count(), from + NEAR) && !words.isMark(i); i++) {
            if (NOUNS.isAt(i, words) || CALLINGS.isAt(i, words) || isCalling(words.folded(i))) {
                return words.folded(i);
            }
        }
        return "";
    }
}
