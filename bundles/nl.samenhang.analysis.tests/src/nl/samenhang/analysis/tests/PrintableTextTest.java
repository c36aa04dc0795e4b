package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.PrintableText;
import nl.samenhang.model.Partner;
import nl.samenhang.model.SamenhangFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTextTest {

    @Test
    void aTextThatFitsStaysAsItIs() {
        assertEquals("abc", PrintableText.shortened("abc", 3));
    }

    @Test
    void aLongTextEndsInAnEllipsisWithinItsRoom() {
        assertEquals("ab…", PrintableText.shortened("abcd", 3));
        assertEquals("a…", PrintableText.shortened("a bcd", 3));
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertEquals("\uD83D\uDE00…", PrintableText.shortened("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t\n", "\u0007\u0000", "\u202E"})
    void aTitleWithNothingToSeeCountsForNone(String title) {
        assertFalse(PrintableText.isSeen(title));
        Partner partner = SamenhangFactory.eINSTANCE.createPartner();
        partner.setName("school");
        partner.setTitle(title);
        assertEquals("school", ElementNames.title(partner));
    }

    @Test
    void aTitleWithALetterIsSeen() {
        assertTrue(PrintableText.isSeen(" a "));
        assertFalse(PrintableText.isSeen(null));
    }
}
