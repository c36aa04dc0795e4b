package nl.samenhang.language.ide.internal.services;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.language.SourceLocation;
import nl.samenhang.language.ide.internal.ClientLanguage;
import nl.samenhang.language.ide.internal.Places;
import nl.samenhang.model.Agreement;
import nl.samenhang.model.Department;
import nl.samenhang.model.InformationSharing;
import nl.samenhang.model.Issue;
import nl.samenhang.model.LevelBlock;
import nl.samenhang.model.Meeting;
import nl.samenhang.model.NamedElement;
import nl.samenhang.model.Partner;
import nl.samenhang.model.Role;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteNode;
import nl.samenhang.model.Rung;
import nl.samenhang.model.Signal;
import nl.samenhang.model.Term;
import nl.samenhang.model.Vision;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Lists the elements of texts, for an outline or a search. */
public final class Symbols {

    private final ClientLanguage language;

    @Inject
    Symbols(ClientLanguage language) {
        this.language = language;
    }

    /**
     * The elements of one text, each with those within it.
     *
     * @param root the file, not null
     * @return the outline
     */
    public List<DocumentSymbol> outline(EObject root) {
        return root.eContents().stream()
                .flatMap(element -> symbol(element).stream())
                .toList();
    }

    private Optional<DocumentSymbol> symbol(EObject element) {
        INode whole = NodeModelUtils.findActualNodeFor(element);
        Optional<INode> name = SourceLocation.node(element);
        if (whole == null || name.isEmpty() || !isShown(element)) {
            return Optional.empty();
        }
        DocumentSymbol symbol = new DocumentSymbol(
                title(element), kind(element), Places.range(whole), Places.range(name.get()), label(element));
        symbol.setChildren(outline(element));
        return Optional.of(symbol);
    }

    private static boolean isShown(EObject element) {
        return element instanceof NamedElement
                || element instanceof Vision
                || element instanceof LevelBlock
                || element instanceof Rung;
    }

    private String title(EObject element) {
        String title = language.of(ElementLabels.title(element));
        // An editor refuses an outline in which something has no name.
        return title.isBlank() ? "?" : title;
    }

    private String label(EObject element) {
        return language.of(ElementLabels.kind(element));
    }

    /**
     * The elements of some files whose name or title holds a text.
     *
     * @param query the text; empty for all elements
     * @param roots the files, not null
     * @param places where elements stand, not null
     * @return the elements
     */
    public List<WorkspaceSymbol> matching(String query, Collection<? extends EObject> roots, Places places) {
        String wanted = query.toLowerCase(Locale.ROOT);
        List<WorkspaceSymbol> found = new ArrayList<>();
        for (EObject root : roots) {
            for (Iterator<EObject> each = root.eAllContents(); each.hasNext(); ) {
                EObject element = each.next();
                if (element instanceof NamedElement named && matches(named, wanted)) {
                    places.of(named).ifPresent(place -> found.add(symbol(named, place)));
                }
            }
        }
        return found;
    }

    private static boolean matches(NamedElement element, String wanted) {
        return Stream.of(element.getName(), element.getTitle())
                .anyMatch(text -> text != null && text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private WorkspaceSymbol symbol(NamedElement element, Location place) {
        String container = ElementNames.title(element.eContainer());
        return new WorkspaceSymbol(
                title(element) + " (" + label(element) + ")", kind(element), Either.forLeft(place), container);
    }

    private static SymbolKind kind(EObject element) {
        return switch (element) {
            case Partner partner -> SymbolKind.Class;
            case Department department -> SymbolKind.Field;
            case Role role -> SymbolKind.Interface;
            case Issue issue -> SymbolKind.Struct;
            case Route route -> SymbolKind.Module;
            case RouteNode node -> SymbolKind.Function;
            case Signal signal -> SymbolKind.Event;
            case Meeting meeting -> SymbolKind.Object;
            case Agreement agreement -> SymbolKind.Package;
            case InformationSharing sharing -> SymbolKind.Package;
            case Term term -> SymbolKind.String;
            default -> SymbolKind.Constant;
        };
    }
}
