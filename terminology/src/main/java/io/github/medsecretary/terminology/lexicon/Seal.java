package io.github.medsecretary.terminology.lexicon;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * What is kept beside a lexicon's text that has been read and checked once, so that the same text need not be checked
 * again: {@link #open} is quick, and reads each row when it is first asked for.
 *
 * <p>It tells a text that was changed by mistake from the one that was checked; it is no signature. Immutable and
 * thread-safe.
 *
 * @param crc32 of the text's bytes
 * @param sha256 of the lexicon, as in its provenance
 */
public record Seal(long crc32, String sha256) {

    private static final int CRC_DIGITS = 8;

    /** The seal of a text in UTF-8, or everything that is wrong with it. */
    public static Either<Seq<LexiconProblem>, Seal> of(byte[] text) {
        return Lexicon.read(new String(text, StandardCharsets.UTF_8))
                .map(lexicon -> new Seal(checkSum(text), lexicon.provenance().sha256()));
    }

    /** What {@link #print} has written; none if it is something else. */
    public static Option<Seal> parse(String printed) {
        String[] parts = printed.strip().split(" ", -1);
        return parts.length == 2 && parts[0].length() == CRC_DIGITS && isHexadecimal(parts[0] + parts[1])
                ? Option.some(new Seal(Long.parseLong(parts[0], 16), parts[1]))
                : Option.none();
    }

    private static boolean isHexadecimal(String text) {
        boolean all = true;
        for (int i = 0; i < text.length(); i++) {
            all &= "0123456789abcdef".indexOf(text.charAt(i)) >= 0;
        }
        return all;
    }

    /** As one line: both in hexadecimal digits, with a blank between. */
    public String print() {
        return HexFormat.of().toHexDigits(crc32, CRC_DIGITS) + " " + sha256 + "\n";
    }

    private static long checkSum(byte[] text) {
        var sum = new CRC32();
        sum.update(text);
        return sum.getValue();
    }

    /** The lexicon of the text that was sealed; none if the text is another. */
    public Option<Lexicon> open(byte[] text) {
        return checkSum(text) == crc32 ? Option.some(new SealedText(text.clone()).lexicon(sha256)) : Option.none();
    }
}
