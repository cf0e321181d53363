package io.github.medsecretary.cli.json;

import io.github.medsecretary.core.problem.Problem;

/**
 * Why a text is not JSON, and where it stops being so.
 *
 * @param place the first place that can't be read
 * @param problem what is wrong there
 */
public record BrokenJson(Json.Place place, Problem problem) {}
