package io.github.medsecretary.correspondence.dictation;

/** Lines that are items of a list, as {@link ListCommand} types them. */
final class Items {

    private static final int MOST_DIGITS = 2;

    private Items() {}

    /** What a line says, without the number or the bullet that it begins with. */
    static String said(String line) {
        if (line.startsWith("- ")) {
            return line.substring(2);
        }
        int digits = 0;
        while (digits < Math.min(MOST_DIGITS, line.length()) && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        return digits > 0 && line.startsWith(". ", digits) ? line.substring(digits + 2) : line;
    }
}
