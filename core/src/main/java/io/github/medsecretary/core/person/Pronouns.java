package io.github.medsecretary.core.person;

/**
 * How somebody is spoken of, such as she, her, her.
 *
 * @param subject as in "she came"
 * @param object as in "I saw her"
 * @param possessive as in "her knee"
 */
public record Pronouns(String subject, String object, String possessive) {

    /** She, her, her. */
    public static final Pronouns SHE = new Pronouns("she", "her", "her");

    /** He, him, his. */
    public static final Pronouns HE = new Pronouns("he", "him", "his");

    /** They, them, their. */
    public static final Pronouns THEY = new Pronouns("they", "them", "their");

    /** Masked: pronouns are the person's own affair. */
    @Override
    public String toString() {
        return "Pronouns[***]";
    }
}
