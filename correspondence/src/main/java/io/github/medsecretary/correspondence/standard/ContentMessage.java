package io.github.medsecretary.correspondence.standard;

import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.correspondence.content.Heading;

/** What a finding about content says: the heading's name, and nothing of the letter. */
final class ContentMessage {

    private ContentMessage() {}

    static String of(RuleId rule, Heading heading) {
        String title = "\"" + heading.title() + "\"";
        return switch (rule.name()) {
            case "heading-mandatory" -> title + " is mandatory and is not there.";
            case "heading-required" -> title + " is not there: it is wanted if there is something to say.";
            case "heading-empty" -> title + " is mandatory and says nothing but that it isn't known.";
            case "heading-foreign" -> title + " is no heading of this standard.";
            case "kind-misplaced" -> "What stands under " + title + " is of a kind that belongs elsewhere.";
            case "absence-contradicted" -> title + " says both that there is nothing and what there is.";
            case "medicine-change-unexplained" -> "A medicine under " + title + " has changed, and nobody says why.";
            default -> "What happened to a medicine under " + title + " is not clear.";
        };
    }
}
