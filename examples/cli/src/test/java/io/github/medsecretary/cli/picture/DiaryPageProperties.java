package io.github.medsecretary.cli.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.scheduling.replanning.LeastDisruption;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.ReplanPolicy;
import io.github.medsecretary.scheduling.replanning.Replanning;
import io.github.medsecretary.scheduling.testkit.DisruptedDiary;
import io.github.medsecretary.scheduling.testkit.Disruptions;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is true of the page of any plan. */
class DiaryPageProperties {

    private static Plan plan(DisruptedDiary upset) {
        return new Replanning(new LeastDisruption(), ReplanPolicy.usual(), upset.present(), 2_000)
                .plan(upset.diary(), upset.disruptions())
                .get();
    }

    @Property
    void every_change_has_its_arrow_and_its_row(@ForAll(supplier = Disruptions.class) DisruptedDiary upset) {
        var drawn = Drawn.of(plan(upset));
        drawn.assertArrows();
        drawn.assertTable();
    }

    @Property
    void everything_is_inside_its_picture(@ForAll(supplier = Disruptions.class) DisruptedDiary upset) {
        var drawn = Drawn.of(plan(upset));
        drawn.assertWithin();
        drawn.assertIdsUnique();
    }

    @Property(tries = 10)
    void the_same_plan_gives_the_same_bytes_wherever_it_is_drawn(
            @ForAll(supplier = Disruptions.class) DisruptedDiary upset) {
        Plan plan = plan(upset);
        String here = DiaryPage.of(plan);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(here, DiaryPage.of(plan(upset)));
        } finally {
            Locale.setDefault(before);
        }
    }
}
