package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.lexicon.Drug;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.math.BigDecimal;

/** What a dose of a medicine can't be. */
sealed interface DoseLimit {

    /** Whether a dose is beyond it. */
    boolean isBeyond(WrittenDose dose);

    /** The unit that was probably meant; empty if the number is as likely to be wrong. */
    String unit();

    /** The limit that a lexicon tells, if any. */
    static Option<DoseLimit> of(Drug drug) {
        return drug.flags().contains(Drug.IN_UNITS)
                ? Option.some(new InUnits())
                : drug.flags()
                        .find(flag -> flag.startsWith(Drug.MOST_MG))
                        .flatMap(flag -> Try.of(() -> new BigDecimal(flag.substring(Drug.MOST_MG.length())))
                                .toOption())
                        .map(most -> new Most(most, drug.flags().contains(Drug.IN_MG) ? "" : "micrograms"));
    }

    /**
     * More than is given at once.
     *
     * @param milligrams as much as may be given
     * @param unit the smaller unit that it is given in, if it is
     */
    record Most(BigDecimal milligrams, String unit) implements DoseLimit {

        @Override
        public boolean isBeyond(WrittenDose dose) {
            return dose.milligrams().exists(amount -> amount.compareTo(milligrams) > 0);
        }
    }

    /** Given in units of activity: no mass. */
    record InUnits() implements DoseLimit {

        @Override
        public boolean isBeyond(WrittenDose dose) {
            return dose.milligrams().isDefined();
        }

        @Override
        public String unit() {
            return "units";
        }
    }
}
