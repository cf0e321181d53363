package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.RuleId;

/** Questions about what is denied at one place and told at another: no word's change would make them agree. */
final class Denials {

    private Denials() {}

    static Question question(RuleId rule, String message, String question) {
        return new Question(rule, message, question)
                .answeredBy(
                        Answer.leavingOpen("Yes: I will correct where it is denied"),
                        Answer.leavingOpen("No: I will correct where it is stated"),
                        Question.BOTH);
    }
}
