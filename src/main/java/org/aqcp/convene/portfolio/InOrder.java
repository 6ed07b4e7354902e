package org.aqcp.convene.portfolio;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.aqcp.rules.start.Background;

/**
 * Runs work on several threads and delivers the results in input order.
 *
 * @param threads the number of threads
 * @param window the most items that may be started but not delivered, which bounds the memory
 */
public record InOrder(int threads, int window) {
  /** How many items per thread may be started while one item takes long. */
  private static final int ITEMS_PER_THREAD = 4;

  public InOrder {
    if (threads < 1 || window < threads) {
      throw new IllegalArgumentException(threads + " threads cannot fill a window of " + window);
    }
  }

  public static InOrder by(int threads) {
    return new InOrder(threads, threads * ITEMS_PER_THREAD);
  }

  /**
   * Works on all items and delivers the results in the calling thread.
   *
   * @throws RuntimeException the first exception of any work, in input order
   */
  public <T, R> void run(Iterator<T> all, Function<T, R> work, Consumer<R> results) {
    ExecutorService workers = Executors.newFixedThreadPool(threads, new Background("partnerships"));
    try {
      Queue<Future<R>> begun = new ArrayDeque<>();
      while (all.hasNext() || !begun.isEmpty()) {
        while (all.hasNext() && begun.size() < window) {
          T next = all.next();
          begun.add(workers.submit(() -> work.apply(next)));
        }
        results.accept(result(begun.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <R> R result(Future<R> of) {
    try {
      return of.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failed) {
        throw failed;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }
}
