package io.github.medsecretary.correspondence.people;

import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;

/** The table of letters after the name. */
final class Letters {

    private static final String OTHERS = "*";
    private static final Letters KNOWN = new Letters(Table.rows("letters.tsv"));

    private final SortedMap<String, Integer> places;
    private final SortedMap<String, String> stopped;

    private Letters(Seq<String> rows) {
        this.places = rows.zipWithIndex()
                .flatMap(row -> List.of(row._1.split(" ")).map(each -> Tuple.of(bare(each), row._2)))
                .collect(TreeMap.collector());
        this.stopped = rows.flatMap(row -> List.of(row.split(" ")))
                .filter(each -> each.contains("="))
                .map(each -> Tuple.of(bare(each), each.substring(each.indexOf('=') + 1)))
                .collect(TreeMap.collector());
    }

    private static String bare(String entry) {
        int end = entry.indexOf('=');
        return end < 0 ? entry : entry.substring(0, end);
    }

    /** Letters as a style has them after a name, with what goes before them; empty if there are none. */
    static String after(Seq<String> given, StyleOfAddress style) {
        Seq<String> shown = switch (style.letters()) {
            case AS_GIVEN -> given;
            case BY_PRECEDENCE -> given.sortBy(KNOWN::place);
            case LEFT_OUT -> List.empty();
        };
        return style.punctuation() == StyleOfAddress.Punctuation.STOPPED
                ? shown.map(each -> ", " + KNOWN.stopped(each)).mkString()
                : shown.map(each -> " " + each).mkString();
    }

    private int place(String letters) {
        return places.get(letters.replace(".", "")).orElse(places.get(OTHERS)).get();
    }

    // B.Sc., Ph.D., F.R.C.S.
    private String stopped(String letters) {
        return stopped.get(letters).getOrElse(() -> letters.contains(".") ? letters : beforeCapitals(letters));
    }

    private static String beforeCapitals(String letters) {
        var out = new StringBuilder(letters.length() * 2);
        for (int at = 0; at < letters.length(); at++) {
            char c = letters.charAt(at);
            out.append(at > 0 && Character.isUpperCase(c) ? "." : "").append(c);
        }
        return out.append('.').toString();
    }
}
