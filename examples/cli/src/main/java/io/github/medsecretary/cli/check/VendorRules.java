package io.github.medsecretary.cli.check;

import io.github.medsecretary.cli.input.Failure;
import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.review.ReviewRuleSource;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** The rules about letters that vendors' jars on the class path bring. */
final class VendorRules {

    private VendorRules() {}

    /** All of them by name; none if a source can't be loaded or two have the same name, as that is for somebody to mend. */
    static Either<Seq<Failure>, RuleSet<Reading, DocumentContext>> found() {
        try {
            return Either.right(RuleSet.discovered(ServiceLoader.load(ReviewRuleSource.class)));
        } catch (ServiceConfigurationError | RuntimeException broken) {
            return Either.left(List.of(Failure.of(
                    "vendor rules",
                    Problem.of(CoreCode.MALFORMED, "A jar on the class path brings rules that can't be loaded."))));
        }
    }
}
