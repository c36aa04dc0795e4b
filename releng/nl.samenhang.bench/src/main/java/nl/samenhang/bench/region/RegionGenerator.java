package nl.samenhang.bench.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes up regions: a core as any region has it (municipality, police, meldcode, educative agendas, shared language), and
 * as many neighbourhoods with their schools as the size asks for. The texts have no mistakes, and a gap here and there.
 * The same settings make the same texts.
 *
 * @param elements how many named elements the region has, exactly
 * @param files over how many files they are spread, at least 1
 * @param unitsPerDistrict how many neighbourhoods share their routes, their weighing meeting and their covenant, at least
 *     1; with a large number the region has few long lists and routes instead of many short ones
 * @param seed what chance begins with
 */
public record RegionGenerator(int elements, int files, int unitsPerDistrict, long seed) {

    private static final Template CORE = Template.read("core");
    private static final Template UNIT = Template.read("unit");
    private static final Template FILLER = Template.read("filler");
    private static final int CORE_SIZE = size(CORE);
    private static final int UNIT_SIZE =
            size(UNIT) + size(Template.read("support-steps")) + size(Template.read("safety-steps"));
    /** Two routes with an end each, a meeting and a covenant. */
    private static final int DISTRICT_SIZE = 6;

    /** The smallest number of elements that a region can be made of. */
    public static final int SMALLEST = CORE_SIZE + UNIT_SIZE + DISTRICT_SIZE;

    public RegionGenerator {
        if (elements < SMALLEST || files < 1 || unitsPerDistrict < 1) {
            throw new IllegalArgumentException("A region has at least %d elements in at least one file.".formatted(SMALLEST));
        }
    }

    /**
     * A generator of regions that are built as most are: neighbourhoods with routes of their own, ten files.
     *
     * @param elements how many named elements the region has, at least {@link #SMALLEST}
     * @return the generator
     */
    public static RegionGenerator ofSize(int elements) {
        return new RegionGenerator(elements, 10, 1, 1);
    }

    /**
     * The same with another number of files.
     *
     * @param count how many, at least 1
     * @return the generator
     */
    public RegionGenerator withFiles(int count) {
        return new RegionGenerator(elements, count, unitsPerDistrict, seed);
    }

    /**
     * The same with another division, see {@link #unitsPerDistrict()}.
     *
     * @param count how many neighbourhoods share their routes, at least 1
     * @return the generator
     */
    public RegionGenerator withUnitsPerDistrict(int count) {
        return new RegionGenerator(elements, files, count, seed);
    }

    /**
     * The same with other chances.
     *
     * @param other what chance begins with
     * @return the generator
     */
    public RegionGenerator withSeed(long other) {
        return new RegionGenerator(elements, files, unitsPerDistrict, other);
    }

    /**
     * Makes a region.
     *
     * @param name its name, an identifier of the language
     * @return the region
     */
    public GeneratedRegion generate(String name) {
        Random random = new Random(seed);
        Draft draft = new Draft(random);
        draft.add(CORE, Map.of("naam", name));
        List<Unit> units = new ArrayList<>();
        for (int district = 0; units.size() < unitCount(); district++) {
            addDistrict(district, units, draft, random);
        }
        fillUp(units, draft);
        return new GeneratedRegion(name, draft.files(files, header(name), name));
    }

    private void addDistrict(int number, List<Unit> units, Draft draft, Random random) {
        List<Unit> own = new ArrayList<>();
        while (own.size() < unitsPerDistrict && units.size() < unitCount()) {
            Unit unit = Unit.of(units.size(), number, random);
            draft.add(UNIT, unit.values());
            own.add(unit);
            units.add(unit);
        }
        new District(number, List.copyOf(own)).addTo(draft);
    }

    private int unitCount() {
        int count = (elements - CORE_SIZE) / UNIT_SIZE;
        while (count * UNIT_SIZE + Math.ceilDiv(count, unitsPerDistrict) * DISTRICT_SIZE > elements - CORE_SIZE) {
            count--;
        }
        return count;
    }

    private void fillUp(List<Unit> units, Draft draft) {
        for (int i = 0; draft.elements() < elements; i++) {
            Map<String, String> values = new HashMap<>(units.get(i % units.size()).values());
            values.put("n", Integer.toString(i + 1));
            draft.add(FILLER, values);
        }
    }

    private static int size(Template template) {
        return template.blocks().stream()
                .map(Template.Block::text)
                .mapToInt(Draft::count)
                .sum();
    }

    private static String header(String name) {
        return """
                regio %s "Regio %s"
                gebruikt Landelijk
                peildatum 2026-09-01
                omvat "%s"

                visie "Elke jongere in %s groeit op in een omgeving waarin hij erbij hoort." {
                    verankerd in %s
                    uitgangspunt "Wij praten met jongeren en ouders, niet over hen."
                }
                """
                .formatted(name, name, name, name, "gemeenteStad, swv, basisschool, school0, wijkteam0, jongerenwerk0");
    }
}
