package nl.samenhang.language.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import nl.samenhang.language.ide.internal.Farewell;
import nl.samenhang.language.ide.internal.Faults;
import nl.samenhang.language.ide.internal.RegionServer;
import nl.samenhang.language.ide.internal.ServerLog;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;

/** The language server: it speaks the Language Server Protocol with one editor. */
public final class RegioServer {

    private RegioServer() {}

    /**
     * Serves one editor until it leaves.
     *
     * @param in what the editor says, not null
     * @param out what is said to the editor, and nothing else; not null
     * @param log where failures are written, not null
     * @return whether the editor took its leave as the protocol asks
     */
    public static boolean serve(InputStream in, OutputStream out, PrintWriter log) {
        Injector injector = Guice.createInjector(new RegioServerModule());
        RegionServer server = injector.getInstance(RegionServer.class);
        Farewell farewell = injector.getInstance(Farewell.class);
        Launcher<LanguageClient> launcher = new Launcher.Builder<LanguageClient>()
                .setLocalService(server)
                .setRemoteInterface(LanguageClient.class)
                .setInput(in)
                .setOutput(out)
                .setExceptionHandler(injector.getInstance(Faults.class)::answer)
                .create();
        ServerLog.start(log, launcher.getRemoteProxy());
        server.connect(launcher.getRemoteProxy());
        Future<Void> conversation = launcher.startListening();
        CompletableFuture.runAsync(() -> awaitEnd(conversation)).thenRun(farewell::exit);
        return farewell.await();
    }

    private static void awaitEnd(Future<Void> conversation) {
        try {
            conversation.get();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException broken) {
            // The editor is gone, whatever the reason; there is nobody left to tell.
        }
    }
}
