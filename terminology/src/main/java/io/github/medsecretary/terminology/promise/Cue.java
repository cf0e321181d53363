package io.github.medsecretary.terminology.promise;

/**
 * A place in a sentence where something is promised.
 *
 * @param kind what by the verb
 * @param owner who by the subject
 * @param standing whether, by the words between subject and verb
 * @param from the index of its first token
 * @param verb the index of its verb
 */
record Cue(PromiseKind kind, PromiseOwner owner, Standing standing, int from, int verb) {}
