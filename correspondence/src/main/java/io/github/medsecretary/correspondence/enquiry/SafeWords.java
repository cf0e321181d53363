package io.github.medsecretary.correspondence.enquiry;

/**
 * What is said to callers. No sentence names patient or service. Before an identity check everybody hears the same, and
 * whoever may not be told hears the same whatever the reason, and whether or not there is anything to tell. The wording
 * needs review by whoever answers for confidentiality.
 */
final class SafeWords {

    static final String BEFORE_CHECK =
            "I can't say anything about anybody before I know who is calling, not even whether "
                    + "they are known here. May I ring you back on a number that we hold?";

    static final String NOTHING_MORE =
            "I can't say anything about anybody on the telephone beyond what I am sure that I "
                    + "may. Please write to us, and you will have an answer.";

    static final String KNOWN = "Yes, we know this person.";

    static final String READ_OUT = "I can read to you what your copy of the letter says.";

    static final String VOICEMAIL =
            "This is a message for the person who rang earlier. Please ring back when it suits " + "you. Thank you.";

    private SafeWords() {}
}
