package io.github.medsecretary.correspondence.report;

/** Whether a patient who wants to see a report has been in touch about it. */
enum Contact {
    NONE,
    MADE
}
