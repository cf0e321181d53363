package io.github.medsecretary.scheduling.testkit;

/** Arbitraries of held clinics. */
public final class Sessions {

    private Sessions() {}

    /** Sessions of half an hour to two hours, on terms and without, some of them at night. */
    public static SessionArbitrary sessions() {
        return DefaultSessionArbitrary.initial();
    }
}
