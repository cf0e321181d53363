package io.github.medsecretary.correspondence.template;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Optional;

/** What has been found wrong so far, while one template is read. */
final class Problems {

    private final ArrayList<TemplateError> found = new ArrayList<>();
    private final String source;

    Problems(String source) {
        this.source = source;
    }

    /** Where they are: empty for the template itself, else the name of a shared passage. */
    String source() {
        return source;
    }

    void add(TemplateCode code, Token at, Optional<String> advice) {
        add(code, at.line(), at.column(), code.sentence(), advice);
    }

    void add(TemplateCode code, Token at, String reason, Optional<String> advice) {
        add(code, at.line(), at.column(), reason, advice);
    }

    void add(TemplateCode code, int line, int column, String reason, Optional<String> advice) {
        found.add(new TemplateError(code, source, line, column, reason, advice));
    }

    void addAll(Seq<TemplateError> others) {
        others.forEach(found::add);
    }

    Seq<TemplateError> all() {
        return List.ofAll(found).distinct().sorted();
    }
}
