package io.github.medsecretary.core.confidentiality;

/** How grave a disclosure would be: HL7's code system v3-Confidentiality, in rising order. */
public enum Confidentiality {
    /** Unrestricted. */
    U("unrestricted"),
    /** Low: anonymised or made public by consent. */
    L("low"),
    /** Moderate: less than a usual health record. */
    M("moderate"),
    /** Normal: a usual health record. */
    N("normal"),
    /** Restricted: more than a usual health record, such as on sexual health. */
    R("restricted"),
    /** Very restricted: it may harm to know it. */
    V("very restricted");

    private final String display;

    Confidentiality(String display) {
        this.display = display;
    }

    /** HL7's name for it. */
    public String display() {
        return display;
    }

    /** The graver of the two. */
    public Confidentiality max(Confidentiality other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
