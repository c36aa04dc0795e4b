package nl.samenhang.language.ide.internal;

import com.google.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;

/** How an editor leaves: it asks the server to shut down, and then tells it to exit. */
@Singleton
public class Farewell implements ILanguageServerShutdownAndExitHandler {

    private final CompletableFuture<Void> exited = new CompletableFuture<>();
    private volatile boolean shutDown;

    @Override
    public void shutdown() {
        shutDown = true;
    }

    @Override
    public void exit() {
        exited.complete(null);
    }

    /**
     * Waits until the editor has left.
     *
     * @return whether it asked the server to shut down first
     */
    public boolean await() {
        exited.join();
        return shutDown;
    }
}
