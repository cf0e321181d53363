package io.github.medsecretary.scheduling.series;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceRuleTest {

    private static Seq<String> problems(String text) {
        return RecurrenceRule.parse(text)
                .fold(
                        problems -> problems.map(
                                each -> each.where() + " " + each.code().name()),
                        rule -> List.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY",
                "FREQ=WEEKLY;COUNT=8",
                "FREQ=WEEKLY;INTERVAL=2;UNTIL=20300601;BYDAY=MO,TH;WKST=SU",
                "FREQ=MONTHLY;UNTIL=20301231T235959Z;BYDAY=2TU,-1FR",
                "FREQ=MONTHLY;UNTIL=20301231T090000;BYMONTHDAY=15,-1",
                "FREQ=MONTHLY;BYMONTH=1,7;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"
            })
    void a_rule_is_written_as_it_was_read(String text) {
        assertEquals(text, RecurrenceRule.parse(text).get().text());
    }

    @Test
    void case_and_order_of_parts_are_meaningless() {
        assertEquals(
                RecurrenceRule.parse("FREQ=WEEKLY;COUNT=3;BYDAY=MO").get(),
                RecurrenceRule.parse("byday=mo;Count=+3;freq=weekly").get());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|MALFORMED_RULE, /FREQ MALFORMED_RULE",
                "FREQ=WEEKLY;|MALFORMED_RULE",
                "FREQ=WEEKLY;COUNT|MALFORMED_RULE",
                "COUNT=3|/FREQ MALFORMED_RULE",
                "FREQ=HOURLY|/FREQ UNSUPPORTED_PART",
                "FREQ=WEEKLY;BYHOUR=9|/1 UNSUPPORTED_PART",
                "FREQ=WEEKLY;COUNT=3;COUNT=4|/COUNT DUPLICATE_PART",
                "FREQ=WEEKLY;COUNT=0|/count PART_OUT_OF_RANGE",
                "FREQ=WEEKLY;INTERVAL=10001|/interval PART_OUT_OF_RANGE",
                "FREQ=WEEKLY;INTERVAL=99999999999|/INTERVAL MALFORMED_RULE",
                "FREQ=WEEKLY;COUNT=3;UNTIL=20300101|/until COUNT_AND_UNTIL",
                "FREQ=WEEKLY;UNTIL=20300230|/UNTIL MALFORMED_RULE",
                "FREQ=WEEKLY;UNTIL=tomorrow|/UNTIL MALFORMED_RULE",
                "FREQ=WEEKLY;BYDAY=2MO|/byDay UNSUPPORTED_PART",
                "FREQ=MONTHLY;BYDAY=6MO|/byDay PART_OUT_OF_RANGE",
                "FREQ=MONTHLY;BYDAY=0MO|/BYDAY MALFORMED_RULE",
                "FREQ=MONTHLY;BYDAY=M|/BYDAY MALFORMED_RULE",
                "FREQ=MONTHLY;BYMONTHDAY=0|/byMonthDay PART_OUT_OF_RANGE",
                "FREQ=WEEKLY;BYMONTHDAY=1|/byMonthDay UNSUPPORTED_PART",
                "FREQ=MONTHLY;BYMONTH=13|/BYMONTH MALFORMED_RULE",
                "FREQ=MONTHLY;BYSETPOS=1|/bySetPosition UNSUPPORTED_PART",
                "FREQ=DAILY;BYDAY=MO;BYSETPOS=1|/bySetPosition UNSUPPORTED_PART",
                "FREQ=WEEKLY;WKST=2MO|/WKST MALFORMED_RULE"
            })
    void what_is_wrong_is_told_where_it_is(String text, String told) {
        assertEquals(told, problems(text).map(String::trim).mkString(", "));
    }

    @Test
    void an_endless_text_is_refused_unread() {
        assertEquals(
                1, problems("FREQ=DAILY;BYMONTHDAY=" + "1,".repeat(100_000)).size());
    }

    @Test
    void a_problem_quotes_nothing() {
        String told = RecurrenceRule.parse("FREQ=WEEKLY;SMITH=1").getLeft().mkString();
        assertEquals(-1, told.indexOf("SMITH"));
    }
}
