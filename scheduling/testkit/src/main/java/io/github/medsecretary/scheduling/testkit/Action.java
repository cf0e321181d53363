package io.github.medsecretary.scheduling.testkit;

/**
 * One thing that a desk does, told by numbers so that it has a meaning in whatever diary it meets and shrinks to the
 * first appointment, the first start and the first seat. Numbers beyond what there is count round.
 *
 * @param verb what is done
 * @param who which appointment, which patient, on which account and how soon, what goes out of use, who holds a
 *     clinic, or which version is undone
 * @param start how many steps of five minutes after its session begins
 * @param seat which service, in which session
 * @param minutes how long a hold lasts or time passes, and how a visit is held
 * @param behind how many versions ago the diary was read that the action goes by
 */
public record Action(Verb verb, int who, int start, int seat, int minutes, int behind) {}
