package nl.samenhang.dist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The checkout that the tests look at. */
final class Checkout {

    static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("samenhang.root")));

    private static final String FRAGMENT_HOST = "Fragment-Host";

    private Checkout() {}

    static List<String> bundles() {
        try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path bundle(String name) {
        return ROOT.resolve("bundles").resolve(name);
    }

    /** The bundles and packages that a manifest asks for, without versions and directives. */
    static List<String> required(String bundle) {
        Attributes manifest = manifest(bundle);
        return Stream.of("Require-Bundle", "Import-Package", FRAGMENT_HOST)
                .map(manifest::getValue)
                .filter(Objects::nonNull)
                .map(value -> value.replaceAll("\"[^\"]*\"", ""))
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(clause -> clause.split(";")[0].strip())
                .toList();
    }

    static boolean isFragment(String bundle) {
        return manifest(bundle).getValue(FRAGMENT_HOST) != null;
    }

    private static Attributes manifest(String bundle) {
        try (InputStream input = Files.newInputStream(bundle(bundle).resolve("META-INF/MANIFEST.MF"))) {
            return new Manifest(input).getMainAttributes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that git knows; needs git and a checkout made by it. */
    static List<String> trackedFiles() throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "ls-files", "-z")
                .directory(ROOT.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String names = new String(git.getInputStream().readAllBytes());
        return git.waitFor() == 0 ? List.of(names.split("\0")) : List.of();
    }
}
