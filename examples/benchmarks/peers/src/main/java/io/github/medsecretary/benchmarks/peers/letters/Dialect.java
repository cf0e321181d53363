package io.github.medsecretary.benchmarks.peers.letters;

/**
 * How a template engine writes a value and a repetition.
 *
 * @param value a value's pattern, {@code %s} for its name
 * @param each a repetition's pattern: first the list's name, then the body
 * @param item an item that is a text
 * @param field a field of an item
 * @param style what opens the style sheet
 */
record Dialect(String value, String each, String item, String field, String style) {

    static final Dialect MUSTACHE = new Dialect("{{%s}}", "{{#%1$s}}%2$s{{/%1$s}}", "{{.}}", "{{%s}}", "<style>");

    static final Dialect FREEMARKER =
            new Dialect("${%s}", "<#list %1$s as it>%2$s</#list>", "${it}", "${it.%s}", "<style>");

    static final Dialect PEBBLE =
            new Dialect("{{ %s }}", "{%% for it in %1$s %%}%2$s{%% endfor %%}", "{{ it }}", "{{ it.%s }}", "<style>");

    static final Dialect THYMELEAF = new Dialect(
            "[[${%s}]]",
            "<th:block th:each=\"it : ${%1$s}\">%2$s</th:block>",
            "[[${it}]]",
            "[[${it.%s}]]",
            "<style th:inline=\"none\">");

    static final Dialect HANDLEBARS =
            new Dialect("{{%s}}", "{{#each %1$s}}%2$s{{/each}}", "{{this}}", "{{%s}}", "<style>");

    private String value(String name) {
        return value.formatted(name);
    }

    private String each(String list, String body) {
        return each.formatted(list, body);
    }

    private String line(String label, String name) {
        return "<p>" + label + value(name) + "</p>\n";
    }

    private String texts(String list, String element) {
        return each(list, "<" + element + ">" + item + "</" + element + ">\n");
    }

    /** The same page as ours, with the style sheet of ours. */
    String template(String css) {
        return template(css, usualSections());
    }

    private String usualSections() {
        String medicine = "<li>" + field.formatted("name") + " " + field.formatted("dose") + " "
                + field.formatted("route") + " " + field.formatted("frequency") + " (" + field.formatted("change")
                + ")</li>\n";
        return "<section>\n<h2>Diagnoses</h2>\n<ul>\n" + texts("diagnoses", "li") + "</ul>\n</section>\n"
                + "<section>\n<h2>Clinical summary</h2>\n" + texts("summary", "p") + "</section>\n"
                + "<section>\n<h2>Investigation results</h2>\n<ul>\n" + texts("results", "li") + "</ul>\n</section>\n"
                + "<section>\n<h2>Medications and medical devices</h2>\n<ul>\n" + each("medicines", medicine)
                + "</ul>\n</section>\n<section>\n<h2>Plan and requested actions</h2>\n<h3>Actions for the GP</h3>\n<ul>\n"
                + texts("forGp", "li") + "</ul>\n<h3>Actions for the patient</h3>\n<ul>\n" + texts("forPatient", "li")
                + "</ul>\n</section>\n";
    }

    /** The same with other sections. */
    String template(String css, String sections) {
        return "<!DOCTYPE html>\n<html lang=\"en-GB\" dir=\"ltr\">\n<head>\n<meta charset=\"UTF-8\"/>\n<title>Clinic letter "
                + value("reference") + "</title>\n" + style + css + "</style>\n</head>\n<body>\n<header>\n"
                + "<div class=\"letterhead\">\n<p class=\"organisation\">" + value("organisation") + "</p>\n"
                + line("", "service") + line("", "organisationAddress") + line("Telephone: ", "telephone")
                + "</div>\n<div class=\"window\">\n" + line("", "addressee") + texts("address", "p")
                + "</div>\n</header>\n<main>\n<div class=\"references\">\n" + line("Our reference: ", "reference")
                + line("Date of clinic: ", "clinic") + line("Dictated: ", "dictated") + line("Typed: ", "typed")
                + "</div>\n<p class=\"dear\">Dear " + value("addressee")
                + "</p>\n<h1>Clinic letter</h1>\n<div class=\"about\">\n"
                + line("", "patient") + line("Date of birth: ", "born") + line("NHS number: ", "number")
                + line("Address: ", "home") + "</div>\n"
                + sections
                + "<footer>\n<div class=\"signoff\">\n<p class=\"closing\">Yours sincerely</p>\n<div class=\"signer\">\n"
                + line("", "author") + line("", "role") + line("", "registration")
                + "</div>\n</div>\n<p class=\"manifest\">" + value("manifest")
                + "</p>\n</footer>\n</main>\n</body>\n</html>\n";
    }
}
