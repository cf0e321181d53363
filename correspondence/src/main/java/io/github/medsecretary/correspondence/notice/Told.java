package io.github.medsecretary.correspondence.notice;

import io.github.medsecretary.correspondence.content.Fragment;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/**
 * What a letter says of its occasion.
 *
 * @param day the day that it is about
 * @param fragments what it says
 */
record Told(LocalDate day, Seq<Fragment> fragments) {

    /** How much only: the words are the patient's. */
    @Override
    public String toString() {
        return "Told[" + fragments.size() + "]";
    }
}
