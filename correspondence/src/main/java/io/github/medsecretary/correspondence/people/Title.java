package io.github.medsecretary.correspondence.people;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What stands before a name.
 *
 * @param parts the titles of which it consists, in order; empty if there is none or the table doesn't know it
 * @param unknown the words that the table doesn't know; empty if it does
 */
record Title(Seq<TitleRule> parts, String unknown) {

    static final Title NONE = new Title(List.empty(), "");

    private static final String ARTICLE = "The ";

    boolean isAbsent() {
        return parts.isEmpty() && unknown.isEmpty();
    }

    /** As it is written in an address block. */
    String written(StyleOfAddress style) {
        return parts.isEmpty() ? unknown : withoutLaterArticles(parts.map(part -> part.written(style)));
    }

    // Captain the Hon John Hall.
    private static String withoutLaterArticles(Seq<String> words) {
        return words.tail().map(Title::midLine).prepend(words.head()).mkString(" ");
    }

    /** Words as they stand where something goes before them. */
    static String midLine(String words) {
        return words.startsWith(ARTICLE) ? "the " + withoutArticle(words) : words;
    }

    /** Words as they stand after "the late" and the like. */
    static String withoutArticle(String words) {
        return words.startsWith(ARTICLE) ? words.substring(ARTICLE.length()) : words;
    }

    /** The title that is said after "Dear"; empty if none is. */
    Option<TitleRule> spoken() {
        return parts.filter(part -> part.by() != TitleRule.By.UNSPOKEN).maxBy(TitleRule::weight);
    }

    /** Whether a given name follows it. */
    boolean isBeforeGivenNames() {
        return parts.lastOption().forAll(last -> last.follows() == TitleRule.Follows.WHOLE);
    }

    /** Masked: what isn't known may be a name. */
    @Override
    public String toString() {
        return "Title[***]";
    }
}
