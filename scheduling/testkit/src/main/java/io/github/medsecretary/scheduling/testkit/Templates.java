package io.github.medsecretary.scheduling.testkit;

/** Arbitraries of session templates. */
public final class Templates {

    private Templates() {}

    /** Templates that are valid from some date of 2030 on, weekly or monthly, most with exceptions. */
    public static TemplateArbitrary templates() {
        return DefaultTemplateArbitrary.initial();
    }
}
