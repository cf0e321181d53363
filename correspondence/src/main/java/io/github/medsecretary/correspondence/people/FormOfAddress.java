package io.github.medsecretary.correspondence.people;

import java.util.Locale;

/**
 * How somebody is addressed: the first line of the address block, what follows "Dear", and how the letter closes. It
 * closes "Yours faithfully" where the salutation names nobody, and else "Yours sincerely". Prints masked. Immutable and
 * thread-safe.
 *
 * @param nameLine the first line of the address block
 * @param dear what follows "Dear", without a comma
 * @param valediction how the letter closes
 */
public record FormOfAddress(String nameLine, String dear, Valediction valediction) {

    /** How an addressee is addressed in a house's style. */
    public static FormOfAddress of(Addressee addressee, StyleOfAddress style) {
        if (addressee instanceof Addressee.OnePerson one) {
            var person = new Styled(one.person(), style);
            return of(person.nameLine(), person.called(), style);
        } else if (addressee instanceof Addressee.TwoPersons two) {
            var pair = new Pair(new Styled(two.first(), style), new Styled(two.second(), style), two.bond());
            return of(pair.nameLine(), pair.called(), style);
        } else if (addressee instanceof Addressee.ParentOf parent) {
            var child = new Styled(Correspondent.of(parent.child()), style);
            String guardian = style.guardian().toLowerCase(Locale.UK);
            String line = "To the " + guardian + " of " + Styled.joined(child.given(), child.family());
            return faithfully(line, style.guardian());
        } else if (addressee instanceof Addressee.Estate estate) {
            return estate(estate, style);
        } else if (addressee instanceof Addressee.Unnamed unnamed) {
            boolean colleague = unnamed.capacity() == Capacity.CLINICIAN
                    && style.colleagues() == StyleOfAddress.Colleagues.AS_COLLEAGUE;
            return of(unnamed.name(), colleague ? Called.COLLEAGUE : Called.NOBODY, style);
        }
        throw new IllegalStateException("an addressee of another kind");
    }

    private static FormOfAddress estate(Addressee.Estate estate, StyleOfAddress style) {
        String late = Title.withoutArticle(new Styled(estate.late(), style).nameLine());
        String line = "The " + estate.office().words() + " of the late " + late;
        return style.estates() == StyleOfAddress.Estates.BY_OFFICE
                ? faithfully(line, estate.office().words())
                : of(line, Called.NOBODY, style);
    }

    private static FormOfAddress of(String line, Called called, StyleOfAddress style) {
        return switch (called.how()) {
            case FAMILY, NAME -> new FormOfAddress(line, called.words(), Valediction.SINCERELY);
            case COLLEAGUE -> faithfully(line, called.words());
            case NOBODY -> faithfully(line, style.unnamed());
        };
    }

    private static FormOfAddress faithfully(String line, String dear) {
        return new FormOfAddress(line, dear, Valediction.FAITHFULLY);
    }

    /** The salutation, without a comma. */
    public String salutation() {
        return "Dear " + dear;
    }

    /** Masked. */
    @Override
    public String toString() {
        return "FormOfAddress[***]";
    }
}
