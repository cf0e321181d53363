package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.correspondence.selection.Manner;
import java.time.Instant;

/**
 * That somebody signed exactly these words; whether they may is for {@link SigningRules} to say.
 *
 * @param by who
 * @param manner for themselves or for the author, read or not
 * @param at when
 * @param sha256 what they signed, see {@link AwaitingSignature#sha256}
 */
public record SigningAct(Signer by, Manner manner, Instant at, String sha256) {}
