package nl.samenhang.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The packed command line, run as a user does: a process of its own.
 *
 * @param folder where it is run, an empty folder of the test
 */
record PackedProgram(Path folder) {

    private static final Path HOME = Path.of(Objects.requireNonNull(System.getProperty("samenhang.home")));

    /** What one run said and how it ended. */
    record Run(int exitCode, String out, String err) {
        String all() {
            return out + err;
        }

        /** What it said besides its results, but for what it was busy with: how much of that depends on the machine. */
        String complaints() {
            return err.lines().filter(line -> !line.startsWith("Bezig met ")).collect(Collectors.joining("\n"));
        }
    }

    /** The program and its words, to be started. */
    static List<String> command(String... words) {
        List<String> command =
                new ArrayList<>(List.of(HOME.resolve("bin/samenhang").toString()));
        command.addAll(List.of(words));
        return command;
    }

    /**
     * The program in a bare Java, for runs that are cut short or short of disk: the script would let such a run write
     * the archive of loaded classes that other runs read.
     *
     * @param options options of Java
     * @param words the words after the program's name
     */
    static List<String> bareCommand(List<String> options, String... words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.awt.headless=true"));
        command.addAll(List.of("-cp", HOME.resolve("lib").resolve("*").toString(), "nl.samenhang.cli.Main"));
        command.addAll(List.of(words));
        return command;
    }

    Run run(String... words) throws IOException, InterruptedException {
        return run(command(words));
    }

    Run run(List<String> command) throws IOException, InterruptedException {
        Path out = folder.resolveSibling(folder.getFileName() + ".out");
        Path err = folder.resolveSibling(folder.getFileName() + ".err");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        int exitCode = process.waitFor();
        Run run = new Run(exitCode, Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return run;
    }
}
