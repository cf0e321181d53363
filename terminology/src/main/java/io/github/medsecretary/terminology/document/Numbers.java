package io.github.medsecretary.terminology.document;

import io.github.medsecretary.core.identity.NhsNumber;

/**
 * Finds NHS numbers and telephone numbers: ten digits with the right check digit, and any ten behind a label that calls
 * them a patient's number. Belongs to one thread.
 */
final class Numbers {

    private static final int NHS_DIGITS = 10;
    private static final int LEAST_PHONE = 9;
    private static final int MOST_PHONE = 13;

    private final String text;
    private final Places.Builder nhs = new Places.Builder();
    private final Places.Builder phones = new Places.Builder();

    private Numbers(String text) {
        this.text = text;
    }

    static Numbers in(String text) {
        var numbers = new Numbers(text);
        int at = 0;
        while (at < text.length()) {
            at = Chars.isDigitAt(text, at) || text.charAt(at) == '+' ? numbers.from(at) : at + 1;
        }
        return numbers;
    }

    Places nhsNumbers() {
        return nhs.build();
    }

    Places phones() {
        return phones.build();
    }

    // Takes up what begins with a digit or a plus, and gives the offset from which to go on.
    private int from(int start) {
        int end = nhsEnd(start);
        if (end > 0) {
            nhs.add(start, end);
            return end;
        }
        int phone = Chars.isWordAt(text, start - 1) ? -1 : phoneEnd(start);
        if (phone > 0) {
            phones.add(start, phone);
            return phone;
        }
        int next = start + 1;
        while (Chars.isDigitAt(text, next)) {
            next++;
        }
        return next;
    }

    // Ten digits, in one piece or in groups of three, three and four, that are valid as an NHS number or called one; a
    // label may be followed by other groups.
    private int nhsEnd(int start) {
        boolean labelled = NumberLabels.endBefore(text, start);
        int digits = 0;
        int at = start;
        while (at < text.length() && digits < NHS_DIGITS) {
            boolean gap = " -\u00a0".indexOf(text.charAt(at)) >= 0
                    && (digits == 3 || digits == 6 || (digits > 0 && labelled))
                    && Chars.isDigitAt(text, at + 1);
            if (!Chars.isDigitAt(text, at) && !gap) {
                return -1;
            }
            digits += gap ? 0 : 1;
            at++;
        }
        boolean whole = digits == NHS_DIGITS && !Chars.isDigitAt(text, at);
        return whole && (labelled || NhsNumber.parse(text.substring(start, at)).isRight()) ? at : -1;
    }

    // A nought or a country code, then digits in groups; (0) may stand after the code.
    private int phoneEnd(int start) {
        if (text.charAt(start) != '0' && !(text.charAt(start) == '+' && Chars.isDigitAt(text, start + 1))) {
            return -1;
        }
        int digits = 0;
        int at = start + 1;
        digits += text.charAt(start) == '0' ? 1 : 0;
        int end = at;
        while (at < text.length() && at - end < 3 && digits <= MOST_PHONE) {
            if (Chars.isDigitAt(text, at)) {
                digits++;
                end = at + 1;
            } else if (" -()\u00a0".indexOf(text.charAt(at)) < 0) {
                break;
            }
            at++;
        }
        return digits >= LEAST_PHONE && digits <= MOST_PHONE && !Chars.isWordAt(text, end) ? end : -1;
    }
}
