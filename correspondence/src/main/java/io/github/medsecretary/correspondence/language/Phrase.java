package io.github.medsecretary.correspondence.language;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;
import java.util.Optional;

/**
 * The words around a letter's content. Values stand as numbers in braces, as for {@link java.text.MessageFormat}; labels
 * are written without their colon.
 */
public enum Phrase {
    /** What marks a letter that nobody has signed. */
    DRAFT("DRAFT – not signed"),
    /** For whoever prints envelopes. */
    PRIVATE_AND_CONFIDENTIAL("Private and confidential"),
    /** The label of the sender's telephone number. */
    TELEPHONE("Telephone"),
    /** The label of the letter's reference. */
    OUR_REFERENCE("Our reference"),
    /** The label of the day of the dictation. */
    DICTATED("Dictated"),
    /** The label of the day of the typing. */
    TYPED("Typed"),
    /** What stands before the name in the salutation. */
    DEAR("Dear"),
    /** What follows it where nobody is named, in languages other than English. */
    DEAR_NOBODY("Sir or Madam"),
    /** The label of the patient's birth date. */
    DATE_OF_BIRTH("Date of birth"),
    /** The label of the patient's NHS number. */
    NHS_NUMBER("NHS number"),
    /** In the place of what is not known. */
    NOT_RECORDED("not recorded"),
    /** The label of the patient's address. */
    ADDRESS("Address"),
    /** Behind what somebody is asked to do: the day by which. */
    DUE("By {0}."),
    /** The close of a letter to somebody by name. */
    SINCERELY("Yours sincerely"),
    /** The close of a letter that names nobody. */
    FAITHFULLY("Yours faithfully"),
    /** The label of those who get copies. */
    COPIES_TO("Copies to"),
    /** The label of what goes along. */
    ENCLOSED("Enclosed"),
    /** How many sections, medicines and actions a letter has. */
    MANIFEST("This letter has {0,choice,0#{0,number,0} sections|1#1 section|1<{0,number,0} sections},"
            + " {1,choice,0#{1,number,0} medicines|1#1 medicine|1<{1,number,0} medicines}"
            + " and {2,choice,0#{2,number,0} actions|1#1 action|1<{2,number,0} actions}."),
    /** Which page of how many. */
    PAGE("Page {0} of {1}"),
    /** At the head of later pages, before the NHS number. */
    HEAD_NUMBER("NHS number"),
    /** At the head of later pages, before the reference. */
    HEAD_REFERENCE("our reference");

    private final String english;

    private final boolean hasValues;

    /** Read once, for it is said in every letter; empty where it is none that this can read. */
    private final Optional<Filling> filling;

    Phrase(String english) {
        this.english = english;
        this.hasValues = english.indexOf('{') >= 0;
        this.filling = Filling.of(english);
    }

    /** It in British English with values. */
    String say(Object... values) {
        return hasValues
                ? filling.flatMap(each -> each.fill(values))
                        .orElseGet(() -> new Pattern(english).say(Locale.UK, values))
                : english;
    }

    /** In British English. */
    public String english() {
        return english;
    }

    /** In lower case with hyphens, such as {@code our-reference}: its key in a language's texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Seq<String> keys() {
        return List.of(values()).map(Phrase::key);
    }
}
