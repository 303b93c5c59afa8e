package org.constat.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelationsTest {
    private final Lexicon lexicon = TestLexicons.general(
            "{concept: accept, kind: relation, en: [accept], fr: [accepter]}",
            "{concept: reject, kind: relation, en: [reject], fr: [rejeter], opposite: accept, downward: true}",
            "{concept: refuse-flatly, kind: relation, en: [refuse flatly], fr: [], broader: [reject]}",
            "{concept: present, kind: adjective, en: [present], fr: [présent]}",
            "{concept: absent, kind: adjective, en: [absent], fr: [absent], complement: present}",
            "{concept: buy, kind: relation, en: [buy], fr: [acheter]}",
            "{concept: sell, kind: relation, en: [sell], fr: [vendre], converse: buy}",
            "{concept: meet, kind: relation, en: [meet], fr: [rencontrer], symmetric: true}",
            "{concept: own, kind: relation, en: [own], fr: [posséder], state: true}",
            "{concept: warn, kind: relation, en: [warn], fr: [avertir], family: warn, implies: none}",
            "{concept: settlement, kind: noun, en: [settlement], fr: [localité]}",
            "{concept: france, kind: noun, type: country, en: [France], fr: [France], broader: [europe]}",
            "{concept: europe, kind: noun, type: region, en: [Europe], fr: [Europe]}",
            "{concept: lyon, kind: noun, type: city, en: [Lyon], fr: [Lyon], broader: [france, settlement]}");

    @Test
    void an_opposite_is_known_on_both_sides() {
        assertThat(concept("accept").opposite()).containsExactly("reject");
        assertThat(concept("reject").opposite()).containsExactly("accept");
    }

    @Test
    void a_complement_is_known_on_both_sides() {
        assertThat(concept("present").complement()).containsExactly("absent");
        assertThat(concept("absent").complement()).containsExactly("present");
    }

    @Test
    void a_converse_is_known_on_both_sides() {
        assertThat(concept("buy").converse()).containsExactly("sell");
        assertThat(concept("sell").converse()).containsExactly("buy");
    }

    @Test
    void a_narrower_concept_excludes_what_the_broader_one_excludes() {
        assertThat(lexicon.excludes("refuse-flatly", "accept")).isTrue();
        assertThat(lexicon.excludes("accept", "refuse-flatly")).isTrue();
        assertThat(lexicon.excludes("present", "absent")).isTrue();
        assertThat(lexicon.excludes("refuse-flatly", "reject")).isFalse();
    }

    @Test
    void a_place_is_no_kind_of_the_place_it_lies_in() {
        assertThat(lexicon.broader("lyon")).containsExactly("settlement");
        assertThat(lexicon.containing("lyon")).containsExactlyInAnyOrder("france", "europe");
        assertThat(lexicon.containing("refuse-flatly")).isEmpty();
        assertThat(lexicon.broader("refuse-flatly")).containsExactly("reject");
    }

    @Test
    void properties_are_those_of_the_entry() {
        assertThat(concept("meet").symmetric()).isTrue();
        assertThat(concept("own").state()).isTrue();
        assertThat(concept("reject").downward()).isTrue();
        assertThat(concept("accept").downward()).isFalse();
        assertThat(concept("warn").family()).isEqualTo("warn");
        assertThat(concept("warn").implies()).isEqualTo("none");
        assertThat(concept("lyon").type()).isEqualTo("city");
    }

    private Concept concept(String id) {
        return lexicon.concept(id).orElseThrow();
    }
}
