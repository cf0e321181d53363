package io.github.medsecretary.core.testkit;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Ten-digit health numbers, with a check digit worked out in another way than the library does. */
final class TenDigits {

    private TenDigits() {}

    /** Numbers whose first nine digits lie between two bounds, both included. */
    static Arbitrary<String> between(int least, int greatest) {
        return completed(Arbitraries.integers()
                .between(least, greatest)
                .map(first -> String.format(Locale.ROOT, "%09d", first)));
    }

    /** Nine digits each, with the tenth that makes the weighted sum a multiple of eleven, where there is one. */
    static Arbitrary<String> completed(Arbitrary<String> nineDigits) {
        return nineDigits.filter(first -> sum(first + "0") % 11 != 1).map(TenDigits::complete);
    }

    private static String complete(String first) {
        for (char last = '0'; last <= '9'; last++) {
            if (sum(first + last) % 11 == 0) {
                return first + last;
            }
        }
        throw new IllegalStateException("no tenth digit");
    }

    private static int sum(String digits) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            sum += (10 - i) * Character.digit(digits.charAt(i), 10);
        }
        return sum;
    }
}
