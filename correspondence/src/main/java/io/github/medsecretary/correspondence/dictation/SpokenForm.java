package io.github.medsecretary.correspondence.dictation;

/**
 * A row of spoken forms.
 *
 * @param form what it tells
 * @param phrase the words, in small letters
 * @param value what stands behind them; nothing for most
 * @param taken whether it takes such a row of a lower layer away, rather than adding one
 */
record SpokenForm(Form form, String phrase, String value, boolean taken) {

    private static final String TAKEN = "-";

    /** What no two rows of a layer, nor of two layers, tell at once. */
    record Key(Form form, String phrase, String value) {}

    Key key() {
        Form family = Form.MARKS.contains(form) ? Form.MARK_AFTER : form;
        return new Key(family, phrase, form.shape() == Form.Shape.NEIGHBOUR ? value : "");
    }

    String print() {
        return (taken ? TAKEN : "") + form.text() + "\t" + phrase + (value.isEmpty() ? "" : "\t" + value);
    }
}
