package nl.samenhang.language.internal;

import java.nio.file.Path;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.Problem;
import nl.samenhang.language.SourceLocation;

/** How much text is read, so that memory is bounded whatever a folder holds. */
public final class SizeLimit {

    private static final int MEGABYTE = 1 << 20;

    /** The longest file, in bytes: about ten times the text of a large region. */
    private static final int LONGEST = 4 * MEGABYTE;

    /** What the files of a folder may be together, in bytes: more would not fit into memory once it is understood. */
    private static final int LARGEST = 16 * MEGABYTE;

    private SizeLimit() {}

    /**
     * Whether a text may be read.
     *
     * @param size its size in bytes; of a text in memory its characters, which are not more
     * @param others the size of the other texts of its folder, in the same unit
     * @return false if it is too large, by itself or together with the others
     */
    public static boolean allows(long size, long others) {
        return size <= Math.min(LONGEST, LARGEST - others);
    }

    /**
     * Tells that a text was not read because of its size.
     *
     * @param file where it stands, not null
     * @return the problem
     */
    public static Problem problem(Path file) {
        return new Problem(
                Text.format(
                        "Dit bestand is te groot om te lezen. Een bestand mag %1$d MB groot zijn, en de bestanden van een map samen %2$d MB. Verdeel de tekst.",
                        "This file is too large to be read. A file may have %1$d MB, and the files of a folder together %2$d MB. Divide the text.",
                        LONGEST / MEGABYTE,
                        LARGEST / MEGABYTE),
                SourceLocation.startOf(file));
    }
}
