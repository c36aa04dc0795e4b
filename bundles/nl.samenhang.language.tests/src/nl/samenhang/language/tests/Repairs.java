package nl.samenhang.language.tests;

import java.nio.file.Path;
import java.util.List;
import nl.samenhang.analysis.Repair;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.RegionLoader;
import nl.samenhang.language.edit.FileEdit;

/** Reads texts and repairs them, by one loader for all tests: setting the language up takes long. */
final class Repairs {

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
}
