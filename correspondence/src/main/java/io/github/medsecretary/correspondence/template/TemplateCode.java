package io.github.medsecretary.correspondence.template;

import io.github.medsecretary.core.problem.Code;

/** What can be wrong with a template, each with the sentence that says when. */
public enum TemplateCode implements Code {
    /** A brace is opened on a line and not closed on it, or closed and not opened. */
    STRAY_BRACE("A brace is opened on a line and not closed on it, or closed and not opened."),
    /** A tag is empty, or has words that no tag has. */
    MALFORMED_TAG("A tag is empty, or has words that no tag has."),
    /** A tag names something that the view does not. */
    UNKNOWN_HOLE("A tag names something that the view does not."),
    /** A tag names a value of a kind for which it isn't made. */
    WRONG_KIND("A tag names a value of a kind for which it isn't made."),
    /** Something that may be absent is used where its presence was not asked for. */
    MAY_BE_ABSENT("Something that may be absent is used where its presence was not asked for."),
    /** It is asked whether something is there that always is. */
    ALWAYS_THERE("It is asked whether something is there that always is."),
    /** A condition or repetition is not ended within its paragraph or text. */
    NOT_ENDED("A condition or repetition is not ended within its paragraph or text."),
    /** An end, otherwise, between or last stands where nothing of that sort is open. */
    NOTHING_OPEN("An end, otherwise, between or last stands where nothing of that sort is open."),
    /** A passage stands beside other words, in a heading or in an item. */
    PASSAGE_NOT_ALONE("A passage stands beside other words, in a heading or in an item."),
    /** A count has another number of forms than its language. */
    PLURAL_FORMS("A count has another number of forms than its language."),
    /** Articles, pronouns or possessives are asked of a language for which there are none here. */
    LANGUAGE("Articles, pronouns or possessives are asked of a language for which there are none here."),
    /** A heading is more than one level below the one before it. */
    HEADING_ORDER("A heading is more than one level below the one before it."),
    /** A tag names a shared passage that isn't there. */
    UNKNOWN_PASSAGE("A tag names a shared passage that isn't there."),
    /** A shared passage uses another. */
    PASSAGE_IN_PASSAGE("A shared passage uses another."),
    /** One of two versions says a value more often than the other, or says something where the other is silent. */
    NO_COUNTERPART(
            "One of two versions says a value more often than the other, or says something where the other is silent."),
    /** Conditions and repetitions lie more than twenty deep in each other. */
    TOO_DEEP("Conditions and repetitions lie more than twenty deep in each other.");

    private final String sentence;

    TemplateCode(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
