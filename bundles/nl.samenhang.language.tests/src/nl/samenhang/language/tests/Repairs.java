package nl.samenhang.language.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import nl.samenhang.analysis.Repair;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.RegionLoader;
import nl.samenhang.language.edit.FileEdit;

/** Reads texts and repairs them, by one loader for all tests: setting the language up takes long. */
final class Repairs {

    private static final int LONGEST_VALUE = 200;

    private static final RegionLoader LOADER = RegionLoader.create();

    private Repairs() {}

    static LoadedFolder load(Path folder, String text) {
        return load(new TextFolder(folder).with("proef.regio", text));
    }

    static LoadedFolder load(TextFolder texts) {
        return LOADER.load(texts.path());
    }

    static List<FileEdit> edits(Repair repair) {
        return LOADER.repairWriter().edits(repair);
    }

    /**
     * Edits are small when each of them puts something in, takes something out, or puts one value in the place of another;
     * and no remark is touched.
     */
    static void assertSmall(String text, List<FileEdit> edits) {
        for (FileEdit edit : edits) {
            String removed = text.substring(edit.offset(), edit.offset() + edit.length());
            assertTrue(
                    removed.isEmpty()
                            || edit.text().isEmpty()
                            || !removed.contains("\n") && removed.length() < LONGEST_VALUE,
                    () -> "Too much is written anew: " + edit + " in the place of " + removed);
        }
        assertEquals(Remarks.of(text), Remarks.of(FileEdit.applied(text, edits)), "Every remark stays");
    }
}
