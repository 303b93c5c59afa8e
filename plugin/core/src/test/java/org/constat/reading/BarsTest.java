package org.constat.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.Word;
import org.constat.assertion.Bars;
import org.constat.assertion.BarsException;
import org.constat.assertion.Pattern;
import org.constat.assertion.Reading;
import org.constat.corpus.Location;
import org.constat.corpus.Problems;
import org.constat.lexicon.Lexicons;
import org.constat.spi.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BarsTest {

    private static Reading read(String bars) {
        return new AssertionReader(Languages.of(), Lexicons.empty(), new Problems())
                .read(bars, List.of(), Location.of("bars"))
                .readings()
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peskov | reject | foreign contingents",
                "26 country | pledge | security guarantee | to Ukraine",
                "_ | open | _",
                "Russia | stop | -",
                "Kyiv | not accept | offer | modality=possible | tense=past",
                "mine | reopen | - | source=Kremlin (warn) > spokesman",
                "Macron | say | (26 ally | not commit | troops | tense=future) | time Monday",
                "Russia + Ukraine | exchange | prisoner | in=Istanbul",
                "Council | promise | >= 40 new trams | because (rail | not work | -)",
                "A | do | X && B | do | X",
                "town | be | no-longer capital | tense=no-longer",
            })
    void rendering_and_reading_again_gives_the_same_reading(String bars) {
        Reading reading = read(bars);

        assertThat(Bars.render(reading)).isEqualTo(bars);
        assertThat(read(Bars.render(reading))).isEqualTo(reading);
    }

    @Test
    void a_reading_is_shown_by_the_base_form_of_its_verb_and_its_complements() {
        Word country = Word.of("countries", "country", Word.Kind.NOUN);
        Word guarantee = Word.of("guarantees", "guarantee", Word.Kind.NOUN);
        Phrase object = Phrase.of("security guarantees", guarantee)
                .withComplements(List.of(new Complement("for", Phrase.of("Ukraine"))));
        Fact fact = Fact.builder(Phrase.of("pledged", Word.of("pledged", "pledge", Word.Kind.VERB)))
                .subject(Phrase.of("26 countries", country).withQuantity(Quantity.of(26)))
                .object(object)
                .build();

        assertThat(Bars.render(Pattern.of(fact))).isEqualTo("26 countries | pledge | security guarantees for Ukraine");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Peskov |~a slot between two bars is empty; write _ for any and - for none",
                "| reject | it~a slot between two bars is empty; write _ for any and - for none",
                "a | _ | b~the relation must be named; write subject | relation | object, with _ for any and - for none",
                "- | open | b~\"-\" can stand for a subject (_) or an object (_ or -) only; write subject | relation | object,"
                        + " with _ for any and - for none",
                "a | b | c | tomorrow~\"tomorrow\" begins with no role; begin it with one of to, from, with, for, as, about, by,"
                        + " under, if, because, place, time, or write role=tomorrow",
                "a | b | c | modality=posible~\"posible\" is no modality; did you mean \"possible\"?; it is one of asserted,"
                        + " possible, doubtful, planned, wanted, threatened, obliged, conditional, asked, supposed, denied",
                "a | say | (b | do | _)~_ cannot stand for the object of a fact in a slot; name the object",
                "a | say | (b | do | c | source=nobody)~source=nobody is said of a whole fact, not of one in a slot",
                "a | b && c~\"c\" has no relation; write subject | relation | object, with _ for any and - for none",
            })
    void what_asks_nothing_is_refused(String bars, String message) {
        assertThatThrownBy(() -> Bars.parse(bars))
                .isInstanceOf(BarsException.class)
                .hasMessage(message);
    }

    @Test
    void facts_in_facts_are_bounded() {
        String bars = "a | b | (".repeat(20) + "a | b | c" + ")".repeat(20);

        assertThatThrownBy(() -> Bars.parse(bars)).hasMessage("facts in facts go more than 8 levels deep");
    }

    @Test
    void the_article_itself_can_be_asked_for() {
        assertThat(Bars.parse("a | b | c | source=nobody").source()).isEqualTo("nobody");
        assertThat(Bars.parse("a | b | c | source=anybody").source()).isNull();
    }
}
