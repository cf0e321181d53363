package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * A question to the clinician that a letter waits for.
 *
 * @param number counted from 1 within a letter
 * @param fragment the id of the fragment that it is about, if it is about one
 * @param query the question
 */
public record OpenQuery(int number, Optional<String> fragment, Query query) {

    private static final Query WHAT_FOLLOWS = Query.of(
            "The patient was not seen. What has been decided under \"" + Heading.PLAN_AND_REQUESTED_ACTIONS.title()
                    + "\"?",
            List.empty());

    /**
     * A question for each piece of a letter that was said and could not be heard, in the order of the letter; then one
     * about what follows, if the letter's kind needs a clinician's decision and none is there.
     */
    public static Seq<OpenQuery> ofGaps(LetterContent content) {
        Seq<OpenQuery> unheard = content.fragments()
                .filter(each -> each.body() instanceof Body.Absent absent
                        && absent.why().needsAnswer())
                .zipWithIndex((each, index) -> new OpenQuery(index + 1, Optional.of(each.id()), whatWasSaid(each)));
        return content.kind().needsDecision() && !isDecided(content)
                ? unheard.append(new OpenQuery(unheard.size() + 1, Optional.empty(), WHAT_FOLLOWS))
                : unheard;
    }

    private static boolean isDecided(LetterContent content) {
        return content.fragments()
                .exists(each -> each.heading() == Heading.PLAN_AND_REQUESTED_ACTIONS
                        && each.body().absence().isEmpty());
    }

    private static Query whatWasSaid(Fragment fragment) {
        return Query.of(
                "What was said under \"" + fragment.heading().title()
                        + "\" could not be heard. What should stand there?",
                List.empty());
    }
}
