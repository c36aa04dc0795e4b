package nl.samenhang.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.model.Catalog;
import nl.samenhang.model.RuleLevel;
import nl.samenhang.model.RuleSetting;

/**
 * How heavily a region weighs the rules: what its catalogues say of them. The first catalogue that speaks of a rule
 * decides; a catalogue goes before those it extends, whatever the order in which the region names them.
 */
public final class RuleSettings {

    private final Map<String, RuleLevel> levels = new HashMap<>();

    private RuleSettings(Region region) {
        for (Catalog catalog : region.catalogs()) {
            catalog.getElements().stream()
                    .filter(RuleSetting.class::isInstance)
                    .map(RuleSetting.class::cast)
                    .filter(setting -> setting.getRule() != null)
                    .forEach(setting -> levels.putIfAbsent(setting.getRule(), setting.getLevel()));
        }
    }

    /**
     * Reads the settings of a region.
     *
     * @param region the region, not null
     * @return the settings
     */
    public static RuleSettings of(Region region) {
        return new RuleSettings(region);
    }

    /**
     * The weight of a finding in this region.
     *
     * @param rule the id of the rule, not null
     * @param severity the weight that it has of itself, not null
     * @return the weight; empty where the region has turned the rule off
     */
    public Optional<Severity> severity(String rule, Severity severity) {
        RuleLevel level = levels.get(rule);
        if (level == null) {
            return Optional.of(severity);
        }
        return switch (level) {
            case OFF -> Optional.empty();
            case INFO -> Optional.of(Severity.INFO);
            case WARNING -> Optional.of(Severity.WARNING);
            case ERROR -> Optional.of(Severity.ERROR);
        };
    }
}
