package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
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

    /** A question for each piece of a letter that was said and could not be heard, in the order of the letter. */
    public static Seq<OpenQuery> ofGaps(LetterContent content) {
        return content.fragments()
                .filter(each -> each.body() instanceof Body.Absent absent
                        && absent.why().needsAnswer())
                .zipWithIndex((each, index) -> new OpenQuery(index + 1, Optional.of(each.id()), whatWasSaid(each)));
    }

    private static Query whatWasSaid(Fragment fragment) {
        return Query.of(
                "What was said under \"" + fragment.heading().title()
                        + "\" could not be heard. What should stand there?",
                List.empty());
    }
}
