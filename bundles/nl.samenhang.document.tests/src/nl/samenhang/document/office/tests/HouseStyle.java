package nl.samenhang.document.office.tests;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/**
 * A template as an advisor makes it in a Dutch Word: its styles have Dutch ids, its first page has a header with a logo, and
 * content controls say where the parts of a document come.
 */
final class HouseStyle {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String R = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    /** The text of the template. */
    static final String BODY = """
            <w:p><w:pPr><w:pStyle w:val="Afzender"/></w:pPr><w:r><w:t>Gemeente Zonneveld</w:t></w:r></w:p>
            <w:p><w:pPr><w:pStyle w:val="Titel"/></w:pPr>%s</w:p>
            <w:p><w:pPr><w:pStyle w:val="Ondertitel"/></w:pPr>%s</w:p>
            <w:p><w:r><w:t xml:space="preserve">Stand van zaken op </w:t></w:r>%s<w:r><w:t>.</w:t></w:r></w:p>
            <w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2500"/><w:gridCol w:w="5500"/></w:tblGrid>
            <w:tr><w:tc><w:tcPr><w:tcW w:w="2500" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>Zaaknummer</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5500" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>Z-2026-0417</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:tcPr><w:tcW w:w="2500" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>Steller</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5500" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>Team Jeugd</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <w:p><w:r><w:br w:type="page"/></w:r></w:p>
            <w:p><w:pPr><w:pStyle w:val="Kop1"/></w:pPr><w:r><w:t>Leeswijzer</w:t></w:r></w:p>
            <w:p><w:r><w:t>Dit stuk is bestemd voor de bestuurders van de partners.</w:t></w:r></w:p>
            %s
            %s
            %s
            <w:p><w:pPr><w:pStyle w:val="Kop1"/></w:pPr><w:r><w:t>Colofon</w:t></w:r></w:p>
            <w:p><w:r><w:t>Vragen over dit stuk stelt u aan het team Jeugd.</w:t></w:r></w:p>
            """.formatted(
                    inline("samenhang:titel"),
                    inline("samenhang:ondertitel"),
                    inline("samenhang:datum"),
                    line("samenhang:zonder:communicatie"),
                    line("samenhang:deel:inhoud"),
                    line("samenhang:document"));

    private static final String PAGES = """
            <w:sectPr><w:headerReference w:type="default" r:id="rId10"/><w:headerReference w:type="first" r:id="rId11"/><w:footerReference w:type="default" r:id="rId12"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1985" w:right="1417" w:bottom="1417" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>
            """;

    private static final String STYLES = """
            <w:styles %s>
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif" w:cs="Liberation Serif"/><w:sz w:val="21"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/><w:qFormat/></w:style>
            <w:style w:type="character" w:default="1" w:styleId="Standaardalinea-lettertype"><w:name w:val="Default Paragraph Font"/></w:style>
            <w:style w:type="table" w:default="1" w:styleId="Standaardtabel"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
            <w:style w:type="numbering" w:default="1" w:styleId="Geenlijst"><w:name w:val="No List"/></w:style>
            <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Standaard"/><w:next w:val="Standaard"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="2E6B3F"/><w:sz w:val="30"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/><w:basedOn w:val="Standaard"/><w:next w:val="Standaard"/><w:qFormat/><w:pPr><w:keepNext/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:i/><w:color w:val="2E6B3F"/><w:sz w:val="25"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:basedOn w:val="Standaard"/><w:qFormat/><w:pPr><w:spacing w:before="2400" w:after="240"/></w:pPr><w:rPr><w:b/><w:color w:val="2E6B3F"/><w:sz w:val="60"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Ondertitel"><w:name w:val="Subtitle"/><w:basedOn w:val="Standaard"/><w:rPr><w:sz w:val="28"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Koptekst"><w:name w:val="header"/><w:basedOn w:val="Standaard"/><w:rPr><w:sz w:val="17"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Lijstopsomteken"><w:name w:val="List Bullet"/><w:basedOn w:val="Standaard"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="character" w:styleId="Zwaar"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="character" w:customStyle="1" w:styleId="Status"><w:name w:val="Status van een zaak"/><w:rPr><w:smallCaps/></w:rPr></w:style>
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="Afzender"><w:name w:val="Afzender"/><w:basedOn w:val="Standaard"/><w:rPr><w:caps/><w:sz w:val="22"/></w:rPr></w:style>
            </w:styles>
            """.formatted(W);

