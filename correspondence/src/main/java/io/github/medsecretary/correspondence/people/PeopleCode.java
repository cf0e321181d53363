package io.github.medsecretary.correspondence.people;

import io.github.medsecretary.core.problem.Code;

/** Why somebody can't be addressed. */
public enum PeopleCode implements Code {
    /** The person has died. */
    DECEASED("The person has died; those who look after the estate may be written to.");

    private final String sentence;

    PeopleCode(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
