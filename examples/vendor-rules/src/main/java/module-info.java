/** A vendor's rules and lexicon. */
module com.example.practice {
    requires transitive io.github.medsecretary.scheduling;
    requires transitive io.github.medsecretary.terminology;
    requires static org.jspecify;

    exports com.example.practice;

    // For those on the class path the same stands in META-INF/services.
    provides io.github.medsecretary.scheduling.conflict.DiaryRuleSource with
            com.example.practice.PracticeDiaryRules;
    provides io.github.medsecretary.terminology.review.ReviewRuleSource with
            com.example.practice.PracticeReviewRules;
}
