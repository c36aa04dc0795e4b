package nl.samenhang.analysis.matrix;

import java.util.List;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Step;

/** The four parts that a party can have in a step (VERI, in English RACI). */
enum Responsibility {
    RESPONSIBLE("V", "verantwoordelijk", "Verantwoordelijk: voert de stap uit") {
        @Override
        List<Actor> named(Step step) {
            return ActorNames.known(step.getActors());
        }
    },
    ACCOUNTABLE(
            "E",
            "eindverantwoordelijk",
            "Eindverantwoordelijk: staat ervoor in dat de stap wordt gezet; één per stap") {
        @Override
        List<Actor> named(Step step) {
            return ActorNames.known(step.getAccountable());
        }
    },
    CONSULTED("R", "te raadplegen", "Raadplegen: wordt vooraf om raad gevraagd") {
        @Override
        List<Actor> named(Step step) {
            return ActorNames.known(step.getConsulted());
        }
    },
    INFORMED("I", "te informeren", "Informeren: krijgt bericht") {
        @Override
        List<Actor> named(Step step) {
            return ActorNames.known(step.getInformed());
        }
    };

    private final String letter;
    private final String word;
    private final String meaning;

    Responsibility(String letter, String word, String meaning) {
        this.letter = letter;
        this.word = word;
        this.meaning = meaning;
    }

    /** Whom a step names in this part, each once; references that lead nowhere are left out. */
    abstract List<Actor> named(Step step);

    String letter() {
        return letter;
    }

    /** What somebody with this part is, in the middle of a sentence. */
    String word() {
        return word;
    }

    String meaning() {
        return meaning;
    }
}
