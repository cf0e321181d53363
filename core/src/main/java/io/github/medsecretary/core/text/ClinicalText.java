package io.github.medsecretary.core.text;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.control.Either;

/**
 * The text of a letter or a note, exactly as it was written.
 *
 * <p>Well-formed UTF-16 without NUL: such a text can be written in every format that a letter is rendered to. It is
 * never normalised or rewritten, so that spans always index what the author sees. Prints its length only. Immutable
 * and thread-safe.
 */
public final class ClinicalText implements CharSequence {

    private final String value;

    private ClinicalText(String value) {
        this.value = value;
    }

    /**
     * The text, or the problem with the offset of its first NUL or unpaired surrogate
     * ({@link CoreCode#ILLEGAL_CHARACTER}).
     */
    public static Either<Problem, ClinicalText> of(String value) {
        requireNonNull(value, "value");
        int bad = firstIllegal(value);
        return bad < 0 ? Either.right(new ClinicalText(value)) : Either.left(illegalAt(value, bad));
    }

    private static int firstIllegal(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }

    private static Problem illegalAt(String value, int offset) {
        String what = value.charAt(offset) == 0 ? "a NUL character" : "half of a surrogate pair";
        return Problem.of(CoreCode.ILLEGAL_CHARACTER, "The text holds " + what + " at offset " + offset + ".");
    }

    /** The characters, as they were given. */
    public String value() {
        return value;
    }

    /** The span of the whole text. */
    public Span whole() {
        return Span.of(0, value.length());
    }

    /** Whether the span lies within this text and cuts no surrogate pair. */
    public boolean holds(Span span) {
        return span.end() <= value.length() && isBoundary(span.start()) && isBoundary(span.end());
    }

    private boolean isBoundary(int offset) {
        return offset == 0 || offset == value.length() || !Character.isLowSurrogate(value.charAt(offset));
    }

    /**
     * The characters of a span.
     *
     * @throws IndexOutOfBoundsException if the span reaches beyond the text
     */
    public String quote(Span span) {
        return value.substring(span.start(), span.end());
    }

    @Override
    public int length() {
        return value.length();
    }

    @Override
    public char charAt(int index) {
        return value.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return value.subSequence(start, end);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClinicalText that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The length only: the words are the patient's. */
    @Override
    public String toString() {
        return "ClinicalText[" + value.length() + "]";
    }
}
