package org.constat.language.extractor.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.constat.language.extractor.RuleExamples;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewTest {
    private static final String ENGLISH = """
            Marta Quill, a potter, has chaired the harbour trust of Lowmere since 2019.

            You wanted to buy the lighthouse. Why did you fail?

            The bank said no. I asked three other banks in March.

            The council says that it will sell the tower.

            I have heard that for ten years. My son drew the plans.

            Your treasurer, Alan Pym, left in June. What happened?

            Alan found work in Norway. I miss him.
            """;

    private static final String FRENCH = """
            Paul Serre tient la boulangerie de Mornac depuis trente ans.

            Avez-vous encore des apprentis ?

            Un seul. J'en avais quatre avant la crise. Mes frères ont fermé le four.

            Que ferez-vous en 2030 ?

            Je vendrai le fonds.
            """;

    @Nested
    class Where_one_person_is_introduced {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "Marta Quill | asked | three other banks",
                    "My son | drew | the plans",
                    "Marta Quill | miss | ",
                })
        void what_the_answers_say_of_me_is_said_by_and_of_that_person(String fact) throws Exception {
            assertThat(facts("en", ENGLISH))
                    .anySatisfy(found -> assertThat(found).startsWith(fact).contains("<Marta Quill"));
        }

        @Test
        void you_is_who_is_asked() throws Exception {
            assertThat(facts("en", ENGLISH))
                    .anySatisfy(found -> assertThat(found)
                            .startsWith("Marta Quill | wanted | (Marta Quill | to buy | the lighthouse"));
        }

        @Test
        void a_question_without_its_mark_is_not_said_by_that_person() throws Exception {
            assertThat(facts("en", ENGLISH))
                    .noneSatisfy(found -> assertThat(found).contains("sell", "Marta Quill"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {"Paul Serre | vendrai | le fonds", "Mes frères | ont fermé | le four"})
        void a_french_interview_is_read_alike(String fact) throws Exception {
            assertThat(facts("fr", FRENCH))
                    .anySatisfy(found -> assertThat(found).startsWith(fact).contains("<Paul Serre"));
        }
    }

    @Nested
    class Where_nobody_is_interviewed {

        @Test
        void two_persons_are_introduced() throws Exception {
            String two = ENGLISH.replace("since 2019.", "since 2019. Jon Bale runs the pilots.");

            assertThat(facts("en", two)).noneSatisfy(found -> assertThat(found).contains("<", "asked | three"));
        }

        @Test
        void the_questions_are_put_to_readers() throws Exception {
            String advice = """
                    Carla Dunn advises tenants in Holm.

                    What can you do?

                    You can close the windows. I write letters for my neighbours, and you can do so too.

                    Do you need a boiler?

                    You do not. I kept mine, as you will.
                    """;

            assertThat(facts("en", advice))
                    .noneSatisfy(found -> assertThat(found).contains("<Carla Dunn"));
        }

        @Test
        void the_writer_speaks_ahead_of_the_questions() throws Exception {
            String report = ENGLISH.replace("since 2019.", "since 2019. I met her in a loft.");

            assertThat(facts("en", report))
                    .noneSatisfy(found -> assertThat(found).contains("<", "asked | three"));
        }
    }

    private static List<String> facts(String language, String text) throws Exception {
        return RuleExamples.extract(language, text).stream()
                .map(fact -> fact.text()
                        + fact.source().stream()
                                .map(link -> " <" + link.speaker().text())
                                .collect(Collectors.joining()))
                .toList();
    }
}
