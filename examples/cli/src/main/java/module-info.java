/** The command line {@code medsec} and the practice day: what an embedder's own program would do with the rooms. */
module io.github.medsecretary.cli {
    requires com.fasterxml.jackson.core;
    requires info.picocli;
    requires io.github.medsecretary.core;
    requires io.github.medsecretary.correspondence;
    requires io.github.medsecretary.correspondence.pdf;
    requires io.github.medsecretary.scheduling;
    requires io.github.medsecretary.terminology;
    requires io.vavr;
    requires openhtmltopdf.core;
    requires java.xml;
    requires static org.jspecify;

    uses io.github.medsecretary.terminology.review.ReviewRuleSource;

    opens io.github.medsecretary.cli to
            info.picocli;
    opens io.github.medsecretary.cli.check to
            info.picocli;
    opens io.github.medsecretary.cli.day to
            info.picocli;
    opens io.github.medsecretary.cli.diary to
            info.picocli;
    opens io.github.medsecretary.cli.letter to
            info.picocli;
    opens io.github.medsecretary.cli.lexicon to
            info.picocli;
    opens io.github.medsecretary.cli.sessions to
            info.picocli;
    opens io.github.medsecretary.cli.spelling to
            info.picocli;
}
