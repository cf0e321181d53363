package io.github.medsecretary.correspondence.patient;

import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Edits;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Optional;

/** One sentence, read for how it is put to the patient. Belongs to one thread. */
final class SpokenSentence {

    /** Why a sentence stays as it is. */
    enum Doubt {
        /** Somebody else is spoken of, or may be. */
        OTHER_PERSON("Somebody else is spoken of here, or may be."),
        /** Somebody else is spoken to, or speaks. */
        OTHER_READER("Somebody else is spoken to here, or speaks."),
        /** A word may be one thing or another. */
        WORDING("A word here may be one thing or another.");

        private final String message;

        Doubt(String message) {
            this.message = message;
        }

        String message() {
            return message;
        }
    }

    private static final Set<String> PREPOSITIONS =
            words("of to for with by from in on at about than like without before"
                    + " after between around towards under over against regarding");

    /** After these a subject stands, and no object. */
    private static final Set<String> OPENING = words("that if when whether as since because although though while until"
            + " unless and but or so once where how why what which after before today however then nor");

    private static final Set<String> CLAUSE = words(
            "which who that because when if while where since although so i we" + " it there they these this me us");

    private static final int LONGEST = 300;

    private static final int LONGEST_NAME = 3;

    private static final Set<String> JOINTS = words("and but or , then");

    private static final Set<String> AFTER_HER = words("again today yesterday tomorrow now soon in for to with at on"
            + " and but or that when if as since because a an the this these from after before about by up off through"
            + " under over until how why what whether every also here there either too well");

    /** What may follow "I saw her" and belong to "her" as well: last, back. */
    private static final Set<String> EITHER_HER = words(
            "back home later further last next first once twice out some any two three four more most all each both no");

    private static final Set<String> TIMES = words("week month year time night spring summer autumn winter");

    private static final Set<String> TAKES_HER = words("offered told informed advised reassured thanked");

    private static final Set<String> GIVES = words("give gives gave given send sends sent show shows showed shown tell"
            + " tells ask asks asked prescribe prescribed offer buy brought bring teach taught allow allowed cause caused"
            + " causes cost costs wish advise inform help helps helped let lets see saw seen hear heard watch watched find"
            + " found keep keeps kept leave leaves left consider considered feel felt");

    private static final Set<String> MAKES = words("make makes made making");

    private static final Set<String> HOW =
            words("sick tired drowsy better worse unwell dizzy well comfortable aware feel"
                    + " anxious sleepy nauseous breathless cough vomit itch");

    private final Array<Token> tokens;
    private final PatientWords patient;
    private final Set<String> others;
    private final Array<Mention> mentions;
    private final ArrayList<Edit> edits = new ArrayList<>();

    /**
     * A sentence.
     *
     * @param others the names of others that the text tells, in small letters
     */
    SpokenSentence(Array<Token> tokens, PatientWords patient, Set<String> others) {
        this.tokens = tokens;
        this.patient = patient;
        this.others = others;
        this.mentions = found();
    }

    private static Set<String> words(String all) {
        return HashSet.of(all.split(" "));
    }

    private Token token(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : Token.NONE;
    }

    private String word(int index) {
        return token(index).word();
    }

    /** The changes that put it to the patient, none if it does not speak of the patient, or why it stays. */
    Either<Doubt, Seq<Edit>> edits() {
        if (isEndless()) {
            return Either.left(Doubt.WORDING);
        }
        if (isSalutation()) {
            return Either.right(List.empty());
        }
        Optional<Doubt> doubt = doubt();
        if (doubt.isPresent()) {
            return Either.left(doubt.get());
        }
        boolean sure = mentions.forAll(this::put) && joinedVerbs();
        // Two words for the patient beside each other would ask for one verb.
        return sure && Edits.of(edits).isRight() ? Either.right(List.ofAll(edits)) : Either.left(Doubt.WORDING);
    }

    // "Dear Mrs Field," is said to the patient already.
    private boolean isSalutation() {
        return word(0).equals("dear")
                && mentions.size() == 1
                && mentions.head().first() == 1
                && !token(mentions.head().last() + 1).isWord()
                && mentions.head().last() >= tokens.size() - 2;
    }

