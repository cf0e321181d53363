package io.github.medsecretary.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

/** A library module reads no clock, prints nothing, changes no setting of the machine, and keeps nothing between calls. */
class LibraryTest {

    private static final JavaClasses LIBRARY = House.classes(House.LIBRARY.append("correspondence/pdf"));

    @Test
    void noClockIsRead() {
        LibraryLaws.NO_CLOCK_IS_READ.check(LIBRARY);
    }

    @Test
    void nothingIsPrinted() {
        LibraryLaws.NOTHING_IS_PRINTED.check(LIBRARY);
    }

    @Test
    void noDefaultOfTheMachineIsChanged() {
        LibraryLaws.NO_DEFAULT_OF_THE_MACHINE_IS_CHANGED.check(LIBRARY);
    }

    @Test
    void staticFieldsAreFinal() {
        LibraryLaws.STATIC_FIELDS_ARE_FINAL.check(LIBRARY);
    }

    @Test
    void staticFieldsHoldNothingThatCanChange() {
        LibraryLaws.STATIC_FIELDS_HOLD_NOTHING_THAT_CAN_CHANGE.check(LIBRARY);
    }
}