    private static final String NUMBERING = """
            <w:numbering %s><w:abstractNum w:abstractNumId="1"><w:nsid w:val="1B2C3D4E"/><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="Lijstopsomteken"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>
            """.formatted(W);

    private static final String HEAD = """
            <w:hdr %s %s><w:p><w:pPr><w:pStyle w:val="Koptekst"/></w:pPr>%s<w:r><w:t xml:space="preserve"> – </w:t></w:r>%s</w:p></w:hdr>
            """.formatted(W, R, inline("samenhang:status"), inline("samenhang:titel"));

    private static final String FIRST_HEAD = """
            <w:hdr %s %s><w:p><w:pPr><w:pStyle w:val="Koptekst"/></w:pPr><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="1440000" cy="480000"/><wp:docPr id="1" name="Logo" descr="Logo van de gemeente Zonneveld"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1440000" cy="480000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p></w:hdr>
            """.formatted(W, R);

    private static final String FOOT = """
            <w:ftr %s><w:p><w:r><w:t xml:space="preserve">Gemeente Zonneveld, bladzijde </w:t></w:r><w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>
            """.formatted(W);

    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/word/header2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>
            """;

    private static final String RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/><Relationship Id="rId10" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/><Relationship Id="rId11" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header2.xml"/><Relationship Id="rId12" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/></Relationships>
            """;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    HouseStyle() {
        put("[Content_Types].xml", TYPES);
        put("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
                """);
        put("word/document.xml", "<w:document %s %s><w:body>%s%s</w:body></w:document>".formatted(W, R, BODY, PAGES));
        put("word/_rels/document.xml.rels", RELATIONS);
        put("word/styles.xml", STYLES);
        put(
                "word/settings.xml",
                "<w:settings %s><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"708\"/><w:themeFontLang w:val=\"nl-NL\"/></w:settings>"
                        .formatted(W));
        put("word/numbering.xml", NUMBERING);
        put("word/header1.xml", HEAD);
        put("word/header2.xml", FIRST_HEAD);
        put("word/_rels/header2.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/logo.png"/></Relationships>
                """);
        put("word/footer1.xml", FOOT);
        parts.put("word/media/logo.png", logo());
    }

    private void put(String name, String xml) {
        parts.put(
                name,
                ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml.strip())
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** The template with another text. */
    HouseStyle withBody(String body) {
        return with("word/document.xml", before -> before.replace(BODY, body));
    }

    /** The template with a change in one of its parts. */
    HouseStyle with(String part, UnaryOperator<String> change) {
        String before = new String(parts.get(part), StandardCharsets.UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("The change finds its place in " + part);
        }
        parts.put(part, after.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The template without some of its parts, such as {@code styles.xml}. */
    HouseStyle without(String... names) {
        for (String name : names) {
            parts.remove("word/" + name);
            with(
                    "[Content_Types].xml",
                    types -> types.replaceAll("<Override PartName=\"/word/" + name + "\"[^>]*/>", ""));
            with(
                    "word/_rels/document.xml.rels",
                    relations -> relations.replaceAll("<Relationship [^>]*Target=\"" + name + "\"[^>]*/>", ""));
        }
        return this;
    }

    /** The bytes of the file. */
    byte[] docx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(java.time.LocalDateTime.of(2026, 9, 1, 12, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A placeholder on a line of its own. */
    static String line(String name) {
        return "<w:sdt><w:sdtPr><w:alias w:val=\"%s\"/><w:tag w:val=\"%s\"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>[%s]</w:t></w:r></w:p></w:sdtContent></w:sdt>"
                .formatted(name, name, name);
    }

    /** A placeholder within a paragraph, which Word shows in grey until somebody fills it in. */
    static String inline(String name) {
        return "<w:sdt><w:sdtPr><w:alias w:val=\"%s\"/><w:tag w:val=\"%s\"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:color w:val=\"808080\"/></w:rPr><w:t>[%s]</w:t></w:r></w:sdtContent></w:sdt>"
                .formatted(name, name, name);
    }

    /** A paragraph of plain words. */
    static String words(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static byte[] logo() {
        BufferedImage image = new BufferedImage(360, 120, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 360, 120);
        graphics.setColor(new Color(0xF2B632));
        graphics.fillOval(20, 20, 80, 80);
        graphics.setColor(new Color(0x2E6B3F));
        graphics.setStroke(new BasicStroke(10, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.drawPolyline(new int[] {10, 90, 170, 250, 340}, new int[] {90, 60, 90, 60, 90}, 5);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
