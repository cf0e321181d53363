package io.github.medsecretary.terminology.lexicon;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * A label that stands for a heading of a letter.
 *
 * @param label as it is printed or spoken
 * @param heading the record standard's heading in kebab case, such as {@code plan-and-requested-actions}
 * @param source where the fact comes from
 */
public record HeadingLabel(String label, String heading, String source) implements Entry {

    @Override
    public String type() {
        return "heading";
    }

    @Override
    public String surface() {
        return label;
    }

    @Override
    public String key() {
        return label;
    }

    @Override
    public Seq<String> cells() {
        return List.of(Cells.escaped(label), Cells.escaped(heading), Cells.escaped(source));
    }
}
