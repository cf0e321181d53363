package io.github.medsecretary.correspondence.selection;

import io.vavr.collection.Seq;

/** The grid as a page of HTML. */
final class GridHtml {

    private final WhoSeesWhat grid;

    GridHtml(WhoSeesWhat grid) {
        this.grid = grid;
    }

    @Override
    public String toString() {
        return """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB">
                <head>
                <meta charset="UTF-8"/>
                <title>Who sees what</title>
                <style>
                body { font-family: Arial, Helvetica, sans-serif; }
                table { border-collapse: collapse; }
                th, td { border: 1px solid #555; padding: 0.3em 0.6em; text-align: left; vertical-align: top; }
                td.withheld, td.no_letter { background: #eee; }
                td.overridden { border: 3px solid #000; }
                caption { text-align: left; font-weight: bold; padding-bottom: 0.5em; }
                </style>
                </head>
                <body>
                <table>
                """ + "<caption>Who sees what, by policy " + escaped(grid.policy()) + "</caption>\n<thead>\n"
                + row(col("Piece"), grid.readers().map(each -> col(each.id())))
                + row(head("Letter"), grid.readers().map(each -> cell("letter", each.role() + ": " + each.verdict())))
                + "</thead>\n<tbody>\n"
                + grid.rows()
                        .map(each -> row(
                                head(each.id() + ": " + each.what()),
                                each.sights().map(GridHtml::cell)))
                        .mkString()
                + "</tbody>\n</table>\n</body>\n</html>\n";
    }

    private static String row(String head, Seq<String> cells) {
        return "<tr>" + head + cells.mkString() + "</tr>\n";
    }

    private static String col(String text) {
        return "<th scope=\"col\">" + escaped(text) + "</th>";
    }

    private static String head(String text) {
        return "<th scope=\"row\">" + escaped(text) + "</th>";
    }

    private static String cell(Sight sight) {
        return cell(sight.kind().style(), sight.words());
    }

    private static String cell(String style, String text) {
        return "<td class=\"" + style + "\">" + escaped(text) + "</td>";
    }

    private static String escaped(String text) {
        var markup = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> markup.append("&amp;");
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                case '"' -> markup.append("&quot;");
                default -> markup.appendCodePoint(isXml(c) ? c : 0xFFFD);
            }
        });
        return markup.toString();
    }

    private static boolean isXml(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !Character.isISOControl(c) && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
