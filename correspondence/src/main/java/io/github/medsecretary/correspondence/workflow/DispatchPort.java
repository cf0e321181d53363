package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.rule.Refusal;
import io.vavr.control.Either;

/**
 * Whoever carries letters in one way: a printer's queue, a mail server, a portal, a MESH client. The library has none;
 * an embedder brings them. One that is called from several threads is thread-safe.
 */
public interface DispatchPort {

    /** In which way it carries letters. */
    Channel channel();

    /**
     * Takes one copy.
     *
     * @param intent what is to be sent; the same {@link DispatchIntent#id} twice is one letter, to be sent once
     * @return the receipt, or why it was not taken
     */
    Either<Refusal, Receipt> send(DispatchIntent intent);
}
