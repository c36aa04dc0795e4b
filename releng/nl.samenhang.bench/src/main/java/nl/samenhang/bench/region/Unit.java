package nl.samenhang.bench.region;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A neighbourhood with its school: partners, roles, issues, signals and meetings of its own, and the values that the
 * texts about it are filled with.
 *
 * @param number its number in the region, from 0
 * @param values what to fill in at which place
 */
record Unit(int number, Map<String, String> values) {

    private static final List<String> BEGINNINGS = List.of(
            "Nevel", "Koper", "Wolken", "Schelpen", "Barnsteen", "Kwarts", "Sterren", "Dauw", "Zegge", "Mistel",
            "Vlinder", "Kiezel", "Leem", "Pluis", "Varen", "Rietpluim", "Zandoog", "Merel", "Krekel", "Vuursteen");
    private static final List<String> ENDINGS =
            List.of("gaarde", "wal", "kade", "hoek", "hof", "donk", "veste", "rade", "burg", "dreef");
    private static final List<String> SURNAMES = List.of(
            "Jansen", "El Amrani", "de Wit", "Yilmaz", "Bakker", "Sewpersad", "Visser", "Öztürk", "van Dam", "Mulder");
    private static final List<String> TENSIONS = List.of("polarisatie", "cyberpesten", "criminaliteit", "drugshandel");
    private static final List<String> DEPARTMENTS = List.of("veiligheid", "jeugd", "onderwijs", "welzijn");
    private static final List<String> FACTORS = List.of("beschermend", "risico");
    private static final Map<String, String> SCHOOLS = Map.of(
            "Scholengemeenschap", "schoolVo", "Basisschool", "schoolPo", "Vakschool", "schoolMbo");

    static Unit of(int number, int district, Random random) {
        Map<String, String> values = new HashMap<>();
        String school = pick(SCHOOLS.keySet().stream().sorted().toList(), random);
        values.put("u", Integer.toString(number));
        values.put("d", Integer.toString(district));
        values.put("plaats", place(number));
        values.put("school", school);
        values.put("schoolsoort", SCHOOLS.get(school));
        values.put("soort1", pick(TENSIONS, random));
        values.put("soort2", "verzuim");
        values.put("factorsoort", pick(FACTORS, random));
        values.put("ander", number == 0 ? "onveiligThuis" : "uitBeeld" + random.nextInt(number));
        for (int i = 1; i <= 3; i++) {
            values.put("persoon" + i, (char) ('A' + random.nextInt(26)) + ". " + pick(SURNAMES, random));
            values.put("afdeling" + i, pick(DEPARTMENTS, random));
        }
        return new Unit(number, values);
    }

    Unit with(String place, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(place, value);
        return new Unit(number, more);
    }

    List<String> partners() {
        return List.of("school" + number, "wijkteam" + number, "jongerenwerk" + number);
    }

    List<String> issues() {
        return List.of("groepsdruk" + number, "uitBeeld" + number);
    }

    List<String> members() {
        return List.of("zorgcoordinator" + number, "wijkteamlid" + number, "jongerenwerker" + number);
    }

    private static String place(int number) {
        String name = BEGINNINGS.get(number % BEGINNINGS.size())
                + ENDINGS.get(number / BEGINNINGS.size() % ENDINGS.size());
        int round = number / (BEGINNINGS.size() * ENDINGS.size());
        return round == 0 ? name : name + " " + (round + 1);
    }

    private static String pick(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
