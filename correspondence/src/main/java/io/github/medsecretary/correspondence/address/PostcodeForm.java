package io.github.medsecretary.correspondence.address;

import io.github.medsecretary.core.person.Postcode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a postcode is written; what can't be one in its country is left out. */
enum PostcodeForm {
    /** As it was given; of several only the first. */
    AS_GIVEN {
        @Override
        Optional<String> written(String code) {
            return Optional.of(code.split("[,;]", 2)[0].strip());
        }
    },
    /** In capitals with a space, if it is whole; else as it was given. */
    BRITISH {
        @Override
        Optional<String> written(String code) {
            return Optional.of(Postcode.parse(code).map(Postcode::value).getOrElse(code));
        }
    },
    /** Three letters and digits, a space, and four more. */
    EIRCODE {
        @Override
        Optional<String> written(String code) {
            String plain = plain(code);
            return Optional.of(plain.length() == 7 ? plain.substring(0, 3) + " " + plain.substring(3) : code);
        }
    },
    /** Four digits, of which the first is not 0, a space, and two letters. */
    DUTCH {
        @Override
        Optional<String> written(String code) {
            String plain = plain(code);
            return DUTCH_SHAPE.matcher(plain).matches()
                    ? Optional.of(plain.substring(0, 4) + " " + plain.substring(4))
                    : Optional.empty();
        }
    };

    private static final Pattern DUTCH_SHAPE = Pattern.compile("[1-9][0-9]{3}[A-Z]{2}");

    abstract Optional<String> written(String code);

    private static String plain(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
