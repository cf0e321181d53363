package io.github.medsecretary.terminology.document;

import io.github.medsecretary.core.person.Postcode;
import io.vavr.collection.HashSet;
import java.util.Locale;

/** Finds e-mail and web addresses, postcodes and reference numbers, run by run of what is no blank. */
final class Codes {

    private static final HashSet<String> DOMAINS =
            HashSet.of("uk", "com", "org", "net", "edu", "gov", "eu", "ie", "us", "wales", "scot", "info", "nhs");

    private static final HashSet<String> STATES = HashSet.of(
            "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA",
            "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK",
            "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "DC");

    private static final HashSet<String> NAMES_OF_NUMBERS = HashSet.of(
            "mrn", "ref", "reference", "number", "no", "crn", "gmc", "nmc", "hcpc", "gdc", "chi", "hospital", "id");

    private static final int LONGEST = 254;
    private static final int LONGEST_REFERENCE = 40;

    private final String text;
    private final Places.Builder emails = new Places.Builder();
    private final Places.Builder urls = new Places.Builder();
    private final Places.Builder postcodes = new Places.Builder();
    private final Places.Builder references = new Places.Builder();
    private int beforeStart;
    private int beforeEnd;

    private Codes(String text) {
        this.text = text;
    }

    static Codes in(String text) {
        var codes = new Codes(text);
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !Chars.isBlank(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                codes.run(at, end);
            }
            at = end + 1;
        }
        return codes;
    }

    Places emails() {
        return emails.build();
    }

    Places urls() {
        return urls.build();
    }

    Places postcodes() {
        return postcodes.build();
    }

    Places references() {
        return references.build();
    }

    private void run(int start, int end) {
        forgetAcross(start);
        int from = start;
        while (from < end && "(<[\"'\u201C\u2018".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int to = end;
        while (to > from && ".,;:!?)>]\"'\u201D\u2019".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        if (from < to && to - from <= LONGEST && isTelling(from, to)) {
            take(from, to);
        }
        beforeStart = from;
        beforeEnd = to;
    }

    // What ends a paragraph calls nothing in the next one.
    private void forgetAcross(int start) {
        int lines = 0;
        for (int at = beforeEnd; at < start && lines < 2; at++) {
            lines += text.charAt(at) == '\n' ? 1 : 0;
        }
        if (lines == 2) {
            beforeStart = start;
            beforeEnd = start;
        }
    }

    // Plain words, nearly all runs, are none of these.
    private boolean isTelling(int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (Chars.isDigit(c) || c == '.' || c == '@' || c == '/') {
                return true;
            }
        }
        return false;
    }

    private void take(int from, int to) {
        String run = text.substring(from, to);
        if (isEmail(run)) {
            emails.add(from, to);
        } else if (isUrl(run)) {
            urls.add(from, to);
        } else if (!isPostcode(from, to) && isReference(from, to)) {
            references.add(from, to);
        }
    }

    private static boolean isEmail(String run) {
        int at = run.indexOf('@');
        return at > 0 && Chars.isWordAt(run, at - 1) && run.indexOf('.', at + 2) > 0;
    }

    private static boolean isUrl(String run) {
        if (run.indexOf('.') < 0 && !run.startsWith("http")) {
            return false;
        }
        int slash = run.indexOf('/');
        String host = slash < 0 ? run : run.substring(0, slash);
        int dot = host.lastIndexOf('.');
        return run.startsWith("http://")
                || run.startsWith("https://")
                || run.startsWith("www.")
                || (dot > 1
                        && DOMAINS.contains(host.substring(dot + 1))
                        && host.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-'));
    }

    // EX8 1AA, EX81AA, and the state and five digits of an American address.
    private boolean isPostcode(int from, int to) {
        int length = to - from;
        if (length >= 5 && length <= 7 && isPostcode(text.substring(from, to))) {
            postcodes.add(from, to);
            return true;
        }
        boolean together = beforeEnd < from && Chars.skipBlanks(text, beforeEnd, from) == from && from - beforeEnd <= 2;
        boolean second = length == 3 && Chars.isDigitAt(text, from) && together && from - beforeStart <= 6;
        if (second && isPostcode(text.substring(beforeStart, to))) {
            postcodes.add(beforeStart, to);
            return true;
        }
        if (together && from - beforeStart <= 4 && isZip(from, to)) {
            postcodes.add(beforeStart, to);
            return true;
        }
        return false;
    }

    private static boolean isPostcode(String code) {
        return Character.isLetter(code.charAt(0))
                && code.equals(code.toUpperCase(Locale.ROOT))
                && Postcode.parse(code).isRight();
    }

    private boolean isZip(int from, int to) {
        int digits = 0;
        while (digits < to - from && Chars.isDigitAt(text, from + digits)) {
            digits++;
        }
        boolean whole = digits == 5 && (to - from == 5 || (to - from == 10 && text.charAt(from + 5) == '-'));
        return whole && STATES.contains(text.substring(beforeStart, beforeEnd));
    }

    // RXH123456, OUR/2030/0001, and what a label calls a number.
    private boolean isReference(int from, int to) {
        int letters = 0;
        int digits = 0;
        int slashes = 0;
        for (int at = from; at < to && to - from <= LONGEST_REFERENCE; at++) {
            char c = text.charAt(at);
            if (c >= 'A' && c <= 'Z') {
                letters++;
            } else if (Chars.isDigit(c)) {
                digits++;
            } else if (c == '/' || c == '-') {
                slashes++;
            } else {
                return false;
            }
        }
        boolean mixed = letters > 0 && digits > 3 && (slashes == 0 ? to - from > 5 : letters > 2);
        boolean called = digits > 3
                && beforeEnd > beforeStart
                && beforeEnd - beforeStart <= LONGEST_REFERENCE
                && NAMES_OF_NUMBERS.contains(
                        text.substring(beforeStart, beforeEnd).toLowerCase(Locale.ROOT));
        return mixed || called;
    }
}
