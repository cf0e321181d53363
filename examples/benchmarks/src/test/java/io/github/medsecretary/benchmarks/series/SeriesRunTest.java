package io.github.medsecretary.benchmarks.series;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SeriesRunTest {

    @Test
    void lib_recur_reads_every_rule_as_the_library_does() {
        var agreement = SeriesRun.compare(100, 7);
        assertEquals(100, agreement.libRecur(), agreement.toString());
    }
}
