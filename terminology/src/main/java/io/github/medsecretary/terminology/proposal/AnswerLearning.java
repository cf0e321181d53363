package io.github.medsecretary.terminology.proposal;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Remembers what clinicians answer as proposals: what one of them has answered in the same way about the same words in
 * several letters, and never otherwise. Words of a single letter are a patient's and are not kept; their order makes no
 * difference. Pure.
 */
public final class AnswerLearning {

    private static final Comparator<AnswerProposal> IN_ORDER = Comparator.comparing(AnswerProposal::clinician)
            .thenComparing(AnswerProposal::letters, Comparator.reverseOrder())
            .thenComparing(AnswerProposal::rule)
            .thenComparing(AnswerProposal::words);

    private AnswerLearning() {}

    /**
     * The proposals, by clinician, those of most letters first.
     *
     * @param fewest in how many letters, at least 2
     */
    public static Seq<AnswerProposal> from(Iterable<GivenAnswer> answers, int fewest) {
        if (fewest < 2) {
            throw new IllegalArgumentException("one letter is a patient's, not a clinician's");
        }
        Map<String, java.util.List<GivenAnswer>> alike = new TreeMap<>();
        for (GivenAnswer answer : answers) {
            String key = String.join("\0", answer.clinician(), answer.rule().toString(), answer.words());
            alike.computeIfAbsent(key, none -> new ArrayList<>()).add(answer);
        }
        return List.ofAll(alike.values())
                .filter(each -> isOfOneMind(each) && letters(each) >= fewest)
                .map(each -> proposal(each.get(0), letters(each)))
                .sorted(IN_ORDER);
    }

    private static boolean isOfOneMind(java.util.List<GivenAnswer> answers) {
        return answers.stream().map(GivenAnswer::instead).distinct().count() == 1;
    }

    private static int letters(java.util.List<GivenAnswer> answers) {
        var letters = new TreeSet<String>();
        answers.forEach(each -> letters.add(each.letter()));
        return letters.size();
    }

    private static AnswerProposal proposal(GivenAnswer answer, int letters) {
        return new AnswerProposal(answer.clinician(), answer.rule(), answer.words(), answer.instead(), letters);
    }
}
