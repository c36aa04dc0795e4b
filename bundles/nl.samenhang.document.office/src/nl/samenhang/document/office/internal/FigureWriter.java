package nl.samenhang.document.office.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.namespace.QName;
import nl.samenhang.document.Figure;
import nl.samenhang.document.Picture;
import nl.samenhang.document.Section.Layout;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBlip;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTOfficeArtExtension;

/** Writes pictures as PNG, with the SVG beside it for versions of Word that can show it. */
final class FigureWriter {

    private static final String SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
    private static final QName SVG_BLIP =
            new QName("http://schemas.microsoft.com/office/drawing/2016/SVG/main", "svgBlip", "asvg");
    private static final QName EMBED =
            new QName("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "embed", "r");

    private final XWPFDocument word;
    private final PageSetup pages;

    FigureWriter(XWPFDocument word, PageSetup pages) {
        this.word = word;
        this.pages = pages;
    }

    void write(Figure figure) {
        Picture picture = figure.picture();
        byte[] png = picture.png();
        if (png.length > 0) {
            XWPFParagraph paragraph = word.createParagraph();
            paragraph.setStyle("Figuur");
            place(figure, png, paragraph.createRun());
        }
        XWPFParagraph caption = word.createParagraph();
        caption.setStyle("Caption");
        Runs.text(caption, figure.numberedCaption());
        if (png.length == 0) {
            XWPFParagraph text = word.createParagraph();
            Runs.text(text, picture.textEquivalent());
        }
    }

    private void place(Figure figure, byte[] png, XWPFRun run) {
        Picture picture = figure.picture();
        double scale = scale(picture);
        int width = (int) (picture.width() * scale * Units.EMU_PER_PIXEL);
        int height = (int) (picture.height() * scale * Units.EMU_PER_PIXEL);
        String name = "figuur" + figure.number() + ".png";
        try {
            XWPFPicture placed = run.addPicture(new ByteArrayInputStream(png), PictureType.PNG, name, width, height);
            describe(placed, run, figure);
            String svg = word.addPictureData(picture.svg().getBytes(StandardCharsets.UTF_8), PictureType.SVG);
            addSvg(placed.getCTPicture().getBlipFill().getBlip(), svg);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("A new file takes pictures", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Room is left on the page for the caption, and upright for a heading; on its side a picture has a page of its own.
    private double scale(Picture picture) {
        double room = picture.layout() == Layout.LANDSCAPE ? 900 : 1700;
        double twipsPerPixel = 15;
        double byWidth = pages.textWidth() / (picture.width() * twipsPerPixel);
        double byHeight = (pages.textHeight() - room) / (picture.height() * twipsPerPixel);
        return Math.min(1, Math.min(byWidth, byHeight));
    }

    private static void describe(XWPFPicture placed, XWPFRun run, Figure figure) {
        CTNonVisualDrawingProps inner = placed.getCTPicture().getNvPicPr().getCNvPr();
        CTNonVisualDrawingProps outer =
                run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        for (CTNonVisualDrawingProps properties : new CTNonVisualDrawingProps[] {inner, outer}) {
            properties.setId(figure.number());
            properties.setName("Figuur " + figure.number());
            properties.setDescr(figure.picture().textEquivalent());
        }
    }

    private static void addSvg(CTBlip blip, String relation) {
        CTOfficeArtExtension extension = blip.addNewExtLst().addNewExt();
        extension.setUri(SVG_EXTENSION);
        try (XmlCursor cursor = extension.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(SVG_BLIP);
            cursor.insertAttributeWithValue(EMBED, relation);
        }
    }
}
