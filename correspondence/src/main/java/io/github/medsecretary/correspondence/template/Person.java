package io.github.medsecretary.correspondence.template;

import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.person.Pronouns;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody of whom, or to whom, a template speaks: the same template says "she takes her tablets" to the practice and
 * "you take your tablets" to the patient. Prints masked. Immutable and thread-safe.
 */
public final class Person {

    private static final Pronouns YOU = new Pronouns("you", "you", "your");

    private final String name;
    private final Pronouns pronouns;
    private final boolean many;

    private Person(String name, Pronouns pronouns, boolean many) {
        this.name = name;
        this.pronouns = pronouns;
        this.many = many;
    }

    /** Somebody who is spoken of; "they" where nobody has said how. */
    public static Person spokenOf(PersonName name, Optional<Pronouns> pronouns) {
        Pronouns used = pronouns.orElse(Pronouns.THEY);
        boolean many = used.subject().toLowerCase(Locale.ROOT).equals(Pronouns.THEY.subject());
        return new Person(name.formal(), used, many);
    }

    /** Somebody who is spoken to, in British English. */
    public static Person spokenTo(PersonName name) {
        return new Person(name.formal(), YOU, true);
    }

    String name() {
        return name;
    }

    Pronouns pronouns() {
        return pronouns;
    }

    /** Whether the verb stands in the plural, as after "they" and "you". */
    boolean takesPlural() {
        return many;
    }

    /** Masked. */
    @Override
    public String toString() {
        return "Person[***]";
    }
}
