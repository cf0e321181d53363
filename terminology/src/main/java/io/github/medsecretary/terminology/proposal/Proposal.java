package io.github.medsecretary.terminology.proposal;

import io.github.medsecretary.terminology.lexicon.Abbreviation;
import java.util.Optional;

/**
 * A short form that an owner's letters use and no lexicon knows.
 *
 * @param owner whose letters
 * @param shortForm as it is written, singular
 * @param longForm what it stands for, if a letter says so; what letters say in several ways is several proposals
 * @param letters in how many letters it is used or, with a long form, so defined
 * @param uses how often, in all of them
 */
public record Proposal(String owner, String shortForm, Optional<String> longForm, int letters, int uses) {

    private static final int PRIOR = 900;

    /** The entry that it would be; absent as long as nobody has said what it stands for. */
    public Optional<Abbreviation> entry() {
        return longForm.map(this::entry);
    }

    /** The entry that it would be with a long form that somebody gives. */
    public Abbreviation entry(String given) {
        return Abbreviation.builder()
                .shortForm(shortForm)
                .longForm(given)
                .prior(PRIOR)
                .source("letters of " + owner + ": " + uses + " uses in " + letters + " letters")
                .build();
    }

    /** The lexicon's line that accepts it; absent as long as nobody has said what it stands for. */
    public Optional<String> row() {
        return entry().map(each -> each.cells().prepend(each.type()).mkString("\t"));
    }
}
