package nl.samenhang.language.ide.internal;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.xtext.ide.server.concurrent.RequestManager;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.xbase.lib.Functions.Function1;

/** Runs requests as Xtext does, and turns a failure into an answer that a user can read. */
@Singleton
public class PlainRequestManager extends RequestManager {

    private final Faults faults;

    /**
     * A manager for one client.
     *
     * @param parallel runs what only reads
     * @param canceled knows what a cancelled request throws
     * @param faults words failures
     */
    @Inject
    public PlainRequestManager(ExecutorService parallel, OperationCanceledManager canceled, Faults faults) {
        super(parallel, canceled);
        this.faults = faults;
    }

    @Override
    public synchronized <V> CompletableFuture<V> runRead(Function1<? super CancelIndicator, ? extends V> request) {
        return super.runRead(cancel -> answered(request, cancel));
    }

    private <V> V answered(Function1<? super CancelIndicator, ? extends V> request, CancelIndicator cancel) {
        try {
            return request.apply(cancel);
        } catch (RuntimeException | StackOverflowError failure) {
            if (failure instanceof ResponseErrorException || isCancelException(failure)) {
                throw failure;
            }
            throw new ResponseErrorException(faults.answer(failure));
        }
    }
}
