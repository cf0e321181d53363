package io.github.medsecretary.core.rule;

import io.vavr.collection.Seq;

/**
 * Where rules come from when they are discovered rather than listed: a room declares a service type that extends this,
 * and a vendor's module provides it.
 *
 * @param <S> what its rules check
 * @param <C> the context that they need
 */
public interface RuleSource<S, C> {

    /** The rules that this source brings, each with the vendor's namespace. */
    Seq<Rule<S, C>> rules();
}
