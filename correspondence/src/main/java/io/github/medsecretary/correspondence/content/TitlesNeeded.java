package io.github.medsecretary.correspondence.content;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Which titles a letter prints. */
final class TitlesNeeded {

    private TitlesNeeded() {}

    static Seq<String> lackingIn(LetterContent content) {
        return List.of(content.language())
                .appendAll(Option.ofOptional(content.second()))
                .flatMap(language -> of(content)
                        .filter(key -> !language.hasTitle(key))
                        .map(key -> language.locale().toLanguageTag() + ": " + key));
    }

    private static Seq<String> of(LetterContent content) {
        Seq<Body> bodies = content.fragments().map(Fragment::body);
        return List.of(content.kind().titleKey(), content.kind().dayKey())
                .appendAll(content.fragments().map(each -> content.kind().titleKey(each.heading())))
                .appendAll(bodies.filter(Body.Actions.class::isInstance)
                        .flatMap(each -> ((Body.Actions) each).items())
                        .map(each -> each.owner().key()))
                .appendAll(bodies.flatMap(each -> Option.ofOptional(each.absence()))
                        .map(Absence::key))
                .distinct();
    }
}
