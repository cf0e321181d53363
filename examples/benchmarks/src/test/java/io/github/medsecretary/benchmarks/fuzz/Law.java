package io.github.medsecretary.benchmarks.fuzz;

/** What must hold for every input. */
final class Law {

    private Law() {}

    static void holds(boolean law, String name) {
        if (!law) {
            throw new AssertionError(name);
        }
    }
}
