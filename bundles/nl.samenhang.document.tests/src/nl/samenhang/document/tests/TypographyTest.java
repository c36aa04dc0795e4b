package nl.samenhang.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.samenhang.document.internal.dutch.Typography;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    collega's en foto's               | collega’s en foto’s
                    's nachts, of 't nu kan           | ’s nachts, of ’t nu kan
                    IB'er uit 's-Gravenhage           | IB’er uit ’s-Gravenhage
                    opa' en 'ja'                      | opa’ en ‘ja’
                    'collega's'                       | ‘collega’s’
                    De rol "Mentor" hangt             | De rol “Mentor” hangt
                    zegt "nee, 'nooit' meer".         | zegt “nee, ‘nooit’ meer”.
                    "hij zei "weg" en ging"           | “hij zei ‘weg’ en ging”
                    de route “De "rode" draad”        | de route “De ‘rode’ draad”
                    ("zo")                            | (“zo”)
                    "'s avonds"                       | “’s avonds”
                    """)
    void sets_marks_as_a_dutch_book_does(String typed, String printed) {
        assertEquals(printed, Typography.of(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    een scherm van 5"                 | een scherm van 5"
                    "half                             | "half
                    half"                             | half"
                    jaren '90                         | jaren ’90
                    "een" en "half                    | “een” en "half
                    "a “b" c”                         | "a “b" c”
                    """)
    void leaves_a_double_mark_without_its_other_half_alone(String typed, String printed) {
        assertEquals(printed, Typography.of(typed));
    }

    @Test
    void survives_nothing_but_marks() {
        for (String mark : new String[] {"\"", "'", "“", "”", "’"}) {
            assertEquals(10_000, Typography.of(mark.repeat(10_000)).length());
        }
    }

    @Test
    void keeps_a_number_on_the_line_of_its_unit() {
        assertEquals("binnen 2\u00A0uur of 14\u00A0dagen", Typography.of("binnen 2 uur of 14 dagen"));
        assertEquals("4 dagboeken, 1 jaarlijst", Typography.of("4 dagboeken, 1 jaarlijst"));
    }
}
