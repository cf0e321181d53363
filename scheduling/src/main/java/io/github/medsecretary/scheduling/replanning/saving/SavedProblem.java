package io.github.medsecretary.scheduling.replanning.saving;

/**
 * Why a saved text can't be taken up.
 *
 * @param code what is wrong
 * @param line where, from 1
 */
public record SavedProblem(SavedCode code, int line) {}
