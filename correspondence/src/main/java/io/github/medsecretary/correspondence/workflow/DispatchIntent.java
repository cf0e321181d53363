package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * That one copy of a signed letter is to be sent: its bytes, and where. It can be made by {@link Signed#intend} alone,
 * so there is none without a signature, and its bytes are those of the signed copy. Immutable and thread-safe.
 */
public final class DispatchIntent {

    private final String letterId;
    private final String signed;
    private final String recipient;
    private final Destination destination;
    private final AudienceLetter letter;
    private final String extension;
    private final byte[] bytes;
    private final String sha256;
    private final String id;

    DispatchIntent(
            Signed signed,
            String recipient,
            Destination destination,
            AudienceLetter letter,
            String extension,
            byte[] bytes) {
        this.letterId = signed.letter();
        this.signed = signed.sha256();
        this.recipient = recipient;
        this.destination = destination;
        this.letter = letter;
        this.extension = extension;
        // A renderer that keeps its bytes and changes them later changes nothing here.
        this.bytes = bytes.clone();
        this.sha256 = Sha256.of(bytes);
        this.id = Sha256.of(
                List.of(signed.sha256(), recipient, destination.channel().code(), extension));
    }

    /** The same for the same signed letter, reader, way and form, else another. It tells nothing. */
    public String id() {
        return id;
    }

    /** The recipient's id. */
    public String recipient() {
        return recipient;
    }

    /** Where it goes. */
    public Destination destination() {
        return destination;
    }

    /** The copy, for its address block and envelope. */
    public AudienceLetter letter() {
        return letter;
    }

    /** The name of its file, with its ending, as far as the reader may know. */
    public String fileName() {
        return letter.fileName() + "." + extension;
    }

    /** What is to be sent; a copy of it each time. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The SHA-256 of {@link #bytes}. */
    public String sha256() {
        return sha256;
    }

    /** The SHA-256 of what was signed, see {@link Signed#sha256}. */
    public String signedSha256() {
        return signed;
    }

    /**
     * The copy as sent, if the receipt is for it and for exactly its bytes; {@link LetterCode#RECEIPT_MISMATCH}
     * otherwise.
     */
    public Either<Refusal, Dispatched> sent(Receipt receipt) {
        return receipt.intent().equals(id) && receipt.sha256().equals(sha256)
                ? Either.right(new Dispatched(recipient, letter, signed, receipt.at()))
                : Either.left(Refusal.of(LetterCode.RECEIPT_MISMATCH));
    }

    /** What an audit event of it is about. */
    Seq<Reference> about() {
        return List.of(
                Reference.of("Letter", letterId), Reference.of("Recipient", recipient), Reference.of("Sha256", signed));
    }

    @Override
    public String toString() {
        return "DispatchIntent[" + id.substring(0, 8) + ", "
                + destination.channel().code() + "]";
    }
}
