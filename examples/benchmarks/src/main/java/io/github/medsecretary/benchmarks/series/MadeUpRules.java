package io.github.medsecretary.benchmarks.series;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random rules of every form that the library reads, as RFC 5545 writes them. */
final class MadeUpRules {

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private final Random random;

    MadeUpRules(long seed) {
        this.random = new Random(seed);
    }

    /** A start between 2024 and 2031, at a full ten minutes. */
    LocalDateTime start() {
        return LocalDateTime.of(2024, 1, 1, 0, 0)
                .plusDays(random.nextInt(2_900))
                .plusMinutes(10L * random.nextInt(144));
    }

    String rule() {
        var parts = new ArrayList<String>();
        String frequency = List.of("DAILY", "WEEKLY", "MONTHLY").get(random.nextInt(3));
        parts.add("FREQ=" + frequency);
        if (random.nextBoolean()) {
            parts.add("INTERVAL=" + (1 + random.nextInt(random.nextInt(8) == 0 ? 40 : 4)));
        }
        switch (random.nextInt(4)) {
            case 0 -> parts.add("COUNT=" + (1 + random.nextInt(30)));
            case 1 -> parts.add("UNTIL=20" + (25 + random.nextInt(8)) + "0" + (1 + random.nextInt(9)) + "15T120000Z");
            default -> {}
        }
        boolean byDay = random.nextInt(2) == 0;
        boolean byMonthDay = !frequency.equals("WEEKLY") && random.nextInt(3) == 0;
        if (byDay) {
            parts.add("BYDAY=" + list(1 + random.nextInt(3), () -> day(frequency.equals("MONTHLY"))));
        }
        if (byMonthDay) {
            parts.add("BYMONTHDAY=" + list(1 + random.nextInt(3), () -> String.valueOf(signed(31))));
        }
        if (!frequency.equals("WEEKLY") && random.nextInt(5) == 0) {
            parts.add("BYMONTH=" + list(1 + random.nextInt(4), () -> String.valueOf(1 + random.nextInt(12))));
        }
        if (!frequency.equals("DAILY") && (byDay || byMonthDay) && random.nextInt(4) == 0) {
            parts.add("BYSETPOS=" + list(1 + random.nextInt(2), () -> String.valueOf(signed(4))));
        }
        if (frequency.equals("WEEKLY") && random.nextInt(4) == 0) {
            parts.add("WKST=" + DAYS.get(random.nextInt(7)));
        }
        return String.join(";", parts);
    }

    private String day(boolean ordinals) {
        String day = DAYS.get(random.nextInt(7));
        return ordinals && random.nextBoolean() ? signed(5) + day : day;
    }

    private int signed(int most) {
        int number = 1 + random.nextInt(most);
        return random.nextBoolean() ? number : -number;
    }

    private static String list(int size, java.util.function.Supplier<String> each) {
        var values = new ArrayList<String>();
        for (int i = 0; i < size; i++) {
            String value = each.get();
            if (!values.contains(value)) {
                values.add(value);
            }
        }
        return String.join(",", values);
    }
}
