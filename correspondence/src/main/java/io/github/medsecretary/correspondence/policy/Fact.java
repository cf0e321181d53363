package io.github.medsecretary.correspondence.policy;

import io.github.medsecretary.correspondence.content.Authority;
import io.vavr.collection.List;
import java.util.Locale;
import java.util.Optional;

/** What a policy may ask about a reader beside the role. */
enum Fact {
    CONSENT,
    DISSENT,
    SEEN,
    CHILD,
    YOUNG_PERSON,
    COMPETENT,
    DECEASED,
    PARENTAL_RESPONSIBILITY,
    POWER_OF_ATTORNEY,
    PERSONAL_REPRESENTATIVE,
    COURT_ORDER,
    STATUTE,
    PUBLIC_INTEREST;

    boolean isTrueOf(Reader reader) {
        return switch (this) {
            case CONSENT -> reader.recipient().consent();
            case DISSENT -> reader.recipient().dissent();
            case SEEN -> reader.recipient().seen();
            case CHILD -> reader.isChild();
            case YOUNG_PERSON -> reader.isYoungPerson();
            case COMPETENT -> reader.isCompetent();
            case DECEASED -> reader.deceased();
            default ->
                reader.recipient()
                        .authority()
                        .map(Authority::name)
                        .filter(name()::equals)
                        .isPresent();
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Fact> parse(String code) {
        return List.of(values()).find(each -> each.code().equals(code)).toJavaOptional();
    }
}