    private Array<Mention> found() {
        List<Mention> found = List.empty();
        int at = 0;
        while (at < tokens.size() && !isEndless()) {
            Option<Mention> mention = patient.at(at, tokens).map(this::withAge);
            found = found.prependAll(mention);
            at = mention.map(Mention::last).getOrElse(at) + 1;
        }
        return found.reverse().toArray();
    }

    // "Mrs Field, 72, was", "Mrs Field, who is 72,", "Mrs Field (72)": nobody tells patients how old they are.
    private Mention withAge(Mention mention) {
        int at = mention.last() + 1;
        boolean comma = word(at).equals(",");
        if (mention.kind() != Mention.Kind.PHRASE || !(comma || word(at).equals("("))) {
            return mention;
        }
        int age = at
                + 1
                + (word(at + 1).equals("aged")
                        ? 1
                        : word(at + 1).equals("who") && word(at + 2).equals("is") ? 2 : 0);
        boolean isAge = !word(age).isEmpty()
                && word(age).length() <= 3
                && word(age).chars().allMatch(Character::isDigit);
        String closing = word(age + 1);
        if (!isAge || !(comma ? ",".equals(closing) || ".".equals(closing) : ")".equals(closing))) {
            return mention;
        }
        return new Mention(mention.first(), closing.equals(".") ? age : age + 1, mention.kind());
    }

    // So that a text without full stops takes no longer than one with them.
    private boolean isEndless() {
        return tokens.size() > LONGEST;
    }

    // What a sentence without a word for the patient says need not be changed, whoever it speaks of.
    private Optional<Doubt> doubt() {
        if (tokens.exists(each -> patient.isOthers(each.word())) || isTheyFirst()) {
            return Optional.of(Doubt.OTHER_PERSON);
        }
        if (mentions.isEmpty()) {
            return Optional.empty();
        }
        boolean others =
                tokens.exists(each -> OtherPeople.isClose(each.word())) || isNamed() || isMetAtWork() || saysAnother();
        if (others) {
            return Optional.of(Doubt.OTHER_PERSON);
        }
        boolean reader = tokens.exists(each -> OtherPeople.isReader(each.word())
                        || each.word().equals("please")
                        || "“”\"".contains(each.written()))
                || OtherPeople.isAsking(word(0));
        return reader ? Optional.of(Doubt.OTHER_READER) : shouted();
    }

    private boolean isTheyFirst() {
        return mentions.isEmpty() && (word(0).equals("they") || word(0).equals("their"));
    }

    private Optional<Doubt> shouted() {
        return mentions.exists(each -> token(each.first()).isShouted()) ? Optional.of(Doubt.WORDING) : Optional.empty();
    }

    /** Whether a pronoun of the patient's in a later sentence may be this one's somebody else. */
    boolean bringsAnother() {
        return isTitled()
                || tokens.exists(each -> OtherPeople.isClose(each.word()) && patient.mayBeOneOf(each.word()))
                || (isMetAtWork() && tokens.exists(each -> patient.mayBeOneOf(each.word())));
    }

    /** Whether it names the patient, so that pronouns after it are the patient's again. */
    boolean namesPatient() {
        return mentions.headOption().exists(each -> each.kind() == Mention.Kind.PHRASE);
    }

    /** Whether it speaks of somebody by a pronoun alone. */
    boolean needsAntecedent() {
        return !mentions.isEmpty() && !namesPatient();
    }

    // A title before another's name, or a capital that may be a name.
    private boolean isNamed() {
        return isTitled()
                || beside().exists(at -> at > 0 && OtherPeople.mayBeName(token(at), token(at - 1)) && !isOfAThing(at));
    }

    private boolean isTitled() {
        return beside().exists(at -> isTitle(at) || others.contains(word(at)));
    }

    // "An MR arthrogram" is nobody's.
    private boolean isTitle(int at) {
        return OtherPeople.isTitle(word(at))
                && !(token(at).isShouted() && !token(at + 1).isCapital());
    }

    // "His Oswestry score", "the Montreal Cognitive Assessment".
    private boolean isOfAThing(int at) {
        int last = at;
        while (token(last + 1).isCapital() && !patient.at(last + 1, tokens).isDefined()) {
            last++;
        }
        return OtherPeople.isNamedAfter(word(last)) || OtherPeople.isNamedAfter(word(last + 1));
    }

