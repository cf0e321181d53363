package io.github.medsecretary.benchmarks;

import io.github.medsecretary.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Headings in capitals: up to eight words that begin a line or follow a mark, before a colon. The expression is the
 * measures' own, not the library's.
 */
final class CapitalHeadings {

    private static final Pattern HEADING =
            Pattern.compile("(?:^|[.,:;!?])\\s*([A-Z][A-Z0-9/&'()-]*(?: +[A-Z0-9/&'()-]+){0,7}) *:", Pattern.MULTILINE);

    private CapitalHeadings() {}

    static List<Span> in(String text) {
        var found = new ArrayList<Span>();
        var matcher = HEADING.matcher(text);
        int at = 0;
        while (matcher.find(at)) {
            found.add(Span.of(matcher.start(1), matcher.end(1)));
            at = matcher.end(1);
        }
        return found;
    }
}
