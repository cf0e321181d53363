package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The rules about what contradicts itself, and their names. */
public final class ConsistencyRules {

    /** The same part of the body is once left and once right, or a level of the spine is another. */
    public static final RuleId LATERALITY = RuleId.builtIn("laterality");

    /** A part of the body that a patient of this sex has not. */
    public static final RuleId SEX_ANATOMY = RuleId.builtIn("sex-anatomy");

    /** A pronoun that does not fit the patient. */
    public static final RuleId PRONOUN = RuleId.builtIn("pronoun");

    /** A medicine that the patient is allergic to, or an allergy that is denied and told. */
    public static final RuleId ALLERGY = RuleId.builtIn("allergy");

    /** A date that can't be, or contradicts another. */
    public static final RuleId DATE = RuleId.builtIn("date");

    /** An age that contradicts the date of birth or another age. */
    public static final RuleId AGE = RuleId.builtIn("age");

    /** A number that can't be, or that its words speak against. */
    public static final RuleId NUMBER = RuleId.builtIn("number");

    /** A number of things that is not the number of those listed. */
    public static final RuleId COUNT = RuleId.builtIn("count");

    /** The same finding is there and is not. */
    public static final RuleId NEGATION = RuleId.builtIn("negation");

    /** An organ that was taken out is described. */
    public static final RuleId HISTORY = RuleId.builtIn("history");

    /** A dose whose unit, route or frequency does not fit the medicine. */
    public static final RuleId UNIT = RuleId.builtIn("unit");

    /** The patient's details do not agree with the record. */
    public static final RuleId WRONG_PATIENT = RuleId.builtIn("wrong-patient");

    /** A passage of the letter before, with what was true then. */
    public static final RuleId COPY_FORWARD = RuleId.builtIn("copy-forward");

    private ConsistencyRules() {}

    /** All of them, for the medicines of some lexicons and the built-in table of doses. */
    public static Seq<Rule<Reading, DocumentContext>> all(Layers layers) {
        return List.of(
                unit(DoseTable.uk()),
                new LateralityRule(),
                new AllergyRule(layers),
                new WrongPatientRule(),
                new SexAnatomyRule(),
                new PronounRule(),
                new AgeRule(),
                new DateRule(),
                new NumberRule(),
                new CountRule(),
                new NegationRule(),
                new HistoryRule(),
                new CopyForwardRule());
    }

    /** The rule about doses with another table, to be put in the place of the built-in one. */
    public static Rule<Reading, DocumentContext> unit(DoseTable table) {
        return new UnitRule(table);
    }
}
