package nl.samenhang.language.ide.internal;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import nl.samenhang.analysis.SamenhangException;
import nl.samenhang.analysis.Text;
import org.apache.log4j.Logger;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** What a user is told when something goes wrong: a plain sentence. The log gets the rest, once. */
@Singleton
public class Faults {

    private static final Logger LOG = Logger.getLogger(Faults.class);

    private static final Text UNKNOWN = new Text(
            "Dit verzoek van de editor kent Samenhang niet.", "Samenhang does not know this request of the editor.");

    @Inject
    private ClientLanguage language;

    /**
     * Answers a request that could not be met.
     *
     * @param failure what went wrong, not null
     * @return the answer
     */
    public ResponseError answer(Throwable failure) {
        Throwable cause = unwrapped(failure);
        if (cause instanceof ResponseErrorException refused) {
            return refused.getResponseError();
        }
        if (cause instanceof UnsupportedOperationException) {
            return new ResponseError(ResponseErrorCode.MethodNotFound, language.of(UNKNOWN), null);
        }
        log(cause);
        return new ResponseError(ResponseErrorCode.InternalError, sentence(cause), null);
    }

    /**
     * Writes a failure to the log.
     *
     * @param failure what went wrong, not null
     */
    void log(Throwable failure) {
        LOG.error(sentence(failure), failure);
    }

    /**
     * What a user reads of a failure.
     *
     * @param failure what went wrong, not null
     * @return a sentence in the user's language
     */
    String sentence(Throwable failure) {
        Text text = failure instanceof SamenhangException known ? known.text() : fault(failure);
        return language.of(text);
    }

    private static Text fault(Throwable failure) {
        String kind = failure.getClass().getSimpleName();
        return new Text(
                "Er ging iets mis in het programma zelf (%s). Uw bestanden zijn niet veranderd. Meld dit met wat u deed."
                        .formatted(kind),
                "Something went wrong in the program itself (%s). Your files are unchanged. Report it with what you did."
                        .formatted(kind));
    }

    /**
     * What lies behind a failure that was passed on by another thread.
     *
     * @param failure what went wrong, not null
     * @return its cause, or the failure itself
     */
    static Throwable unwrapped(Throwable failure) {
        boolean wrapped = failure instanceof CompletionException || failure instanceof ExecutionException;
        return wrapped && failure.getCause() != null ? unwrapped(failure.getCause()) : failure;
    }
}
