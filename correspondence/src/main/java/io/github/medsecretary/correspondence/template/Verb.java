package io.github.medsecretary.correspondence.template;

import io.vavr.collection.List;
import java.util.Optional;

/** What a tag does, the word that says so, and what must follow it. */
enum Verb {
    VALUE("", Follows.NAME),
    POSSESSIVE("", Follows.NAME),
    ARTICLE("a", Follows.NAME),
    ARTICLE_AN("an", Follows.NAME),
    THEY("they", Follows.NAME),
    THEM("them", Follows.NAME),
    THEIR("their", Follows.NAME),
    DAY("day", Follows.NAME),
    VERB("verb", Follows.FORMS),
    COUNT("count", Follows.FORMS),
    PLURAL("plural", Follows.FORMS),
    IF("if", Follows.NAME),
    UNLESS("unless", Follows.NAME),
    EACH("each", Follows.NAME),
    USE("use", Follows.NAME),
    OTHERWISE("otherwise", Follows.NOTHING),
    BETWEEN("between", Follows.NOTHING),
    LAST("last", Follows.NOTHING),
    END("end", Follows.NOTHING),
    LEFT_BRACE("left-brace", Follows.NOTHING),
    RIGHT_BRACE("right-brace", Follows.NOTHING),
    COMMENT("!", Follows.NOTHING);

    enum Follows {
        NOTHING,
        NAME,
        FORMS
    }

    private final String word;
    private final Follows follows;

    Verb(String word, Follows follows) {
        this.word = word;
        this.follows = follows;
    }

    String word() {
        return word;
    }

    Follows follows() {
        return follows;
    }

    boolean opens() {
        return this == IF || this == UNLESS || this == EACH;
    }

    /** Whether it orders blocks, where it stands alone on its line. */
    boolean isForBlocks() {
        return opens() || this == OTHERWISE || this == END || this == USE || this == COMMENT;
    }

    static Optional<Verb> of(String word) {
        return List.of(values())
                .find(each -> !each.word.isEmpty() && each.word.equals(word))
                .toJavaOptional();
    }
}
