package org.aqcp.convene.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  private static final List<Integer> HUNDRED = IntStream.range(0, 100).boxed().toList();

  @Test
  void results_keep_the_order_however_the_work_finishes() {
    List<Integer> finished = new ArrayList<>();
    CountDownLatch last = new CountDownLatch(1);
    List<Integer> results = new ArrayList<>();
    new InOrder(4, 4)
        .run(
            List.of(0, 1, 2, 3).iterator(),
            number -> {
              if (number == 3) {
                finish(number, finished);
                last.countDown();
              } else {
                await(last);
                finish(number, finished);
              }
              return number;
            },
            results::add);
    assertThat(finished).startsWith(3);
    assertThat(results).containsExactly(0, 1, 2, 3);
  }

  private static void finish(int number, List<Integer> finished) {
    synchronized (finished) {
      finished.add(number);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void no_more_is_begun_than_the_window_holds() {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Iterator<Integer> counting =
        HUNDRED.stream()
            .peek(number -> most.accumulateAndGet(begun.incrementAndGet(), Math::max))
            .iterator();
    new InOrder(2, 7).run(counting, Function.identity(), number -> begun.decrementAndGet());
    // one more is at hand before it is known to be needed
    assertThat(most.get()).isBetween(7, 8);
  }

  @Test
  void one_thread_and_many_give_the_same() {
    assertThat(doubled(8)).isEqualTo(doubled(1)).hasSize(100).startsWith(0, 2, 4);
  }

  private static List<Integer> doubled(int threads) {
    List<Integer> results = new ArrayList<>();
    InOrder.by(threads).run(HUNDRED.iterator(), number -> 2 * number, results::add);
    return results;
  }

  @Test
  void what_work_ends_with_reaches_the_caller_after_the_results_before() {
    List<Integer> results = new ArrayList<>();
    assertThatThrownBy(
            () ->
                InOrder.by(3)
                    .run(
                        HUNDRED.iterator(),
                        number -> {
                          if (number >= 10) {
                            throw new IllegalStateException("at " + number);
                          }
                          return number;
                        },
                        results::add))
        .hasMessage("at 10");
    assertThat(results).isEqualTo(HUNDRED.subList(0, 10));
  }

  @Test
  void slices_grow_and_hold_everything_in_its_order() {
    List<List<Integer>> slices = new ArrayList<>();
    new Slices<>(HUNDRED.iterator()).forEachRemaining(slices::add);
    assertThat(slices.stream().flatMap(List::stream)).containsExactlyElementsOf(HUNDRED);
    assertThat(slices.get(0)).hasSize(1);
    assertThat(slices).extracting(List::size).allMatch(size -> size <= Slices.MOST);
    assertThat(slices).hasSizeLessThan(30);
  }

  @Test
  void an_interrupted_caller_stops() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(
            () -> InOrder.by(1).run(HUNDRED.iterator(), Function.identity(), number -> {}))
        .isInstanceOf(java.util.concurrent.CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
