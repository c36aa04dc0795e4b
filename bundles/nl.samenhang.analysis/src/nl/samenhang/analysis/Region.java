package nl.samenhang.analysis;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenhang.model.Agreement;
import nl.samenhang.model.Catalog;
import nl.samenhang.model.CatalogUse;
import nl.samenhang.model.InformationSharing;
import nl.samenhang.model.Issue;
import nl.samenhang.model.Ladder;
import nl.samenhang.model.Meeting;
import nl.samenhang.model.Partner;
import nl.samenhang.model.Protocol;
import nl.samenhang.model.RegionFile;
import nl.samenhang.model.Role;
import nl.samenhang.model.Route;
import nl.samenhang.model.Signal;
import nl.samenhang.model.Term;
import nl.samenhang.model.Training;
import nl.samenhang.model.TrendSource;
import nl.samenhang.model.Vision;
import org.eclipse.emf.ecore.EObject;

/**
 * One whole region over all its files: a view that does not change while the files below it do not. It may be read by
 * several threads.
 */
public final class Region {

    private final List<RegionFile> files;
    private final List<Catalog> catalogs;
    private final Optional<LocalDate> referenceDate;
    private final List<EObject> contents;
    private final Map<Class<?>, List<?>> byType = new ConcurrentHashMap<>();

    private Region(List<RegionFile> files) {
        this.files = List.copyOf(files);
        this.catalogs = usedCatalogs(files);
        this.referenceDate = files.stream()
                .map(RegionFile::getReferenceDate)
                .filter(Objects::nonNull)
                .findFirst();
        List<EObject> all = new ArrayList<>();
        for (RegionFile file : files) {
            for (Iterator<EObject> each = file.eAllContents(); each.hasNext(); ) {
                all.add(each.next());
            }
        }
        this.contents = List.copyOf(all);
    }

