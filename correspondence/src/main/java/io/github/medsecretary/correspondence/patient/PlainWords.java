package io.github.medsecretary.correspondence.patient;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.core.text.ClinicalText;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Puts a patient's copy into the words that rules have for it, one rule after the other, each for the whole letter at
 * once: what a rule says is to be fixed is changed, in this copy only; an explanation (words that hold those that they
 * stand for) is given once, at the first use; what a rule asks stays as it is and is listed. Of two changes of one place
 * the first is made. Rules find their dispositions and edits in core's types, so they may come from anywhere. Immutable
 * and thread-safe.
 */
public final class PlainWords {

    private final Seq<Rule<ClinicalText, DocumentContext>> rules;

    private PlainWords(Seq<Rule<ClinicalText, DocumentContext>> rules) {
        this.rules = rules;
    }

    /** The words of some rules, in their order. */
    public static PlainWords of(Iterable<? extends Rule<ClinicalText, DocumentContext>> rules) {
        return new PlainWords(List.ofAll(rules));
    }

    /**
     * The copy in those words.
     *
     * @param copy the copy as it is
     * @param context what the rules may know of the letter
     */
    public PlainCopy applyTo(PatientCopy copy, DocumentContext context) {
        PatientCopy worded = copy;
        List<Open> open = List.empty();
        for (Rule<ClinicalText, DocumentContext> rule : rules) {
            RuleSet<ClinicalText, DocumentContext> alone = RuleSet.of(List.of(rule));
            var pass = new WordingPass(worded.pieces(), text -> alone.check(text, context));
            worded = worded.reworded(pass.rewordings());
            // Places of an earlier pass are places in its words: what follows may have moved them.
            open = open.appendAll(pass.open());
        }
        return new PlainCopy(worded, open);
    }
}
