package io.github.medsecretary.correspondence.promise;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * By which words something is recognised in another version of its letter, without keeping them: the SHA-256 of the
 * words in lower case, parted by one blank, without marks. It is no secret: whoever guesses the words can tell.
 *
 * @param sha256 in lower-case hexadecimal
 */
public record Wording(String sha256) {

    /** That of some words, whatever their case, marks and blanks. */
    public static Wording of(String words) {
        var folded = new StringBuilder(words.length());
        boolean parted = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean word = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
            if (word && parted && folded.length() > 0) {
                folded.append(' ');
            }
            if (word) {
                folded.append(c);
            }
            parted = !word;
        }
        return new Wording(hash(folded.toString().toLowerCase(Locale.ROOT)));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
