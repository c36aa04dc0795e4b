package nl.samenhang.language.tests;

import java.time.LocalDate;
import nl.samenhang.analysis.Change;
import nl.samenhang.model.Action;
import nl.samenhang.model.ActionLevel;
import nl.samenhang.model.Agreement;
import nl.samenhang.model.Department;
import nl.samenhang.model.LevelBlock;
import nl.samenhang.model.Meeting;
import nl.samenhang.model.ParticipantKind;
import nl.samenhang.model.Review;
import nl.samenhang.model.Role;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteNode;
import nl.samenhang.model.SamenhangPackage.Literals;
import nl.samenhang.model.Step;
import nl.samenhang.model.TimeUnit;
import nl.samenhang.model.Transition;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RepairAdditionsTest extends OnRepairedTexts {

    @Nested
    class Adding {

        @Test
        void putsAClauseAtTheEndOfABlockAndLeavesCommentsAlone() {
            becomes(
                    """
                    partner gemeente "Gemeente"
                    rol mentor "Mentor" {
                        taak "Ziet leerlingen"   // elke dag
                        vervuld door gemeente
                        // tot zover
                    }

                    /* einde */
                    """,
                    """
                    partner gemeente "Gemeente"
                    rol mentor "Mentor" {
                        taak "Ziet leerlingen"   // elke dag
                        // tot zover
                    }

                    /* einde */
                    """,
                    region -> new Change.Add(
                            named(region, "mentor", Role.class),
                            Literals.ROLE__FILLED_BY,
                            region.partners().getFirst()));
        }

        @Test
        void goesOnWithAListThatIsThere() {
            becomes(
                    "partner a partner b rol r { vervuld door a, b /* eerst */ }\n",
                    "partner a partner b rol r { vervuld door a /* eerst */ }\n",
                    region -> new Change.Add(
                            region.roles().getFirst(),
                            Literals.ROLE__FILLED_BY,
                            region.partners().getLast()));
        }

        @Test
        void writesSeveralValuesAsOneList() {
            becomes(
                    "partner a partner b rol r { vervuld door a, b }\n",
                    "partner a partner b rol r\n",
                    region -> new Change.Add(
                            region.roles().getFirst(),
                            Literals.ROLE__FILLED_BY,
                            region.partners().getFirst()),
                    region -> new Change.Add(
                            region.roles().getFirst(),
                            Literals.ROLE__FILLED_BY,
                            region.partners().getLast()));
        }

        @Test
        void makesABodyWhereThereIsNone() {
            becomes(
                    "partner a\nrol r \"Rol\" {\n    vervuld door a\n    taak \"Let op\"\n} // nu\n",
                    "partner a\nrol r \"Rol\" // nu\n",
                    region -> new Change.Add(
                            region.roles().getFirst(),
                            Literals.ROLE__FILLED_BY,
                            region.partners().getFirst()),
                    region -> new Change.Add(region.roles().getFirst(), Literals.ROLE__TASKS, "Let op"));
        }

        @Test
        void fillsAnEmptyBody() {
            becomes(
                    "partner a rol r { vervuld door a }\nvraagstuk v {\n    eigenaar a\n}\n",
                    "partner a rol r {}\nvraagstuk v {\n}\n",
                    region -> new Change.Add(
                            region.roles().getFirst(),
                            Literals.ROLE__FILLED_BY,
                            region.partners().getFirst()),
                    region -> new Change.Add(
                            region.issues().getFirst(),
                            Literals.ISSUE__OWNERS,
                            region.partners().getFirst()));
        }

        @Test
        void writesTheClausesOfAStepBeforeItsBody() {
            becomes(
                    """
                    partner a
                    route zorg soort ondersteuning {
                        stap melden "Melden" binnen 2 dagen door a { betrekt ouders }
                        einde klaar
                    }
                    """,
                    """
                    partner a
                    route zorg soort ondersteuning {
                        stap melden "Melden" { betrekt ouders }
                        einde klaar
                    }
                    """,
                    region -> new Change.Add(
                            region.all(Step.class).getFirst(), Literals.STEP__TERM, duration(2, TimeUnit.DAY)),
                    region -> new Change.Add(
                            region.all(Step.class).getFirst(),
                            Literals.STEP__ACTORS,
                            region.partners().getFirst()));
        }

        @Test
        void escapesNamesThatAreKeywords() {
            becomes(
                    "partner ^naar rol r { vervuld door ^naar }\n",
                    "partner ^naar rol r\n",
                    region -> new Change.Add(
                            region.roles().getFirst(),
                            Literals.ROLE__FILLED_BY,
                            region.partners().getFirst()));
        }

        @Test
        void namesADepartmentByItsOwnerAndAStepWithinItsRouteByItself() {
            becomes(
                    """
                    partner gemeente { afdeling jeugd "Jeugd" }
                    vraagstuk v { eigenaar gemeente.jeugd }
                    route zorg soort ondersteuning {
                        stap melden { als "het beter gaat" naar klaar }
                        einde klaar
                    }
                    """,
                    """
                    partner gemeente { afdeling jeugd "Jeugd" }
                    vraagstuk v
                    route zorg soort ondersteuning {
                        stap melden
                        einde klaar
                    }
                    """,
                    region -> new Change.Add(
                            region.issues().getFirst(),
                            Literals.ISSUE__OWNERS,
                            region.all(Department.class).getFirst()),
                    region -> {
                        Transition transition = NEW.createTransition();
                        transition.setCondition("het beter gaat");
                        transition.setTarget(named(region, "zorg.klaar", RouteNode.class));
                        return new Change.Add(
                                region.all(Step.class).getFirst(), Literals.STEP__TRANSITIONS, transition);
                    });
        }

        @Test
        void choosesTheClauseThatFitsTheValue() {
            becomes(
                    "afspraak a soort convenant {\n    opzegtermijn 3 maanden\n    geldig tot 2027-08-31\n}\n",
                    "afspraak a soort convenant {\n    opzegtermijn 3 maanden\n}\n",
                    region -> new Change.Add(
                            region.agreements().getFirst(),
                            Literals.AGREEMENT__VALID_UNTIL,
                            LocalDate.of(2027, 8, 31)));
        }

        @Test
        void writesRhythmsAsTheyAreSpoken() {
            becomes(
                    "overleg o { elk jaar }\nafspraak a soort convenant { evaluatie elke 2 jaar eerstvolgende 2027-01-01 }\n",
                    "overleg o\nafspraak a soort convenant\n",
                    region -> new Change.Add(
                            region.all(Meeting.class).getFirst(),
                            Literals.MEETING__FREQUENCY,
                            duration(1, TimeUnit.YEAR)),
                    region -> {
                        Review review = NEW.createReview();
                        review.setRhythm(duration(2, TimeUnit.YEAR));
                        review.setNext(LocalDate.of(2027, 1, 1));
                        return new Change.Add(
                                region.all(Agreement.class).getFirst(), Literals.AGREEMENT__REVIEW, review);
                    });
        }

        @Test
        void writesABlockWithWhatIsInIt() {
            becomes("""
                    partner a
                    vraagstuk v {
                        eigenaar a
                        sterke basis { handeling "Elke dag \\"hallo\\" zeggen" door a }
                    }
                    """, """
                    partner a
                    vraagstuk v {
                        eigenaar a
                    }
                    """, region -> {
                Action action = NEW.createAction();
                action.setText("Elke dag \"hallo\" zeggen");
                action.getActors().add(region.partners().getFirst());
                LevelBlock block = NEW.createLevelBlock();
                block.setLevel(ActionLevel.FOUNDATION);
                block.getActions().add(action);
                return new Change.Add(region.issues().getFirst(), Literals.ISSUE__LEVELS, block);
            });
        }

        @Test
        void insertsAStepBehindAnother() {
            becomes("""
                    partner a
                    route zorg soort ondersteuning {
                        stap melden door a // eerst
                        stap duiden "Duiden" door a binnen 1 week {
                            betrekt jongere
                            duiding
                        }
                        einde klaar
                    }
                    """, """
                    partner a
                    route zorg soort ondersteuning {
                        stap melden door a // eerst
                        einde klaar
                    }
                    """, region -> {
                Step step = NEW.createStep();
                step.setName("duiden");
                step.setTitle("Duiden");
                step.getActors().add(region.partners().getFirst());
                step.setTerm(duration(1, TimeUnit.WEEK));
                step.getParticipants().add(ParticipantKind.YOUNG_PERSON);
                step.setInterpretation(true);
                return new Change.AddBehind(region.all(Step.class).getFirst(), step);
            });
        }

        @Test
        void putsANewElementBehindTheLastOfItsKind() {
            becomes(
                    "rol r // de eerste\nrol mentor \"Mentor\"\n\nvraagstuk v\n",
                    "rol r // de eerste\n\nvraagstuk v\n",
                    region -> {
                        Role role = NEW.createRole();
                        role.setName("mentor");
                        role.setTitle("Mentor");
                        return new Change.Add(region.header(), Literals.REGION_FILE__ELEMENTS, role);
                    });
        }

        @Test
        void putsANewElementAtTheEndWhereItIsTheFirstOfItsKind() {
            becomes("vraagstuk v\n// tot zover\n\nrol mentor \"Mentor\"\n", "vraagstuk v\n// tot zover\n", region -> {
                Role role = NEW.createRole();
                role.setName("mentor");
                role.setTitle("Mentor");
                return new Change.Add(region.header(), Literals.REGION_FILE__ELEMENTS, role);
            });
        }

        @Test
        void closesAnElementBeforeANewOneFollowsIt() {
            Meeting meeting = NEW.createMeeting();
            meeting.setName("lea");
            becomes(
                    "afspraak a soort convenant { verankerd in lea }\n\noverleg lea\n",
                    "afspraak a soort convenant\n",
                    region -> new Change.Add(region.header(), Literals.REGION_FILE__ELEMENTS, meeting),
                    region -> new Change.Add(region.agreements().getFirst(), Literals.AGREEMENT__ANCHORED_IN, meeting));
        }

        @Test
        void keepsTheLineBreaksOfTheFile() {
            becomes(
                    "partner a\r\nrol r {\r\n    taak \"t\"\r\n    vervuld door a\r\n}\r\n",
                    "partner a\r\nrol r {\r\n    taak \"t\"\r\n}\r\n",
                    region -> new Change.Add(
                            region.roles().getFirst(),
                            Literals.ROLE__FILLED_BY,
                            region.partners().getFirst()));
        }

        @Test
        void makesARouteStub() {
            becomes("""
                    partner a

                    route veilig "Veiligheidsroute" soort veiligheid {
                        stap intake "Weging" door a { naar klaar }
                        einde klaar "Afgerond"
                    }
                    """, """
                    partner a
                    """, region -> {
                Route route = NEW.createRoute();
                route.setName("veilig");
                route.setTitle("Veiligheidsroute");
                route.setKind(nl.samenhang.model.RouteKind.SAFETY);
                Step step = NEW.createStep();
                step.setName("intake");
                step.setTitle("Weging");
                step.getActors().add(region.partners().getFirst());
                RouteNode end = NEW.createRouteEnd();
                end.setName("klaar");
                end.setTitle("Afgerond");
                Transition transition = NEW.createTransition();
                transition.setTarget(end);
                step.getTransitions().add(transition);
                route.getNodes().add(step);
                route.getNodes().add(end);
                return new Change.Add(region.header(), Literals.REGION_FILE__ELEMENTS, route);
            });
        }
    }
}