    /** The numbers of the tokens that are no part of words for the patient. */
    private Seq<Integer> beside() {
        return List.range(0, tokens.size())
                .filter(at -> mentions.forAll(mention -> at < mention.first() || at > mention.last()));
    }

    /** The names of others that stand after a title. */
    Set<String> named() {
        Set<String> names = HashSet.empty();
        for (int at : beside().filter(each -> OtherPeople.isTitle(word(each)))) {
            for (int name = at + 1; token(name).isCapital() && name <= at + LONGEST_NAME; name++) {
                names = names.add(word(name));
            }
        }
        return names;
    }

    // "He will see his GP" speaks of the patient; of whom "the nurse told her that she should" does, nobody can tell.
    private boolean isMetAtWork() {
        Seq<Integer> at = beside().filter(each -> OtherPeople.isAtWork(word(each)));
        return !at.isEmpty()
                && (mentions.isEmpty()
                        || !mentions.head().mayBeSubject()
                        || mentions.last().first() > at.head());
    }

    private boolean saysAnother() {
        return mentions.head().first() > 0
                && token(0).isWord()
                && !word(0).equals("i")
                && !word(0).equals("we")
                && OtherPeople.isSaying(word(1));
    }

    private boolean put(Mention mention) {
        return switch (mention.kind()) {
            case SUBJECT -> subject(mention);
            case CONTRACTED -> replaced(mention, "you" + endingOf(mention));
            case OBJECT -> object(mention);
            case HER -> her(mention);
            case HIS -> replaced(mention, isAlone(mention) ? "yours" : "your");
            case HERS -> replaced(mention, "yours");
            case REFLEXIVE -> mentions.head().mayBeSubject() && replaced(mention, "yourself");
            case PHRASE -> phrase(mention);
            case PHRASE_OWNER -> replaced(mention, "your");
        };
    }

    private String endingOf(Mention mention) {
        String written = token(mention.first()).written();
        return written.substring(Math.max(written.indexOf('\''), written.indexOf('’')));
    }

    private boolean replaced(Mention mention, String words) {
        Token first = token(mention.first());
        String put = isNameWithin(mention) ? words : first.like(words);
        edits.add(Edit.replace(first.span().span(token(mention.last()).span()), put));
        return true;
    }

    // A name has its capital anywhere.
    private boolean isNameWithin(Mention mention) {
        boolean phrase = mention.kind() == Mention.Kind.PHRASE || mention.kind() == Mention.Kind.PHRASE_OWNER;
        String first = word(mention.first());
        return phrase && mention.first() > 0 && !first.equals("this") && !first.equals("the");
    }

    private boolean isAlone(Mention mention) {
        return !token(mention.last() + 1).isWord();
    }

    private boolean subject(Mention mention) {
        replaced(mention, "you");
        return isAsked(mention) ? verb(mention.first() - 1) : verb(verbAfter(mention));
    }

    // "Has he", "nor is she".
    private boolean isAsked(Mention mention) {
        int before = mention.first() - 1;
        return EnglishVerbs.isAuxiliary(word(before))
                && (before == 0
                        || !token(before - 1).isWord()
                        || word(before - 1).equals("nor"));
    }

    private int verbAfter(Mention mention) {
        return firstAfterAdverbs(mention.last() + 1);
    }

    private boolean isAdverb(int at) {
        String word = word(at);
        boolean noLonger = (word.equals("no") && word(at + 1).equals("longer"))
                || (word.equals("longer") && word(at - 1).equals("no"));
        return EnglishVerbs.ADVERBS.contains(word) || (word.endsWith("ly") && word.length() > 4) || noLonger;
    }

    private boolean verb(int at) {
        Optional<String> after = EnglishVerbs.afterYou(word(at));
        after.filter(each -> !each.equals(word(at)))
                .ifPresent(each ->
                        edits.add(Edit.replace(token(at).span(), token(at).like(kept(at, each)))));
        return after.isPresent();
    }

    // A curly apostrophe stays one.
    private String kept(int at, String words) {
        return token(at).written().contains("’") ? words.replace('\'', '’') : words;
    }

