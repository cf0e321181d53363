package io.github.medsecretary.scheduling.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.diary.Change;
import io.vavr.collection.List;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A history against a plain list of who said what time it was. */
class HistoryProperties {

    private static final Reference ANN = Reference.of("Person", "ann");
    private static final Instant EIGHT = Practice.at("2030-01-07T08:00");

    private static AsOf minute(int minutes) {
        return AsOf.of(EIGHT.plusSeconds(60L * minutes));
    }

    private static History history(java.util.List<Integer> minutes) {
        var history = History.of(Practice.open().diary(), ANN, minute(0));
        for (int each : minutes) {
            var nothing = history.current()
                    .diary()
                    .apply(new Change.Together(List.empty()))
                    .get();
            history = history.commit(nothing, ANN, minute(each)).get();
        }
        return history;
    }

    /** By going through all versions from the first. */
    private static Optional<Version> slowly(History history, Instant moment) {
        Optional<Version> found = Optional.empty();
        for (Version each : history.versions()) {
            if (!each.at().instant().isAfter(moment)) {
                found = Optional.of(each);
            }
        }
        return found;
    }

    @Property(tries = 150)
    void the_version_of_a_moment_is_the_last_that_had_begun(
            @ForAll @Size(max = 20) java.util.List<@IntRange(max = 30) Integer> minutes,
            @ForAll @IntRange(min = -1, max = 31) int asked) {
        var history = history(minutes);
        assertEquals(
                slowly(history, minute(asked).instant()).map(Version::number),
                history.asOf(minute(asked).instant()).map(Version::number));
    }

    @Property(tries = 100)
    void versions_follow_each_other_in_number_and_in_time(
            @ForAll @Size(max = 20) java.util.List<@IntRange(max = 30) Integer> minutes) {
        var versions = history(minutes).versions();
        assertEquals(minutes.size() + 1, versions.size());
        versions.zip(versions.tail()).forEach(each -> {
            assertEquals(each._1.number() + 1, each._2.number());
            assertTrue(!each._2.at().instant().isBefore(each._1.at().instant()));
        });
    }

    @Property(tries = 100)
    void what_was_is_not_changed_by_what_comes(
            @ForAll @Size(min = 1, max = 20) java.util.List<@IntRange(max = 30) Integer> minutes) {
        var before = history(minutes.subList(0, minutes.size() - 1));
        var after = history(minutes);
        assertEquals(
                before.versions().map(Version::at).toList(),
                after.versions().map(Version::at).toList().init());
    }
}
