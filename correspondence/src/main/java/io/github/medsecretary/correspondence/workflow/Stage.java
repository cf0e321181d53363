package io.github.medsecretary.correspondence.workflow;

import java.util.Optional;

/**
 * Where a letter is on its way, in the words of HL7 version 2.5.1 (chapter 9: TXA-17 of table 0271 and TXA-19 of table
 * 0273) and of FHIR R4 (Composition.status, DocumentReference.status and docStatus). Each code was looked up in HL7's tables 0271 and 0273 and in R4's value sets; which stage has which is this library's
 * reading of them and needs review by whoever runs the interface.
 */
public enum Stage {
    /** Spoken, not typed. */
    DICTATED("DI", "UN", null, "current", "preliminary"),
    /** Typed as spoken. */
    TRANSCRIBED("DO", "UN", "preliminary", "current", "preliminary"),
    /** Being worked on. */
    IN_PROGRESS("IP", "UN", "preliminary", "current", "preliminary"),
    /** Waiting for an answer. */
    INCOMPLETE("IN", "UN", "preliminary", "current", "preliminary"),
    /** Waiting for a signature. */
    AWAITING_SIGNATURE("PA", "UN", "preliminary", "current", "preliminary"),
    /** Signed. */
    SIGNED("LA", "AV", "final", "current", "final"),
    /** Signed, and puts right or adds to an earlier one. */
    AMENDED("LA", "AV", "amended", "current", "amended"),
    /** Signed, and a later one stands in its place. */
    SUPERSEDED("LA", "OB", "final", "superseded", "final"),
    /** Signed, sent and put into the record. */
    FILED("LA", "AV", "final", "current", "final"),
    /** Given up before anybody signed it; FHIR R4 has no other word for that than an error. */
    CANCELLED("IN", "CA", null, "entered-in-error", "entered-in-error"),
    /** Signed, and should never have been. */
    ENTERED_IN_ERROR("LA", "OB", "entered-in-error", "entered-in-error", "entered-in-error");

    private final String completion;
    private final String availability;
    private final Optional<String> composition;
    private final String reference;
    private final String document;

    Stage(
            String completion,
            String availability,
            @org.jspecify.annotations.Nullable String composition,
            String reference,
            String document) {
        this.completion = completion;
        this.availability = availability;
        this.composition = Optional.ofNullable(composition);
        this.reference = reference;
        this.document = document;
    }

    /** TXA-17, the completion status. */
    public String completion() {
        return completion;
    }

    /** TXA-19, the availability status. */
    public String availability() {
        return availability;
    }

    /** Composition.status; empty where there is no composition. */
    public Optional<String> composition() {
        return composition;
    }

    /** DocumentReference.status. */
    public String reference() {
        return reference;
    }

    /** DocumentReference.docStatus. */
    public String document() {
        return document;
    }
}
