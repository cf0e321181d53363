package io.github.medsecretary.correspondence.template;

import io.vavr.collection.Seq;
import java.util.Optional;

/** One line of a template: how it begins, and the words and tags on it. */
record Row(Form form, Seq<Token> tokens) {

    /** How a line begins, and so which block it makes. */
    enum Form {
        BLANK(""),
        HEADING_3("### "),
        HEADING_2("## "),
        HEADING_1("# "),
        ITEM("- "),
        LINE("| "),
        RUNNING("");

        private final String sign;

        Form(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }

        static Form of(String line) {
            if (line.isBlank()) {
                return BLANK;
            }
            for (Form form : values()) {
                if (!form.sign.isEmpty() && line.startsWith(form.sign)) {
                    return form;
                }
            }
            return RUNNING;
        }
    }

    /** The tag that orders blocks, if it stands alone. */
    Optional<Token.Braced> alone() {
        return form == Form.RUNNING
                        && tokens.size() == 1
                        && tokens.head() instanceof Token.Braced braced
                        && braced.tag().verb().isForBlocks()
                ? Optional.of(braced)
                : Optional.empty();
    }

    /** How many more conditions and repetitions it opens than it ends. */
    int opened() {
        int opened = 0;
        for (Token token : tokens) {
            if (token instanceof Token.Braced braced) {
                opened += braced.tag().verb().opens() ? 1 : 0;
                opened -= braced.tag().verb() == Verb.END ? 1 : 0;
            }
        }
        return opened;
    }
}
