package nl.samenhang.language.ide.internal;

import java.io.PrintWriter;
import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.apache.log4j.spi.ThrowableInformation;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * The log of a server that has a process of its own: a sentence for the editor's log, and all there is to know on the
 * error channel.
 */
public final class ServerLog extends AppenderSkeleton {

    private final PrintWriter writer;
    private final LanguageClient client;

    private ServerLog(PrintWriter writer, LanguageClient client) {
        this.writer = writer;
        this.client = client;
        setThreshold(Level.WARN);
    }

    /**
     * Begins to log.
     *
     * @param writer where everything is written, not null
     * @param client the editor, not null
     */
    public static void start(PrintWriter writer, LanguageClient client) {
        Logger root = Logger.getRootLogger();
        root.removeAllAppenders();
        root.addAppender(new ServerLog(writer, client));
    }

    @Override
    protected void append(LoggingEvent event) {
        if (isAnswered(event.getThrowableInformation())) {
            return;
        }
        boolean error = event.getLevel().isGreaterOrEqual(Level.ERROR);
        writer.println("samenhang: " + event.getRenderedMessage());
        String[] trace = event.getThrowableStrRep();
        if (trace != null) {
            for (String line : trace) {
                writer.println(line);
            }
        }
        writer.flush();
        client.logMessage(
                new MessageParams(error ? MessageType.Error : MessageType.Warning, event.getRenderedMessage()));
    }

    // The editor has it as the answer to its request; what was a fault of the program is in the log by itself.
    private static boolean isAnswered(ThrowableInformation thrown) {
        return thrown != null && Faults.unwrapped(thrown.getThrowable()) instanceof ResponseErrorException;
    }

    @Override
    public void close() {
        // Neither the channel nor the editor is ours to close.
    }

    @Override
    public boolean requiresLayout() {
        return false;
    }
}
