package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.vavr.control.Either;

/** Where a copy goes. Prints its channel only. Immutable and thread-safe. */
public final class Destination {

    private final Channel channel;
    private final String at;

    private Destination(Channel channel, String at) {
        this.channel = channel;
        this.at = at;
    }

    /** To the address that stands in the letter's own address block. */
    public static Destination post() {
        return new Destination(Channel.POST, "");
    }

    /**
     * To an address of e-mail, a portal's account or a MESH mailbox.
     *
     * @throws IllegalArgumentException for {@link Channel#POST}, or if the place is blank
     */
    public static Destination at(Channel channel, String place) {
        if (channel == Channel.POST || place.isBlank()) {
            throw new IllegalArgumentException("a place is needed, but by post, which goes where the letter says");
        }
        return new Destination(channel, place);
    }

    /** By which way. */
    public Channel channel() {
        return channel;
    }

    /** The address, account or mailbox; empty by post. */
    public String place() {
        return at;
    }

    /** A letter that this way can reach its reader with; {@link LetterCode#NOT_FOR_POST} otherwise. */
    Either<Refusal, AudienceLetter> reached(AudienceLetter letter) {
        boolean reachable = channel != Channel.POST
                || letter.address()
                        .map(address -> address.forPost().fold((Problem unreachable) -> false, reached -> true))
                        .orElse(false);
        return reachable ? Either.right(letter) : Either.left(Refusal.of(LetterCode.NOT_FOR_POST));
    }

    @Override
    public String toString() {
        return "Destination[" + channel.code() + "]";
    }
}
