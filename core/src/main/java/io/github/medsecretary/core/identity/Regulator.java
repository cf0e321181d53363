package io.github.medsecretary.core.identity;

import java.util.regex.Pattern;

/** A body that registers health and care professionals in the United Kingdom, with the form of its numbers. */
public enum Regulator {
    /** General Medical Council: seven digits. */
    GMC("General Medical Council", "[0-9]{7}"),
    /** Nursing and Midwifery Council: two digits, a letter, four digits, and a letter that marks the part. */
    NMC("Nursing and Midwifery Council", "[0-9]{2}[A-Z][0-9]{4}[A-Z]"),
    /** General Dental Council: up to six digits. */
    GDC("General Dental Council", "[0-9]{4,6}"),
    /** General Pharmaceutical Council: seven digits. */
    GPHC("General Pharmaceutical Council", "[0-9]{7}"),
    /** Pharmaceutical Society of Northern Ireland: up to five digits. */
    PSNI("Pharmaceutical Society of Northern Ireland", "[0-9]{4,5}"),
    /** Health and Care Professions Council: letters for the profession, then four to six digits. */
    HCPC("Health and Care Professions Council", "[A-Z]{2,3}[0-9]{4,6}"),
    /** General Optical Council: the register's digits, a hyphen, then digits. */
    GOC("General Optical Council", "[0-9]{2}-[0-9]{3,6}");

    private final String display;
    private final Pattern form;

    Regulator(String display, String form) {
        this.display = display;
        this.form = Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }

    /** The body's name. */
    public String display() {
        return display;
    }

    /** Whether its numbers have this form, in either case. */
    boolean issues(String number) {
        return form.matcher(number).matches();
    }
}
