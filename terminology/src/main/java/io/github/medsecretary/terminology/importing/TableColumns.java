package io.github.medsecretary.terminology.importing;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * Which column of a table is which of a lexicon's, and what the table doesn't have and is the same for all rows.
 *
 * <p>The columns of a lexicon, by type of row, those with * holding several values, which stand in the table with bars
 * between: {@code abbreviation} short-form, long-form, prior, specialties*, flags*, cues-for*, cues-against*, source;
 * {@code confusable} set, member, kind, cues-for*, cues-against*, source; {@code error-prone} expression, preferred*,
 * scope, severity, disposition, jurisdictions*, reason, source; {@code drug} name, classes*, equivalents*, flags*,
 * source; {@code variant} british, american, source; {@code plain-language} term, wording, source; {@code heading}
 * label, heading, source. Immutable and thread-safe.
 */
public final class TableColumns {

    private static final Map<String, Seq<String>> COLUMNS = LinkedHashMap.of(
            "abbreviation",
            List.of("short-form", "long-form", "prior", "specialties*", "flags*", "cues-for*", "cues-against*"),
            "confusable",
            List.of("set", "member", "kind", "cues-for*", "cues-against*"),
            "error-prone",
            List.of("expression", "preferred*", "scope", "severity", "disposition", "jurisdictions*", "reason"),
            "drug",
            List.of("name", "classes*", "equivalents*", "flags*"),
            "variant",
            List.of("british", "american"),
            "plain-language",
            List.of("term", "wording"),
            "heading",
            List.of("label", "heading"));

    private final String type;
    private final Map<String, String> from;
    private final Map<String, String> always;

    private TableColumns(String type, Map<String, String> from, Map<String, String> always) {
        this.type = type;
        this.from = from;
        this.always = always;
    }

    /**
     * For rows of a type; no column is known yet.
     *
     * @throws IllegalArgumentException if there is no such type
     */
    public static TableColumns of(String type) {
        if (!COLUMNS.containsKey(type)) {
            throw new IllegalArgumentException("no type of row: " + type);
        }
        return new TableColumns(type, LinkedHashMap.empty(), LinkedHashMap.empty());
    }

    /**
     * These, with a column of the table for one of ours.
     *
     * @throws IllegalArgumentException if the type has no such column
     */
    public TableColumns from(String ours, String theirs) {
        return new TableColumns(type, from.put(checked(ours), theirs), always);
    }

    /**
     * These, with the same value in every row for a column that the table lacks.
     *
     * @throws IllegalArgumentException if the type has no such column
     */
    public TableColumns always(String ours, String value) {
        return new TableColumns(type, from, always.put(checked(ours), value));
    }

    private String checked(String ours) {
        if (!ours().map(TableColumns::plain).contains(ours)) {
            throw new IllegalArgumentException("rows of type " + type + " have no column " + ours);
        }
        return ours;
    }

    private Seq<String> ours() {
        return COLUMNS.get(type).get().append("source");
    }

    private static String plain(String column) {
        return column.replace("*", "");
    }

    String type() {
        return type;
    }

    /** The columns that the table must have. */
    Seq<String> wanted() {
        return from.values().distinct();
    }

    /** A row of the table as one of a lexicon: the values of each cell. */
    Seq<Seq<String>> cells(Seq<String> names, Seq<String> row) {
        return ours().map(column -> {
            String value = from.get(plain(column))
                    .map(theirs -> row.get(names.indexOf(theirs)))
                    .orElse(always.get(plain(column)))
                    .getOrElse("")
                    .strip();
            return values(value, column.endsWith("*"));
        });
    }

    private static Seq<String> values(String value, boolean several) {
        if (value.isEmpty()) {
            return List.empty();
        }
        return several ? List.of(value.split("\\|", -1)).map(String::strip) : List.of(value);
    }

    /** What the table calls the cell of a lexicon's row; the first cell holds the type. */
    String nameOf(int cell) {
        Seq<String> ours = ours().map(TableColumns::plain);
        return cell < 2 || cell > ours.size() + 1
                ? ""
                : from.get(ours.get(cell - 2)).getOrElse(ours.get(cell - 2));
    }
}
