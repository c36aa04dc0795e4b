package nl.samenhang.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Ways in which a disk has no room for what the program writes. */
enum FullDisk {
    /** A disk in memory, there for the program alone, and gone with it. */
    SMALL_DISK("""
            unshare --map-root-user --mount sh -c '
                size=$1; folder=$2; stash=$3; shift 3
                cp -R "$folder"/. "$stash" || exit 99
                mount -t tmpfs -o size="$size"k none "$folder" || exit 99
                cp -R "$stash"/. "$folder" || exit 99
                "$@"
                code=$?
                rm -rf "$stash" && cp -R "$folder" "$stash" || exit 99
                exit $code' sh "$@\""""),
    /** A limit to the size of any file, which a process may set for itself on every system but Windows. */
    LIMIT_OF_FILES("""
            folder=$2; stash=$3
            (ulimit -f $(($1 * 2)) && shift 3 && exec "$@")
            code=$?
            cp -R "$folder"/. "$stash" || exit 99
            exit $code""");

    private final String script;

    FullDisk(String script) {
        this.script = script;
    }

    /**
     * Whether this machine knows the way: containers often forbid to mount a disk.
     *
     * @param folder an empty folder
     */
    boolean isPossible(Path folder) throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("schijf"));
        Path left = Files.createDirectory(folder.resolve("over"));
        return run(64, disk, left, List.of("true")).exitCode() == 0;
    }

    /**
     * Runs a command.
     *
     * @param kilobytes the room that the disk, or any file on it, has
     * @param folder the folder of the disk
     * @param left an empty folder, which afterwards holds what the command left on the disk
     * @param command the command
     */
    PackedProgram.Run run(int kilobytes, Path folder, Path left, List<String> command)
            throws IOException, InterruptedException {
        return new PackedProgram(folder.getParent()).run(command(kilobytes, folder, left, command));
    }

    private List<String> command(int kilobytes, Path folder, Path left, List<String> command) {
        List<String> all = new ArrayList<>(List.of("sh", "-c", script, "sh"));
        all.addAll(List.of(Integer.toString(kilobytes), folder.toString(), left.toString()));
        all.addAll(command);
        return all;
    }
}
