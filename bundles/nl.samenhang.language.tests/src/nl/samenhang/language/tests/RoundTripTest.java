package nl.samenhang.language.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Injector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import nl.samenhang.language.LaidOutText;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.RegioStandaloneSetup;
import nl.samenhang.language.RegionLoader;
import nl.samenhang.language.TextLayout;
import nl.samenhang.language.internal.FolderIndex;
import nl.samenhang.language.services.RegioGrammarAccess;
import nl.samenhang.model.Catalog;
import nl.samenhang.model.RegionFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read again, and laid out without losing a word, for models that chance has made. */
class RoundTripTest {

    private static final Injector INJECTOR = new RegioStandaloneSetup().createInjectorAndDoEMFRegistration();
    private static final RegionLoader LOADER = INJECTOR.getInstance(RegionLoader.class);
    private static final TextLayout LAYOUT = INJECTOR.getInstance(TextLayout.class);
    private static final RegioGrammarAccess GRAMMAR = INJECTOR.getInstance(RegioGrammarAccess.class);
    private static final String REGION = "regio.regio";
    private static final String CATALOG = "catalogus.regio";
    private static final int MODELS = 40;

    @TempDir
    Path path;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, MODELS);
    }

    private TextFolder folder() {
        return new TextFolder(path);
    }

    private static GeneratedModel written(long seed, TextFolder folder) {
        GeneratedModel model = new GeneratedModel(seed, GRAMMAR);
        XtextResourceSet resources = INJECTOR.getInstance(XtextResourceSet.class);
        XtextResource region = resource(resources, REGION, model.region());
        XtextResource catalog = resource(resources, CATALOG, model.catalog());
        FolderIndex index = INJECTOR.getInstance(FolderIndex.class);
        FolderIndex.install(resources, index.names(List.of(region, catalog)), new ResourceDescriptionsData(List.of()));
        SaveOptions layout = SaveOptions.newBuilder().format().getOptions();
        folder.with(REGION, region.getSerializer().serialize(model.region(), layout));
        folder.with(CATALOG, catalog.getSerializer().serialize(model.catalog(), layout));
        return model;
    }

    private static XtextResource resource(XtextResourceSet resources, String name, EObject root) {
        Resource resource =
                INJECTOR.getInstance(IResourceFactory.class).createResource(URI.createFileURI("/proef/" + name));
        resources.getResources().add(resource);
        resource.getContents().add(root);
        return (XtextResource) resource;
    }

    private static <T extends EObject> T root(LoadedFolder loaded, Class<T> type) {
        Resource any = loaded.regions().getFirst().files().getFirst().eResource();
        return any.getResourceSet().getResources().stream()
                .flatMap(resource -> resource.getContents().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String said(LoadedFolder loaded) {
        return GeneratedModel.said(root(loaded, RegionFile.class)) + GeneratedModel.said(root(loaded, Catalog.class));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aModelThatIsWrittenIsReadAgain(long seed) {
        GeneratedModel model = written(seed, folder());
        assertEquals(
                GeneratedModel.said(model.region()) + GeneratedModel.said(model.catalog()), said(LOADER.load(path)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void layingOutTwiceChangesNothingAndLosesNothing(long seed) {
        TextFolder folder = folder();
        written(seed, folder);
        List<String> comments = commented(folder, new Random(seed));
        String before = said(LOADER.load(path));
        for (LaidOutText text : LAYOUT.layOut(path)) {
            assertEquals(List.of(), text.problems());
            folder.with(text.file().getFileName().toString(), text.after());
        }
        String all = LAYOUT.layOut(path).stream().map(LaidOutText::before).reduce("", String::concat);
        comments.forEach(comment -> assertEquals(1, all.split(comment, -1).length - 1, () -> comment + " in:\n" + all));
        assertEquals(before, said(LOADER.load(path)));
        for (LaidOutText text : LAYOUT.layOut(path)) {
            assertEquals(text.before(), text.after());
        }
    }

    /** Puts comments between words of the texts, and says which. */
    private List<String> commented(TextFolder folder, Random random) {
        List<String> comments = new ArrayList<>();
        LoadedFolder loaded = LOADER.load(path);
        for (EObject root : List.of(root(loaded, RegionFile.class), root(loaded, Catalog.class))) {
            XtextResource resource = (XtextResource) root.eResource();
            StringBuilder text = new StringBuilder();
            for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
                if (!leaf.isHidden() && random.nextInt(8) == 0) {
                    String comment = "opmerking" + comments.size() + "x";
                    comments.add(comment);
                    text.append(random.nextBoolean() ? " /* " + comment + " */ " : " // " + comment + "\n");
                }
                text.append(leaf.getText());
            }
            folder.with(Path.of(resource.getURI().toFileString()).getFileName().toString(), text.toString());
        }
        return comments;
    }
}
