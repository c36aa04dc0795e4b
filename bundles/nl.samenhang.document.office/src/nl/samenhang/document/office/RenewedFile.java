package nl.samenhang.document.office;

import java.util.List;

/**
 * A Word file that was made anew around the words of somebody else.
 *
 * @param content the bytes of the file
 * @param isChanged whether anything in it is another than before; if not, the bytes are those of before
 * @param kept the words of somebody else in it that this renewal met, in the order of reading
 */
public record RenewedFile(byte[] content, boolean isChanged, List<KeptText> kept) {

    public RenewedFile {
        content = content.clone();
        kept = List.copyOf(kept);
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
