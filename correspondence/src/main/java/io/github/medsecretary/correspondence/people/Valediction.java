package io.github.medsecretary.correspondence.people;

/** How a letter closes. */
public enum Valediction {
    /** After a salutation that names nobody. */
    FAITHFULLY("Yours faithfully"),
    /** After a salutation to somebody by name, or by an office that only one person can be called by. */
    SINCERELY("Yours sincerely");

    private final String words;

    Valediction(String words) {
        this.words = words;
    }

    /** As it is written, without a comma. */
    public String words() {
        return words;
    }
}
