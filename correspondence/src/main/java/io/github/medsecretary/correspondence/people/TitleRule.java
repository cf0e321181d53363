package io.github.medsecretary.correspondence.people;

/**
 * What is done with one title.
 *
 * @param written in an address block
 * @param stopped in an address block, with full stops
 * @param follows which names follow it there
 * @param dear the word after "Dear", if any
 * @param by what follows that word
 * @param weight of several titles the heaviest is spoken
 * @param sharesName whether a couple's line may say it with the other's given name
 */
record TitleRule(String written, String stopped, Follows follows, String dear, By by, int weight, boolean sharesName) {

    /** Which names follow a title in an address block. */
    enum Follows {
        WHOLE,
        FAMILY
    }

    /** What follows the word after "Dear". */
    enum By {
        /** The family name. */
        FAMILY,
        /** The family name without a peer's place. */
        PEERAGE,
        /** The first given name. */
        GIVEN,
        /** The whole name. */
        WHOLE,
        /** Nothing: the word is an office. */
        OFFICE,
        /** The title is not said there at all. */
        UNSPOKEN
    }

    String written(StyleOfAddress style) {
        return style.punctuation() == StyleOfAddress.Punctuation.STOPPED ? stopped : written;
    }
}
