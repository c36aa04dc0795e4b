package nl.samenhang.document.internal;

import java.util.HashSet;
import java.util.Set;

/**
 * The ids of the blocks of one document while it is made. Two elements of one name are an error of the model that the
 * analysis tells; the document still has to be made.
 */
public final class BlockIds {

    private final Set<String> given = new HashSet<>();

    /**
     * Gives a block its id.
     *
     * @param wanted what the id is to be, a letter first
     * @return the id: as wanted, but with hyphens for signs that an id cannot hold, and with a number behind it where
     *     that id has been given already
     */
    public String unique(String wanted) {
        String safe = wanted.replaceAll("[^A-Za-z0-9._-]", "-");
        String id = safe;
        for (int i = 2; !given.add(id); i++) {
            id = safe + "-" + i;
        }
        return id;
    }
}
