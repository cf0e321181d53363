package io.github.medsecretary.scheduling.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.testkit.Elsewhere;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.publication.ClinicList;
import io.github.medsecretary.scheduling.publication.DiaryCalendar;
import io.github.medsecretary.scheduling.publication.Naming;
import io.github.medsecretary.scheduling.publication.WeekPicture;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a diary answers does not depend on the machine that is asked. */
class SteadyAnswersTest {

    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);
    private static final AsOf PRESENT = AsOf.of(Instant.parse("2030-01-07T08:00:00Z"));
    private static final Conflicts RULES =
            Conflicts.standard(DiaryContext.builder().asOf(PRESENT).build());

    private static String answers() {
        Seq<Diary> diaries = Diaries.some(7, 20);
        return diaries.map(SteadyAnswersTest::answer).mkString("\n");
    }

    private static String answer(Diary diary) {
        var list = new ClinicList(Naming.ids(), PRESENT);
        return RULES.in(diary)
                        .map(each -> each.rule().label() + each.when() + each.about() + each.message())
                        .mkString("\n")
                + list.text(diary, MONDAY)
                + list.html(diary, MONDAY)
                + new DiaryCalendar(Naming.ids(), PRESENT).text(diary)
                + new WeekPicture(Naming.ids(), PRESENT).svg(diary, MONDAY);
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Asia/Istanbul",
        "ar-EG-u-nu-arab, Africa/Cairo",
        "th-TH-u-ca-buddhist, Pacific/Auckland",
        "de-CH, America/St_Johns"
    })
    void other_countries_have_the_same_answers(String language, String place) {
        assertEquals(answers(), Elsewhere.of(language, place).ask(SteadyAnswersTest::answers));
    }

    @Test
    void there_is_something_to_answer() {
        Seq<Finding> found = Diaries.some(7, 20).flatMap(RULES::in);
        assertTrue(found.map(each -> each.rule().name()).distinct().size() > 5);
    }
}
