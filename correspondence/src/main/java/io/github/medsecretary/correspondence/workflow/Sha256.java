package io.github.medsecretary.correspondence.workflow;

import io.vavr.collection.Seq;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash in the making, of texts that each stand behind their length. */
final class Sha256 {

    private final MessageDigest digest;

    Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    static String of(byte[] bytes) {
        var hash = new Sha256();
        hash.digest.update(bytes);
        return hash.hex();
    }

    static String of(Seq<String> texts) {
        var hash = new Sha256();
        texts.forEach(hash::text);
        return hash.hex();
    }

    void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        count(bytes.length);
        digest.update(bytes);
    }

    void count(int count) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(count).array());
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
