package io.github.medsecretary.benchmarks.peers.letters;

import io.github.medsecretary.benchmarks.letters.ClinicCase;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the engines are given: the letter's words in maps and lists, put together anew for each letter. */
final class PlainModel {

    private static final List<String> FIELDS = List.of("name", "dose", "route", "frequency", "change");

    private PlainModel() {}

    static Map<String, Object> of(ClinicCase letter, List<String> diagnoses, List<List<String>> medicines) {
        String value = letter.value();
        Map<String, Object> model = new HashMap<>();
        model.put("reference", "OUR/2030/0001" + value);
        model.put("organisation", "Riverside Clinic" + value);
        model.put("service", "Gastroenterology" + value);
        model.put("organisationAddress", "1 Quay Street, Exmouth, EX8 1AA");
        model.put("telephone", "01632 960001" + value);
        model.put("addressee", "Dr A Jones" + value);
        model.put("address", List.of("The Surgery", "3 Park Road", "Exmouth", "EX8 2AA"));
        model.put("clinic", "4 January 2030");
        model.put("dictated", "4 January 2030");
        model.put("typed", "5 January 2030");
        model.put("patient", "Mrs Ann" + value + " O'Field" + value);
        model.put("born", "2 April 1961");
        model.put("number", "999 100 0003");
        model.put("home", "2 High Street, Exmouth, EX8 1AB");
        model.put("diagnoses", diagnoses);
        model.put("summary", letter.summary().asJava());
        model.put("results", letter.results().asJava());
        model.put("medicines", medicines.stream().map(PlainModel::medicine).toList());
        model.put("forGp", List.of("Please repeat the full blood count." + value + " By 1 February 2030."));
        model.put("forPatient", List.of("Please hand in the sample." + value));
        model.put("author", "Dr Kim Lee" + value);
        model.put("role", "Consultant gastroenterologist" + value);
        model.put("registration", "GMC 0000000");
        model.put("manifest", "This letter has 5 sections, 8 medicines and 2 actions.");
        return model;
    }

    private static Map<String, String> medicine(List<String> values) {
        Map<String, String> medicine = new HashMap<>();
        for (int at = 0; at < FIELDS.size(); at++) {
            medicine.put(FIELDS.get(at), values.get(at));
        }
        return medicine;
    }

    static List<List<String>> lists(Seq<Seq<String>> rows) {
        return rows.map(Seq::asJava).asJava();
    }
}
