package nl.samenhang.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import nl.samenhang.analysis.Text;
import nl.samenhang.document.office.UnusableWordFileException;

/**
 * A Word file of the user.
 *
 * @param path where it is
 */
record WordInput(Path path) {

    /**
     * The bytes of the file.
     *
     * @throws OutputException if it cannot be read
     */
    byte[] content() {
        try {
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw new OutputException(
                    Text.format(
                            "Het bestand %s kan niet worden gelezen. Controleer of het bestaat en of u het mag lezen.",
                            "The file %s cannot be read. Check that it is there and that you may read it.", path),
                    unreadable);
        }
    }

    /**
     * Does something with the file.
     *
     * @param content its bytes
     * @param use what to do
     * @return what comes of it
     * @throws OutputException if the file is of no use; it tells the name of the file
     */
    <T> T use(byte[] content, Function<byte[], T> use) {
        try {
            return use.apply(content);
        } catch (UnusableWordFileException unusable) {
            throw new OutputException(Text.format("%s: %s", "%s: %s", path, unusable.text()), unusable);
        }
    }
}
