package io.github.medsecretary.correspondence.notice;

import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.correspondence.content.Circumstances;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.content.Stationery;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.immutables.value.Value;

/** What a letter has whatever it is about. Prints masked. Immutable and thread-safe. */
@Value.Immutable
@HouseStyle
public interface Frame {

    /** Our reference. It must not be made from what the letter says. */
    String reference();

    /** The day on which it is written. */
    LocalDate written();

    /** Who writes: the letterhead. */
    Organisation organisation();

    /** About whom. */
    Patient patient();

    /** Who answers for it. */
    Practitioner author();

    /** Who gets it, as far as that counts for what it must say. */
    @Value.Default
    default Seq<Recipient> recipients() {
        return List.empty();
    }

    /** What else decides who may read it. */
    @Value.Default
    default Circumstances circumstances() {
        return Circumstances.usual();
    }

    /** What it is written on, and what goes with it. */
    @Value.Default
    default Stationery stationery() {
        return Stationery.usual();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableFrame.Builder {
        Builder() {}
    }
}
