package io.github.medsecretary.correspondence.patient;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;

/** Words that speak of, or to, somebody else than the patient. All in small letters. */
final class OtherPeople {

    private static final Set<String> CLOSE =
            words("wife husband partner spouse fiance fiancee mother father parent parents"
                    + " mum mom dad mummy daddy son sons daughter daughters sister sisters brother brothers twin twins baby babies"
                    + " child children infant grandmother grandfather grandparents grandson granddaughter grandchild grandchildren"
                    + " aunt uncle niece nephew cousin cousins family families relative relatives sibling siblings boyfriend"
                    + " girlfriend friend friends neighbour neighbours carer carers guardian flatmate housemate landlord"
                    + " in-laws mother-in-law father-in-law sister-in-law brother-in-law daughter-in-law son-in-law stepfather"
                    + " stepmother stepson stepdaughter donor fetus foetus newborn neonate kids");

    private static final Set<String> FEMALE = words("wife mother mum mom mummy daughter daughters sister sisters"
            + " grandmother granddaughter aunt niece girlfriend mother-in-law sister-in-law daughter-in-law stepmother"
            + " fiancee midwife matron");

    private static final Set<String> MALE =
            words("husband father dad daddy son sons brother brothers grandfather grandson"
                    + " uncle nephew boyfriend father-in-law brother-in-law son-in-law stepfather stepson fiance");

    private static final Set<String> AT_WORK = words(
            "doctor doctors gp nurse nurses consultant consultants surgeon surgeons"
                    + " physician registrar therapist physiotherapist dietitian midwife pharmacist dentist optician optometrist"
                    + " psychologist psychiatrist counsellor cardiologist neurologist dermatologist oncologist urologist"
                    + " gastroenterologist rheumatologist ophthalmologist radiologist anaesthetist podiatrist paramedic"
                    + " interpreter advocate solicitor colleague colleagues teacher employer boss manager matron student"
                    + " practitioner specialist someone somebody anyone everybody everyone nobody person people patients");

    private static final Set<String> SEVERAL = words(
            "parents sons daughters sisters brothers twins children grandparents grandchildren cousins family families"
                    + " relatives siblings friends neighbours carers guardians in-laws kids doctors nurses consultants"
                    + " colleagues people patients everybody everyone nobody");

    /** Things that bear the names of people and places. */
    private static final Set<String> NAMED_AFTER = words(
            "score scores scale test tests assessment index questionnaire inventory disease syndrome sign criteria"
                    + " classification procedure operation fracture manoeuvre");

    private static final Set<String> TITLES = words("mr mrs ms miss mx dr prof professor sister sir lord rev reverend");

    private static final Set<String> READERS = words("you your yours yourself yourselves you're you'd you'll you've");

    private static final Set<String> MONTHS =
            words("january february march april may june july august september october"
                    + " november december monday tuesday wednesday thursday friday saturday sunday");

    private static final Set<String> SAYING = words(
            "says said tells told reports reported thinks thought believes believed mentions mentioned feels noticed");

    /** Words that begin a sentence which asks somebody to do something. */
    private static final Set<String> ASKING =
            words("dear please kindly thank thanks increase reduce stop start continue check"
                    + " repeat refer monitor consider review arrange prescribe titrate measure recheck book send chase ensure"
                    + " advise encourage offer see keep give switch change restart hold avoid use take discuss inform ask follow"
                    + " add remove wean treat let make do don't try");

    private static final Set<String> PLACED = words("in at near the a an");

    private OtherPeople() {}

    private static Set<String> words(String all) {
        return HashSet.of(all.split(" "));
    }

    static boolean isClose(String word) {
        return CLOSE.contains(bare(word));
    }

    static boolean isAtWork(String word) {
        return AT_WORK.contains(bare(word));
    }

    static boolean isFemale(String word) {
        return FEMALE.contains(bare(word));
    }

    static boolean isMale(String word) {
        return MALE.contains(bare(word));
    }

    private static String bare(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    /** Whether it is a word for more than one, of whom nobody says "he" or "she". */
    static boolean isSeveral(String word) {
        return SEVERAL.contains(bare(word));
    }

    /** Whether it is a thing that bears the name before it. */
    static boolean isNamedAfter(String word) {
        return NAMED_AFTER.contains(word);
    }

    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    static boolean isReader(String word) {
        return READERS.contains(word);
    }

    static boolean isSaying(String word) {
        return SAYING.contains(word);
    }

    static boolean isAsking(String word) {
        return ASKING.contains(word);
    }

    /** Whether a capital within a sentence may be a person's: not a day's, an illness's, a short form's or a place's. */
    static boolean mayBeName(Token token, Token before) {
        boolean place = PLACED.contains(before.word());
        return token.isCapital()
                && !token.isShouted()
                && token.written().length() > 1
                && token.written().indexOf('-') != 1
                && token.written().chars().noneMatch(Character::isDigit)
                && !token.word().endsWith("'s")
                && !token.word().startsWith("i'")
                && !MONTHS.contains(token.word())
                && !place;
    }
}