    private boolean her(Mention mention) {
        String next = word(mention.last() + 1);
        String before = word(mention.first() - 1);
        if (isAlone(mention) || AFTER_HER.contains(next) || TAKES_HER.contains(before)) {
            return object(mention);
        }
        if (opensClause(mention) && !EnglishVerbs.isAuxiliary(next)) {
            return replaced(mention, "your");
        }
        boolean day = (next.equals("last") || next.equals("next")) && TIMES.contains(word(mention.last() + 2));
        if (day || (MAKES.contains(before) && HOW.contains(next))) {
            return object(mention);
        }
        boolean mayBeEither = GIVES.contains(before)
                || MAKES.contains(before)
                || EITHER_HER.contains(next)
                || EnglishVerbs.isAuxiliary(next)
                || next.endsWith("ly");
        return !mayBeEither && replaced(mention, "your");
    }

    private boolean opensClause(Mention mention) {
        int before = mention.first() - 1;
        return before < 0 || !token(before).isWord() || OPENING.contains(word(before));
    }

    // "Mrs Field, 67, is" and "Mr Field, who has": what follows goes with the name.
    private boolean phrase(Mention mention) {
        if (List.of(",", "(", "who", "whose", "whom").contains(word(mention.last() + 1))) {
            return false;
        }
        return isSubject(mention)
                ? replaced(mention, "you") && verb(verbAfter(mention))
                : isObject(mention) && object(mention);
    }

    // Whom she told is somebody else, or it would be herself; not so if another does it: "she asked me to see her".
    private boolean object(Mention mention) {
        for (int at = mention.first() - 1; at >= 0; at--) {
            if (CLAUSE.contains(word(at)) || JOINTS.contains(word(at))) {
                break;
            }
            if (patient.at(at, tokens).exists(Mention::mayBeSubject)) {
                return false;
            }
        }
        return replaced(mention, "you");
    }

    private boolean isSubject(Mention mention) {
        String before = word(mention.first() - 1);
        boolean opens = mention.first() == 0
                || !token(mention.first() - 1).isWord()
                || OPENING.contains(before)
                || isAdverb(mention.first() - 1);
        String next = word(verbAfter(mention));
        return opens || (!PREPOSITIONS.contains(before) && EnglishVerbs.isAuxiliary(next));
    }

    private boolean isObject(Mention mention) {
        String next = word(mention.last() + 1);
        return PREPOSITIONS.contains(word(mention.first() - 1))
                || !token(mention.last() + 1).isWord()
                || AFTER_HER.contains(next);
    }

    /** Verbs that "and" joins to one that goes with the patient; false if one of them may go with something else. */
    private boolean joinedVerbs() {
        boolean patients = false;
        boolean clear = false;
        int verb = -1;
        for (int at = 0; at < tokens.size(); at++) {
            Option<Mention> subject = subjectAt(at);
            if (subject.isDefined()) {
                patients = true;
                clear = true;
                verb = verbAfter(subject.get());
            } else if (patients && isJoint(at)) {
                int joined = firstAfterAdverbs(at + 1);
                boolean verbs = EnglishVerbs.isJoined(word(joined), word(joined + 1));
                boolean maybe = EnglishVerbs.isThirdPerson(word(joined)) && !EnglishVerbs.isNoun(word(joined));
                // "And then" are two joints of one verb.
                if (joined != verb && (verbs || maybe)) {
                    if (!clear || !verbs) {
                        return false;
                    }
                    verb(joined);
                    verb = joined;
                }
            } else if (CLAUSE.contains(word(at)) || (at != verb && EnglishVerbs.isThirdAuxiliary(word(at)))) {
                clear = false;
            }
        }
        return true;
    }

    private Option<Mention> subjectAt(int at) {
        return mentions.find(each ->
                each.first() == at && each.mayBeSubject() && (each.kind() != Mention.Kind.PHRASE || isSubject(each)));
    }

    private int firstAfterAdverbs(int from) {
        int at = from;
        while (isAdverb(at)) {
            at++;
        }
        return at;
    }

    private boolean isJoint(int at) {
        return JOINTS.contains(word(at));
    }
}
