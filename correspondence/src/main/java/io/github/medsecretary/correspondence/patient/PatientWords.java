package io.github.medsecretary.correspondence.patient;

import io.github.medsecretary.core.person.AdministrativeGender;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.person.Pronouns;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.Optional;

/** By what words one patient is spoken of. Prints masked. */
final class PatientWords {

    private static final Map<String, Mention.Kind> HE = HashMap.of(
            "he", Mention.Kind.SUBJECT,
            "him", Mention.Kind.OBJECT,
            "his", Mention.Kind.HIS,
            "himself", Mention.Kind.REFLEXIVE,
            "he'll", Mention.Kind.CONTRACTED,
            "he'd", Mention.Kind.CONTRACTED);

    private static final Map<String, Mention.Kind> SHE = HashMap.of(
            "she", Mention.Kind.SUBJECT,
            "her", Mention.Kind.HER,
            "hers", Mention.Kind.HERS,
            "herself", Mention.Kind.REFLEXIVE,
            "she'll", Mention.Kind.CONTRACTED,
            "she'd", Mention.Kind.CONTRACTED);

    private static final Set<String> GENDERED = HE.keySet().union(SHE.keySet()).addAll(List.of("he's", "she's"));

    private static final Set<String> HEADS =
            HashSet.of("patient", "gentleman", "lady", "man", "woman", "boy", "girl", "chap");

    /** What stands between "this" and "gentleman" and tells the patient nothing. */
    private static final Set<String> POLITE =
            HashSet.of("very", "pleasant", "delightful", "charming", "nice", "lovely", "kind", "old", "year", "young");

    private static final int LONGEST = 5;

    private final Map<String, Mention.Kind> own;
    private final Seq<Seq<String>> names;

    private PatientWords(Map<String, Mention.Kind> own, Seq<Seq<String>> names) {
        this.own = own;
        this.names = names;
    }

    static PatientWords of(Patient patient) {
        Optional<String> said = patient.pronouns().map(Pronouns::subject).map(each -> each.toLowerCase(Locale.ROOT));
        boolean he = said.map("he"::equals).orElse(patient.gender() == AdministrativeGender.MALE);
        boolean she = said.map("she"::equals).orElse(patient.gender() == AdministrativeGender.FEMALE);
        Map<String, Mention.Kind> none = HashMap.empty();
        return new PatientWords(he ? HE : she ? SHE : none, names(patient.name()));
    }

    // "Mrs Ann Field", "Mrs Field", "Ann Field", "Ann": the longest first.
    private static Seq<Seq<String>> names(PersonName name) {
        return List.of(
                        parts(List.of(name.title(), name.given(), name.family())),
                        parts(List.of(name.title(), name.family())),
                        parts(List.of(name.given(), name.family())),
                        parts(List.of(name.preferred(), name.family())),
                        parts(List.of(name.given())),
                        parts(List.of(name.preferred())))
                .filter(each -> !each.isEmpty())
                .distinct()
                .map(each -> (Seq<String>) each);
    }

    // Empty where one of them is not known.
    private static List<String> parts(List<Optional<String>> all) {
        return all.forAll(Optional::isPresent)
                ? all.flatMap(
                        each -> List.of(each.get().toLowerCase(Locale.ROOT).split(" ")))
                : List.empty();
    }

    /** The mention that begins at a token. */
    Option<Mention> at(int index, Seq<Token> tokens) {
        String word = tokens.get(index).word();
        return own.get(word)
                .map(kind -> new Mention(index, index, kind))
                .orElse(() -> name(index, tokens))
                .orElse(() -> phrase(index, tokens));
    }

    private Option<Mention> name(int index, Seq<Token> tokens) {
        if (!tokens.get(index).isCapital()) {
            return Option.none();
        }
        for (Seq<String> name : names) {
            Seq<String> here = tokens.slice(index, index + name.size()).map(Token::word);
            if (here.equals(name)) {
                return Option.of(new Mention(index, index + name.size() - 1, Mention.Kind.PHRASE));
            }
            if (here.size() == name.size() && here.init().equals(name.init()) && owns(here.last(), name.last())) {
                return Option.of(new Mention(index, index + name.size() - 1, Mention.Kind.PHRASE_OWNER));
            }
        }
        return Option.none();
    }

    private static boolean owns(String written, String name) {
        return written.equals(name + "'s");
    }

    private static Option<Mention> phrase(int index, Seq<Token> tokens) {
        String opening = tokens.get(index).word();
        if (!opening.equals("this") && !opening.equals("the")) {
            return Option.none();
        }
        for (int at = index + 1; at < Math.min(tokens.size(), index + LONGEST + 1); at++) {
            String word = tokens.get(at).word();
            if (HEADS.contains(word) && isOfThePatient(opening, word)) {
                return Option.of(new Mention(index, at, Mention.Kind.PHRASE));
            }
            if (HEADS.exists(head -> owns(word, head) && isOfThePatient(opening, head))) {
                return Option.of(new Mention(index, at, Mention.Kind.PHRASE_OWNER));
            }
            if (!POLITE.contains(word) && !word.endsWith("-year-old") && !word.equals("-")) {
                return Option.none();
            }
        }
        return Option.none();
    }

    // "The man" may be anybody.
    private static boolean isOfThePatient(String opening, String head) {
        return opening.equals("this") || head.equals("patient");
    }

    /** Whether a word is part of the patient's own name. */
    boolean isOwnName(String word) {
        return names.exists(each -> each.contains(word));
    }

    /** Whether a word is for somebody else of whom the patient's pronouns may be said as well. */
    boolean mayBeOneOf(String word) {
        boolean other = own.equals(HE) ? OtherPeople.isFemale(word) : own.equals(SHE) && OtherPeople.isMale(word);
        return (OtherPeople.isClose(word) || OtherPeople.isAtWork(word)) && !other && !OtherPeople.isSeveral(word);
    }

    /** Whether a word is a pronoun for somebody, but not one of the patient's. */
    boolean isOthers(String word) {
        return GENDERED.contains(word) && !own.containsKey(word);
    }

    /** Masked. */
    @Override
    public String toString() {
        return "PatientWords[***]";
    }
}
