package io.github.medsecretary.correspondence.policy;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.correspondence.content.Recipient;
import io.vavr.control.Option;
import java.util.Optional;

/** Some readers by their role. */
sealed interface Party {

    boolean has(Recipient recipient);

    /** Everybody. */
    record Everyone() implements Party {
        @Override
        public boolean has(Recipient recipient) {
            return true;
        }
    }

    /** Whoever looks after the patient and reads for that purpose. */
    record Care() implements Party {
        @Override
        public boolean has(Recipient recipient) {
            return recipient.isDirectCare();
        }
    }

    /** Whoever stands in the patient's place. */
    record Family() implements Party {
        @Override
        public boolean has(Recipient recipient) {
            return recipient.audience().isForPatient();
        }
    }

    /** Whoever neither looks after the patient nor stands in the patient's place. */
    record Outside() implements Party {
        @Override
        public boolean has(Recipient recipient) {
            return recipient.audience().isOutside();
        }
    }

    /** One role. */
    record Role(Audience audience) implements Party {
        @Override
        public boolean has(Recipient recipient) {
            return recipient.audience() == audience;
        }
    }

    static Optional<Party> parse(String code) {
        Option<Party> group = Option.of(
                switch (code) {
                    case "everyone" -> new Everyone();
                    case "care" -> new Care();
                    case "family" -> new Family();
                    case "outside" -> new Outside();
                    default -> null;
                });
        return group.orElse(() -> Audience.parse(code).toOption().map(Role::new))
                .toJavaOptional();
    }
}
