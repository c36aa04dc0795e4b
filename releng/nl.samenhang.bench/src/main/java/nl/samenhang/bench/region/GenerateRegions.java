package nl.samenhang.bench.region;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Writes generated regions: {@code ./samenhang bench generate FOLDER ELEMENTS [REGIONS [FILES [UNITS [SEED]]]]}. */
public final class GenerateRegions {

    private GenerateRegions() {}

    /**
     * Writes regions, each in a folder of its own below the one given.
     *
     * @param args the folder, the size of each region in elements, how many regions (1), over how many files each (10), how
     *     many neighbourhoods share their routes (1), the seed of the first (1)
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        long seed = number(args, 5, 1);
        RegionGenerator generator = RegionGenerator.ofSize(number(args, 1, 1000))
                .withFiles(number(args, 3, 10))
                .withUnitsPerDistrict(number(args, 4, 1));
        write(folder, generator, number(args, 2, 1), seed);
    }

    /**
     * Writes regions {@code Proefregio1}, {@code Proefregio2} and so on, each with the next seed.
     *
     * @param folder below which they come, not null
     * @param generator makes them, not null
     * @param regions how many
     * @param seed the seed of the first
     * @return the folder
     * @throws IOException if a file cannot be written
     */
    public static Path write(Path folder, RegionGenerator generator, int regions, long seed) throws IOException {
        for (int i = 0; i < regions; i++) {
            String name = "Proefregio" + (i + 1);
            generator.withSeed(seed + i).generate(name).writeTo(folder.resolve(name.toLowerCase(Locale.ROOT)));
        }
        return folder;
    }

    private static int number(String[] args, int index, int otherwise) {
        return args.length > index ? Integer.parseInt(args[index]) : otherwise;
    }
}
