package io.github.medsecretary.core.time;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.Month;

/** The extra and moved bank holidays of the United Kingdom, as the London, Edinburgh and Belfast Gazettes gave them. */
final class UkProclamations {

    private UkProclamations() {}

    /** Those for the United Kingdom or a part of it from 1990 to February 2026. */
    static Seq<Proclamation> uk() {
        return List.of(Nation.values())
                .flatMap(UkProclamations::everywhere)
                // Appointed on 4 February 2026.
                .append(extra(Nation.SCOTLAND, 2026, Month.JUNE, 15, "World Cup bank holiday"));
    }

    private static Seq<Proclamation> everywhere(Nation nation) {
        return List.of(
                // Fifty and seventy-five years after VE Day.
                moved(nation, LocalDate.of(1995, Month.MAY, 1), LocalDate.of(1995, Month.MAY, 8)),
                moved(nation, LocalDate.of(2020, Month.MAY, 4), LocalDate.of(2020, Month.MAY, 8)),
                extra(nation, 1999, Month.DECEMBER, 31, "Millennium Eve"),
                extra(nation, 2002, Month.JUNE, 3, "Golden Jubilee of Elizabeth II"),
                moved(nation, LocalDate.of(2002, Month.MAY, 27), LocalDate.of(2002, Month.JUNE, 4)),
                extra(nation, 2011, Month.APRIL, 29, "Wedding of Prince William and Catherine Middleton"),
                moved(nation, LocalDate.of(2012, Month.MAY, 28), LocalDate.of(2012, Month.JUNE, 4)),
                extra(nation, 2012, Month.JUNE, 5, "Diamond Jubilee of Elizabeth II"),
                moved(nation, LocalDate.of(2022, Month.MAY, 30), LocalDate.of(2022, Month.JUNE, 2)),
                extra(nation, 2022, Month.JUNE, 3, "Platinum Jubilee of Elizabeth II"),
                extra(nation, 2022, Month.SEPTEMBER, 19, "State Funeral of Elizabeth II"),
                extra(nation, 2023, Month.MAY, 8, "Coronation of Charles III"));
    }

    private static Proclamation extra(Nation nation, int year, Month month, int day, String name) {
        return new Proclamation.Extra(nation, LocalDate.of(year, month, day), name);
    }

    private static Proclamation moved(Nation nation, LocalDate from, LocalDate to) {
        return new Proclamation.Moved(nation, from, to);
    }
}
