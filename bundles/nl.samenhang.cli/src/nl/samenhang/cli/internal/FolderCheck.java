package nl.samenhang.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.samenhang.language.RegionLoader;

/**
 * Checks folders on all processors. A loader serves one thread at a time, so there is one for each. Of every folder only
 * its report is kept: the models of all regions of a country together would not fit in memory.
 */
final class FolderCheck {

    private final BlockingQueue<RegionLoader> loaders;

    private FolderCheck(int threads) {
        loaders = new ArrayBlockingQueue<>(threads);
        // One after the other, and before any is used: setting the language up writes registries that all threads read.
        for (int i = 0; i < threads; i++) {
            loaders.add(RegionLoader.create());
        }
    }

    /**
     * Checks folders.
     *
     * @param folders the folders, not null
     * @return what was found, in the order of the folders, however the work was divided
     * @throws nl.samenhang.language.InputException if one of them cannot be read; the first by order
     */
    static Report reportOf(List<Path> folders) {
        int threads = Math.clamp(folders.size(), 1, Runtime.getRuntime().availableProcessors());
        return Report.of(new FolderCheck(threads).reports(folders, threads));
    }

    private List<Report> reports(List<Path> folders, int threads) {
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<Report>> running = folders.stream()
                    .map(folder -> executor.submit(() -> check(folder)))
                    .toList();
            try {
                return inOrder(running);
            } finally {
                executor.shutdownNow();
            }
        }
    }

    private Report check(Path folder) {
        RegionLoader loader = loaders.remove();
        try {
            return Report.of(loader.load(folder));
        } finally {
            loaders.add(loader);
        }
    }

    private static List<Report> inOrder(List<Future<Report>> running) {
        List<Report> reports = new ArrayList<>();
        for (Future<Report> report : running) {
            try {
                reports.add(report.get());
            } catch (ExecutionException failed) {
                throw unwrapped(failed.getCause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
        return reports;
    }

    // The program tells failures apart by their kind: a fault of the user, one of its own, a region too large.
    private static RuntimeException unwrapped(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }
}
