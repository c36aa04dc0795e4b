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
 * Checks many folders, as many at a time as there are processors. Of each only the report is kept, so that memory does
 * not grow with the number of regions.
 *
 * @param folders the folders, in the order in which they are told
 */
record RegionChecks(List<Path> folders) {

    /**
     * Checks all folders.
     *
     * @return a report for each, in order
     */
    List<Report> reports() {
        int workers = Math.min(folders.size(), Runtime.getRuntime().availableProcessors());
        BlockingQueue<RegionLoader> loaders = new ArrayBlockingQueue<>(Math.max(1, workers));
        // One after the other: setting the language up writes into registries that all share.
        for (int i = 0; i < workers; i++) {
            loaders.add(RegionLoader.create());
        }
        try (ExecutorService executor = Executors.newFixedThreadPool(Math.max(1, workers))) {
            List<Future<Report>> running = new ArrayList<>();
            folders.forEach(folder -> running.add(executor.submit(() -> check(folder, loaders))));
            try {
                return running.stream().map(RegionChecks::result).toList();
            } finally {
                // After a failure nobody waits for the rest.
                executor.shutdownNow();
            }
        }
    }

    private static Report check(Path folder, BlockingQueue<RegionLoader> loaders) throws InterruptedException {
        RegionLoader loader = loaders.take();
        try {
            return Report.of(List.of(loader.load(folder)));
        } finally {
            loaders.add(loader);
        }
    }

    private static Report result(Future<Report> running) {
        try {
            return running.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException known) {
                throw known;
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}
