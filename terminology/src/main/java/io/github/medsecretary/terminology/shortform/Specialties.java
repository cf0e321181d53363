package io.github.medsecretary.terminology.shortform;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;

/** A specialty as authors write it, as the lexicons call it: {@code Obstetrics / Gynecology} is two of theirs. */
final class Specialties {

    private record Start(String start, String name) {}

    private static final Seq<Start> STARTS = List.of(
            new Start("cardi", "cardiology"),
            new Start("pulmon", "respiratory"),
            new Start("respir", "respiratory"),
            new Start("orthop", "orthopaedics"),
            new Start("trauma", "orthopaedics"),
            new Start("pediat", "paediatrics"),
            new Start("paediat", "paediatrics"),
            new Start("neonat", "paediatrics"),
            new Start("hemat", "haematology"),
            new Start("haemat", "haematology"),
            new Start("oncol", "oncology"),
            new Start("nephro", "renal"),
            new Start("renal", "renal"),
            new Start("gynec", "gynaecology"),
            new Start("gynaec", "gynaecology"),
            new Start("obstet", "obstetrics"),
            new Start("otol", "ent"),
            new Start("ent", "ent"),
            new Start("psych", "psychiatry"),
            new Start("emerg", "emergency-medicine"),
            new Start("anaesth", "anaesthetics"),
            new Start("anesth", "anaesthetics"),
            new Start("geriat", "geriatrics"),
            new Start("ophthal", "ophthalmology"),
            new Start("rheum", "rheumatology"),
            new Start("gastro", "gastroenterology"),
            new Start("endocr", "endocrinology"),
            new Start("diabet", "endocrinology"),
            new Start("general practice", "general-practice"),
            new Start("gp", "general-practice"));

    private Specialties() {}

    /** The names that lexicons may know it by, its own first. */
    static Seq<String> of(String written) {
        String own = written.strip().toLowerCase(Locale.ROOT);
        Seq<String> known = STARTS.filter(each -> startsWord(own, each.start())).map(Start::name);
        return known.prepend(own).distinct();
    }

    private static boolean startsWord(String text, String start) {
        int at = text.indexOf(start);
        boolean whole =
                start.length() > 3 || text.length() == at + start.length() || text.startsWith(" ", at + start.length());
        return at >= 0 && whole && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
    }
}
