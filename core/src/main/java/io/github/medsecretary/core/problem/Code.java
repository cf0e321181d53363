package io.github.medsecretary.core.problem;

/**
 * A code for something that went wrong, one constant of a room's enum.
 *
 * <p>Codes are stable between versions: programs may compare them. Vendors bring an enum of their own.
 */
public interface Code {

    /** The code as it is printed, upper case with underscores; an enum's own {@code name()}. */
    String name();

    /** One sentence that says when this code is used. */
    String sentence();
}
