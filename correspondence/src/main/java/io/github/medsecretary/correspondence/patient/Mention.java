package io.github.medsecretary.correspondence.patient;

/**
 * Words for the patient in a sentence.
 *
 * @param first the first token
 * @param last the last token
 * @param kind what sort of words
 */
record Mention(int first, int last, Kind kind) {

    enum Kind {
        /** He, she. */
        SUBJECT,
        /** He'll, she'd. */
        CONTRACTED,
        /** Him. */
        OBJECT,
        /** Her: of what, or whom. */
        HER,
        /** His. */
        HIS,
        /** Hers. */
        HERS,
        /** Himself, herself. */
        REFLEXIVE,
        /** A name, or "this gentleman". */
        PHRASE,
        /** The same with an apostrophe and s. */
        PHRASE_OWNER
    }

    /** Whether it may be what a verb goes with. */
    boolean mayBeSubject() {
        return kind == Kind.SUBJECT || kind == Kind.PHRASE || kind == Kind.CONTRACTED;
    }
}
