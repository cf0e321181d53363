package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.terminology.consistency.ConsistencyRules;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The names of the built-in rules about a letter's words. */
public final class ReviewRules {

    /** A word that is mistaken for another by ear or eye does not fit its context. */
    public static final RuleId HOMONYM = RuleId.builtIn("homonym");

    /** The name of a medicine does not fit its context, but one that looks or sounds alike does. */
    public static final RuleId LASA = RuleId.builtIn("lasa");

    /** What dictation was heard as: words that are odd where they stand and sound like a term, and numbers that do. */
    public static final RuleId DICTATION = RuleId.builtIn("dictation");

    /** An expression that has been misread with harm. */
    public static final RuleId ERROR_PRONE = RuleId.builtIn("error-prone");

    /** A dose with a trailing zero or without a leading one. */
    public static final RuleId DOSE_NOTATION = RuleId.builtIn("dose-notation");

    /** A dose whose unit does not fit the medicine. */
    public static final RuleId UNIT = ConsistencyRules.UNIT;

    /** A short form that is unsafe, or whose sense is not sure. */
    public static final RuleId ABBREVIATION = RuleId.builtIn("abbreviation");

    /** A word that no list knows is close to one that is far likelier. */
    public static final RuleId SPELLING = RuleId.builtIn("spelling");

    /** A spelling of another country. */
    public static final RuleId VARIANT = RuleId.builtIn("variant");

    /** A letter spells in two ways. */
    public static final RuleId VARIANT_MIXED = RuleId.builtIn("variant-mixed");

    /** Something that was to be filled in and isn't. */
    public static final RuleId PLACEHOLDER = RuleId.builtIn("placeholder");

    /** The same part of the body is once left and once right. */
    public static final RuleId LATERALITY = ConsistencyRules.LATERALITY;

    /** A medicine that the patient is allergic to. */
    public static final RuleId ALLERGY = ConsistencyRules.ALLERGY;

    /** The patient's details do not agree with the record. */
    public static final RuleId WRONG_PATIENT = ConsistencyRules.WRONG_PATIENT;

    /** A letter defines a short form more than once. */
    public static final RuleId DEFINITION_REPEATED = RuleId.builtIn("definition-repeated");

    /** A letter defines a short form and does not use it. */
    public static final RuleId DEFINITION_UNUSED = RuleId.builtIn("definition-unused");

    /** A letter uses a short form before it defines it. */
    public static final RuleId DEFINITION_LATE = RuleId.builtIn("definition-late");

    /** A letter defines a short form as something that no lexicon knows it for. */
    public static final RuleId DEFINITION_OTHERWISE = RuleId.builtIn("definition-otherwise");

    /** A short form that neither a lexicon nor the letter explains. */
    public static final RuleId UNKNOWN_SHORT_FORM = RuleId.builtIn("unknown-short-form");

    /** Something is to come, and somebody has to see to it. */
    public static final RuleId PROMISE = RuleId.builtIn("promise");

    /** Something that a letter of its kind has is missing. */
    public static final RuleId COMPLETENESS = RuleId.builtIn("completeness");

    private static final Seq<RuleId> ABOUT_SHORT_FORMS = List.of(
            ABBREVIATION,
            DEFINITION_REPEATED,
            DEFINITION_UNUSED,
            DEFINITION_LATE,
            DEFINITION_OTHERWISE,
            UNKNOWN_SHORT_FORM);

    private ReviewRules() {}

    /**
     * The rule that a reader knows it by: {@link #ABBREVIATION} for all that are about short forms, {@link #VARIANT} for
     * both about spellings that others have as well, else itself.
     */
    public static RuleId family(RuleId rule) {
        if (rule.isSameRule(VARIANT_MIXED)) {
            return VARIANT;
        }
        return ABOUT_SHORT_FORMS.exists(rule::isSameRule) ? ABBREVIATION : rule;
    }
}
