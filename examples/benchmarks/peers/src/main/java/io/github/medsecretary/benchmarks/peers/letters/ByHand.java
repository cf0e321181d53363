package io.github.medsecretary.benchmarks.peers.letters;

import java.util.List;
import java.util.Map;

/** The page written by hand: the floor. */
final class ByHand {

    private final String head;

    ByHand(String css) {
        head = css + "</style>\n</head>\n<body>\n<header>\n<div class=\"letterhead\">\n<p class=\"organisation\">";
    }

    String page(Map<String, Object> model) {
        var out = new StringBuilder(8192);
        out.append(
                "<!DOCTYPE html>\n<html lang=\"en-GB\" dir=\"ltr\">\n<head>\n<meta charset=\"UTF-8\"/>\n<title>Clinic letter ");
        value(model, "reference", out);
        out.append("</title>\n<style>").append(head);
        value(model, "organisation", out);
        out.append("</p>\n");
        line("", "service", model, out);
        line("", "organisationAddress", model, out);
        line("Telephone: ", "telephone", model, out);
        out.append("</div>\n<div class=\"window\">\n");
        line("", "addressee", model, out);
        texts("address", "p", model, out);
        out.append("</div>\n</header>\n<main>\n<div class=\"references\">\n");
        line("Our reference: ", "reference", model, out);
        line("Date of clinic: ", "clinic", model, out);
        line("Dictated: ", "dictated", model, out);
        line("Typed: ", "typed", model, out);
        out.append("</div>\n<p class=\"dear\">Dear ");
        value(model, "addressee", out);
        out.append("</p>\n<h1>Clinic letter</h1>\n<div class=\"about\">\n");
        line("", "patient", model, out);
        line("Date of birth: ", "born", model, out);
        line("NHS number: ", "number", model, out);
        line("Address: ", "home", model, out);
        out.append("</div>\n<section>\n<h2>Diagnoses</h2>\n<ul>\n");
        texts("diagnoses", "li", model, out);
        out.append("</ul>\n</section>\n<section>\n<h2>Clinical summary</h2>\n");
        texts("summary", "p", model, out);
        out.append("</section>\n<section>\n<h2>Investigation results</h2>\n<ul>\n");
        texts("results", "li", model, out);
        out.append("</ul>\n</section>\n<section>\n<h2>Medications and medical devices</h2>\n<ul>\n");
        medicines(model, out);
        out.append(
                "</ul>\n</section>\n<section>\n<h2>Plan and requested actions</h2>\n<h3>Actions for the GP</h3>\n<ul>\n");
        texts("forGp", "li", model, out);
        out.append("</ul>\n<h3>Actions for the patient</h3>\n<ul>\n");
        texts("forPatient", "li", model, out);
        out.append(
                "</ul>\n</section>\n<footer>\n<div class=\"signoff\">\n<p class=\"closing\">Yours sincerely</p>\n<div class=\"signer\">\n");
        line("", "author", model, out);
        line("", "role", model, out);
        line("", "registration", model, out);
        out.append("</div>\n</div>\n<p class=\"manifest\">");
        value(model, "manifest", out);
        return out.append("</p>\n</footer>\n</main>\n</body>\n</html>\n").toString();
    }

    private static void medicines(Map<String, Object> model, StringBuilder out) {
        if (model.get("medicines") instanceof List<?> all) {
            for (Object each : all) {
                if (each instanceof Map<?, ?> medicine) {
                    escape(String.valueOf(medicine.get("name")), out.append("<li>"));
                    escape(String.valueOf(medicine.get("dose")), out.append(' '));
                    escape(String.valueOf(medicine.get("route")), out.append(' '));
                    escape(String.valueOf(medicine.get("frequency")), out.append(' '));
                    escape(String.valueOf(medicine.get("change")), out.append(" ("));
                    out.append(")</li>\n");
                }
            }
        }
    }

    private static void line(String label, String name, Map<String, Object> model, StringBuilder out) {
        out.append("<p>").append(label);
        value(model, name, out);
        out.append("</p>\n");
    }

    private static void texts(String name, String element, Map<String, Object> model, StringBuilder out) {
        if (model.get(name) instanceof List<?> all) {
            for (Object each : all) {
                out.append('<').append(element).append('>');
                escape(String.valueOf(each), out);
                out.append("</").append(element).append(">\n");
            }
        }
    }

    private static void value(Map<String, Object> model, String name, StringBuilder out) {
        escape(String.valueOf(model.get(name)), out);
    }

    private static void escape(String text, StringBuilder out) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
