package nl.samenhang.language.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.samenhang.language.RegioStandaloneSetup;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.formatting2.FormatterPreferenceKeys;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.preferences.MapBasedPreferenceValues;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.Test;

class RegioFormatterTest {

    private static final Injector INJECTOR = new RegioStandaloneSetup().createInjectorAndDoEMFRegistration();

    private static String formatted(String text) {
        FormatterRequest request = INJECTOR.getInstance(FormatterRequest.class);
        request.setPreferences(
                new MapBasedPreferenceValues(Map.of(FormatterPreferenceKeys.indentation.getId(), "    ")));
        ITextRegionAccess access = INJECTOR.getInstance(TextRegionAccessBuilder.class)
                .forNodeModel(parsed(text))
                .create();
        request.setTextRegionAccess(access);
        var changes = INJECTOR.getInstance(IFormatter2.class).format(request);
        return access.getRewriter().renderToString(changes);
    }

    private static XtextResource parsed(String text) {
        XtextResourceSet resourceSet = INJECTOR.getInstance(XtextResourceSet.class);
        XtextResource resource = (XtextResource) resourceSet.createResource(URI.createURI("proef.regio"));
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
        } catch (IOException fromMemory) {
            throw new AssertionError(fromMemory);
        }
        assertTrue(resource.getErrors().isEmpty(), () -> resource.getErrors().toString());
        return resource;
    }

    private static final String LAID_OUT = """
            regio Proef "Regio Proef"
            gebruikt Landelijk
            peildatum 2026-09-01

            // De partners van de regio.
            partner gemeente "Gemeente Meerstad" soort gemeente {
                afdeling veiligheid "Veiligheid" // met de politie
                afdeling jeugd "Jeugd"

                /* De burgemeester tekent. */
                vertegenwoordigd door "M. Jansen" als "burgemeester"
            }
            partner politie "Politie" soort politie { contact wijkagent }

            route zorg "Zorgroute" soort ondersteuning {
                stap melden "Melden" door gemeente, politie binnen 2 dagen {
                    betrekt jongere, ouders
                    als "nodig" naar klaar
                }
                einde klaar
            }
            """;

    @Test
    void aTextThatIsLaidOutStaysAsItIs() {
        assertEquals(LAID_OUT, formatted(LAID_OUT));
    }

    @Test
    void spacesAndIndentationAreSetRight() {
        String untidy = LAID_OUT.replace("    afdeling jeugd", "  afdeling   jeugd")
                .replace("gemeente, politie", "gemeente ,politie")
                .replace("        betrekt", "betrekt")
                .replace("{ contact wijkagent }", "{contact wijkagent}");
        assertEquals(LAID_OUT, formatted(untidy));
    }

    @Test
    void elementsOnOneLineGetLinesOfTheirOwn() {
        assertEquals("""
                regio Proef
                peildatum 2026-09-01
                partner a "A"
                partner b "B"
                """, formatted("regio Proef peildatum 2026-09-01 partner a \"A\" partner b \"B\""));
    }

    @Test
    void clausesThatSharedALineAreParted() {
        assertEquals("""
                regio Proef
                afspraak a "A" soort convenant {
                    geldig van 2025-11-01 tot 2028-10-31
                    opzegtermijn 3 maanden
                }
                """, formatted("""
                        regio Proef
                        afspraak a "A" soort convenant {
                            geldig van 2025-11-01 tot 2028-10-31 opzegtermijn 3 maanden
                        }
                        """));
    }

    @Test
    void everyCommentIsKept() {
        String text = "regio Proef // een\n/* twee */ partner a \"A\" { // drie\n contact b /* vier */ } // vijf\n";
        String result = formatted(text);
        for (String comment : new String[] {"// een", "/* twee */", "// drie", "/* vier */", "// vijf"}) {
            assertTrue(result.contains(comment), result);
        }
        assertEquals(result, formatted(result));
    }
}
