package io.github.medsecretary.correspondence.dictation;

import io.github.medsecretary.core.text.Span;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Locale;

/** The words of one spoken paragraph, as white space parts them, each with its place. Immutable. */
final class SpokenWords {

    /** So many words are looked at for what belongs together, so that the time grows with the dictation's length. */
    static final int FAR = 500;

    private final SpokenForms forms;
    private final Array<String> said;
    private final Array<String> small;
    private final Array<Span> places;
    private final Array<Map<Form, Integer>> begins;

    private SpokenWords(SpokenForms forms, Seq<String> said, Seq<Span> places) {
        this.forms = forms;
        this.said = said.toArray();
        this.small = said.map(each -> each.toLowerCase(Locale.ROOT)).toArray();
        this.places = places.toArray();
        this.begins = small.map(forms::beginnings);
    }

    /** Those between two offsets of what was spoken. */
    static SpokenWords of(SpokenForms forms, String spoken, int start, int end) {
        var words = new ArrayList<String>();
        var places = new ArrayList<Span>();
        int at = start;
        while (at < end) {
            if (Character.isWhitespace(spoken.charAt(at))) {
                at++;
            } else {
                int from = at;
                while (at < end && !Character.isWhitespace(spoken.charAt(at))) {
                    at++;
                }
                words.add(spoken.substring(from, at));
                places.add(Span.of(from, at));
            }
        }
        return new SpokenWords(forms, Array.ofAll(words), Array.ofAll(places));
    }

    int count() {
        return said.size();
    }

    /** A word as it was said; nothing beyond the ends. */
    String said(int index) {
        return index >= 0 && index < said.size() ? said.get(index) : "";
    }

    /** The same in small letters. */
    String small(int index) {
        return index >= 0 && index < small.size() ? small.get(index) : "";
    }

    /** The place of some words in what was spoken. */
    Span place(int from, int count) {
        return places.get(from).span(places.get(from + count - 1));
    }

    /** The words at a place of what was spoken, as they were said; nothing if none stand there. */
    String said(Span place) {
        return said.zip(places)
                .filter(each -> place.encloses(each._2()))
                .map(each -> each._1())
                .mkString(" ");
    }

    /** Some words as they were said. */
    String said(int from, int until) {
        return said.slice(from, until).mkString(" ");
    }

    /** Some words in small letters. */
    String small(int from, int until) {
        return small.slice(from, until).mkString(" ");
    }

    /** Whether these words stand at a place. */
    boolean isAt(int index, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!small(index + i).equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** How many words the longest phrase of a kind at a place has; 0 if there is none. */
    int longest(int index, Form form) {
        if (index < 0 || index >= begins.size() || begins.get(index).isEmpty()) {
            return 0;
        }
        int most = begins.get(index).getOrElse(form, 0);
        for (int count = Math.min(most, count() - index); count > 0; count--) {
            if (forms.has(form, small(index, index + count))) {
                return count;
            }
        }
        return 0;
    }

    /** What stands in the forms behind the phrase that some words are. */
    String value(Form form, int index, int count) {
        return forms.value(form, small(index, index + count));
    }

    /** Whether one word is a phrase of a kind. */
    boolean is(int index, Form form) {
        return forms.has(form, small(index));
    }

    /** How many of at most so many words at a place are the longest whole form of a command; 0 if none is. */
    int command(int index, int most) {
        int longest = 0;
        for (Form form : begins.get(index).keySet().filter(Form.COMMANDS::contains)) {
            for (int count = Math.min(most, begins.get(index).get(form).get()); count > 0; count--) {
                if (forms.has(form, small(index, index + count))) {
                    int whole = count + operand(form, index + count);
                    longest = Math.max(
                            longest, form == Form.SPELT ? Math.min(whole, most) : whole <= most ? whole : count);
                }
            }
        }
        return longest;
    }

    /**
     * How many words the command at a place has if what stands beside it, a word or mark before or a word after, makes it
     * doubtful; 0 if nothing does. The rows of doubt tell a phrase, or the name of a form for all of its phrases.
     */
    int doubtful(int index, String before) {
        for (Form form : begins.get(index).keySet().filter(Form.COMMANDS::contains)) {
            int count = longest(index, form);
            if (count > 0
                    && List.of(form.text(), small(index, index + count))
                            .exists(name -> forms.isGuarded(Form.DOUBT_BEFORE, name, before)
                                    || forms.isGuarded(Form.DOUBT_AFTER, name, small(index + count)))) {
                return count;
            }
        }
        return 0;
    }

    // What belongs to a command and is no word of the letter: a number, letters, the s of "apostrophe s".
    private int operand(Form form, int index) {
        return switch (form) {
            case ITEM -> is(index, Form.NUMBER) || isDigits(small(index)) ? 1 : 0;
            case SPELT -> SpeltLetters.at(this, index).count();
            case APOSTROPHE -> isAt(index, "s") ? 1 : 0;
            default -> 0;
        };
    }

    private static boolean isDigits(String word) {
        return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    }

    /** How many words a full stop at a place has; 0 if there is none. */
    int fullStop(int index) {
        int count = longest(index, Form.MARK_AFTER);
        return count > 0 && value(Form.MARK_AFTER, index, count).equals(".") ? count : 0;
    }

    /** Whether a word beside some words makes words of them; a name stands for all phrases of one command. */
    boolean isGuarded(int index, int count, String... names) {
        for (String name : List.of(names).prepend(small(index, index + count))) {
            if (isGuardedBefore(index, name) || forms.isGuarded(Form.AFTER, name, small(index + count))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word before a place makes words of what stands there. */
    boolean isGuardedBefore(int index, String name) {
        return forms.isGuarded(Form.BEFORE, name, small(index - 1));
    }

    /** Whether a word at a place, behind a command, makes words of that. */
    boolean isFollowed(int index, String name) {
        return forms.isGuarded(Form.AFTER, name, small(index));
    }

    /** Whether what was typed so far is a phrase of a kind. */
    boolean isA(Form form, String small) {
        return forms.has(form, small);
    }

    /** Whether a text starts with a phrase of a kind. */
    boolean startsWith(Form form, String small) {
        return forms.of(form).values().keySet().exists(small::startsWith);
    }

    /** What stands in the forms behind such a phrase. */
    String valueOf(Form form, String small) {
        return forms.value(form, small);
    }

    /** Whether a word is one of those that sentences turn on. */
    boolean isAsking(String small) {
        return forms.has(Form.ASKS, small) || forms.has(Form.WHO, small);
    }

    private boolean isLettered(int index) {
        return is(index, Form.LETTERED) || is(index, Form.TITLE) || small(index).length() == 1;
    }

    private static boolean isVowel(String word) {
        return !word.isEmpty() && "aeiou".indexOf(word.charAt(0)) >= 0;
    }

    /** Whether an article makes a thing of what stands at a place. */
    boolean isThing(int index) {
        boolean article = isAt(index - 1, "a") && !isVowel(small(index)) && !isLettered(index - 2);
        return article
                || is(index - 1, Form.ARTICLE)
                || isAt(index - 2, "the", "word")
                || isAt(index - 2, "the", "words");
    }
}
