/** A vendor's rules and lexicon. */
module com.example.practice {
    requires transitive io.github.medsecretary.scheduling;
    requires transitive io.github.medsecretary.terminology;
    requires static org.jspecify;

    exports com.example.practice;
}
