package org.aqcp.random;

import java.util.List;
import java.util.function.Consumer;

/** Goes through all sets of options that take less effort than some. */
public final class AllThatTakesLess {
  private final List<List<Long>> efforts;
  private final long most;
  private final Consumer<int[]> each;
  private final int[] taken;
  private int left;

  private AllThatTakesLess(long most, List<List<Long>> efforts, int sets, Consumer<int[]> each) {
    this.efforts = efforts;
    this.most = most;
    this.each = each;
    this.taken = new int[efforts.size()];
    this.left = sets;
  }

  /**
   * Goes through sets of options.
   *
   * @param sets no more than so many
   * @param each gets the option of each choice
   * @return whether there were no more
   */
  public static boolean than(
      long effort, List<List<Long>> efforts, int sets, Consumer<int[]> each) {
    AllThatTakesLess all = new AllThatTakesLess(effort, efforts, sets, each);
    all.from(0, 0);
    return all.left > 0;
  }

  private void from(int choice, long effort) {
    if (left <= 0) {
      return;
    }
    if (choice == taken.length) {
      left--;
      each.accept(taken);
      return;
    }
    List<Long> options = efforts.get(choice);
    for (int option = 0; option < options.size(); option++) {
      if (effort + options.get(option) < most) {
        taken[choice] = option;
        from(choice + 1, effort + options.get(option));
      }
    }
    taken[choice] = 0;
  }
}