    /**
     * The region that some files form together.
     *
     * @param files the files, all of one region, in a fixed order; at least one
     * @return the region
     * @throws IllegalArgumentException if there is no file
     */
    public static Region of(List<RegionFile> files) {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("A region has at least one file");
        }
        return new Region(files);
    }

    private static List<Catalog> usedCatalogs(List<RegionFile> files) {
        List<Catalog> named = files.stream()
                .flatMap(file -> file.getUses().stream())
                .map(CatalogUse::getCatalog)
                .toList();
        Deque<Catalog> ordered = new ArrayDeque<>();
        addBefore(ordered, named, new HashSet<>());
        return List.copyOf(ordered);
    }

    // What a catalogue extends is put down first and the catalogue before it; by mistake they may extend each other.
    private static void addBefore(Deque<Catalog> ordered, List<Catalog> catalogs, Set<Catalog> visited) {
        for (Catalog catalog : catalogs.reversed()) {
            if (catalog != null && !catalog.eIsProxy() && visited.add(catalog)) {
                addBefore(ordered, catalog.getExtends(), visited);
                ordered.addFirst(catalog);
            }
        }
    }

    /**
     * The name by which the region's elements are qualified.
     *
     * @return the name, never null
     */
    public String name() {
        return Objects.requireNonNullElse(files.getFirst().getName(), "");
    }

    /**
     * The title of the region: the first that a file gives, else its name; a title without anything to see counts for none.
     *
     * @return the title, never null
     */
    public String title() {
        return files.stream()
                .map(RegionFile::getTitle)
                .filter(PrintableText::isSeen)
                .findFirst()
                .orElseGet(this::name);
    }

    /**
     * The day on which the region is judged.
     *
     * @return the day; empty where no header gives one
     */
    public Optional<LocalDate> referenceDate() {
        return referenceDate;
    }

    /**
     * The municipalities that the region comprises, in the order of the text.
     *
     * @return their names; may be empty
     */
    public List<String> municipalities() {
        return files.stream().flatMap(file -> file.getMunicipalities().stream()).toList();
    }

    /**
     * The files of the region in a fixed order.
     *
     * @return the files, at least one
     */
    public List<RegionFile> files() {
        return files;
    }

    /**
     * The file that carries the header clauses (gebruikt, peildatum, omvat); what concerns the region as a whole is told
     * there.
     *
     * @return the first file with a reference date, else the first of all; never null
     */
    public RegionFile header() {
        return files.stream()
                .filter(file -> file.getReferenceDate() != null)
                .findFirst()
                .orElseGet(files::getFirst);
    }

    /**
     * The catalogues the region uses: those it names and those that they extend, each before what it extends and
     * otherwise in the order in which they are named.
     *
     * @return the catalogues, each once; may be empty
     */
    public List<Catalog> catalogs() {
        return catalogs;
    }

    /**
     * Every entry of a type in the catalogues the region uses, nested ones too, by catalogue in the order of its text.
     *
     * @param type the type, such as {@code Question.class}
     * @param <T> the type
     * @return the entries; may be empty
     */
    public <T> List<T> entries(Class<T> type) {
        List<T> entries = new ArrayList<>();
        for (Catalog catalog : catalogs) {
            for (Iterator<EObject> each = catalog.eAllContents(); each.hasNext(); ) {
                EObject entry = each.next();
                if (type.isInstance(entry)) {
                    entries.add(type.cast(entry));
                }
            }
        }
        return entries;
    }

    /**
     * Every element of a type, nested ones too, in the order of the text.
     *
     * @param type the type, such as {@code Step.class}
     * @param <T> the type
     * @return the elements; may be empty
     */
    @SuppressWarnings("unchecked")
    public <T> List<T> all(Class<T> type) {
        return (List<T>) byType.computeIfAbsent(
                type, key -> contents.stream().filter(key::isInstance).toList());
    }

    /**
     * The shared vision.
     *
     * @return the first vision of the text; empty where there is none
     */
    public Optional<Vision> vision() {
        return all(Vision.class).stream().findFirst();
    }

    /**
     * All partners in the order of the text.
     *
     * @return the partners; may be empty
     */
    public List<Partner> partners() {
        return all(Partner.class);
    }

    /**
     * All roles in the order of the text.
     *
     * @return the roles; may be empty
     */
    public List<Role> roles() {
        return all(Role.class);
    }

    /**
     * All issues in the order of the text.
     *
     * @return the issues; may be empty
     */
    public List<Issue> issues() {
        return all(Issue.class);
    }

    /**
     * All signals in the order of the text.
     *
     * @return the signals; may be empty
     */
    public List<Signal> signals() {
        return all(Signal.class);
    }

    /**
     * All routes in the order of the text.
     *
     * @return the routes; may be empty
     */
    public List<Route> routes() {
        return all(Route.class);
    }

    /**
     * All escalation ladders in the order of the text.
     *
     * @return the ladders; may be empty
     */
    public List<Ladder> ladders() {
        return all(Ladder.class);
    }

    /**
     * All meetings in the order of the text.
     *
     * @return the meetings; may be empty
     */
    public List<Meeting> meetings() {
        return all(Meeting.class);
    }

    /**
     * All agreements in the order of the text.
     *
     * @return the agreements; may be empty
     */
    public List<Agreement> agreements() {
        return all(Agreement.class);
    }

    /**
     * All sharings of information in the order of the text.
     *
     * @return the sharings; may be empty
     */
    public List<InformationSharing> sharings() {
        return all(InformationSharing.class);
    }

    /**
     * All terms in the order of the text.
     *
     * @return the terms; may be empty
     */
    public List<Term> terms() {
        return all(Term.class);
    }

    /**
     * All trainings in the order of the text.
     *
     * @return the trainings; may be empty
     */
    public List<Training> trainings() {
        return all(Training.class);
    }

    /**
     * All protocols in the order of the text.
     *
     * @return the protocols; may be empty
     */
    public List<Protocol> protocols() {
        return all(Protocol.class);
    }

    /**
     * All trend sources in the order of the text.
     *
     * @return the trend sources; may be empty
     */
    public List<TrendSource> trendSources() {
        return all(TrendSource.class);
    }
}
