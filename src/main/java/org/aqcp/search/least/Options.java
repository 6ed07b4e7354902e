package org.aqcp.search.least;

import java.util.List;

/** The options of all choices, numbered, and what they take. */
final class Options {
  private final int[] first;
  private final long[] efforts;

  private Options(int[] first, long[] efforts) {
    this.first = first;
    this.efforts = efforts;
  }

  /**
   * The options of choices.
   *
   * @param of the efforts of the options of each choice: of the first nothing, of the others more
   */
  static Options of(List<List<Long>> of) {
    int[] first = new int[of.size() + 1];
    for (int choice = 0; choice < of.size(); choice++) {
      first[choice + 1] = first[choice] + of.get(choice).size();
    }
    long[] efforts = new long[first[of.size()]];
    for (int choice = 0; choice < of.size(); choice++) {
      for (int option = 0; option < of.get(choice).size(); option++) {
        long effort = of.get(choice).get(option);
        if (option == 0 ? effort != 0 : effort <= 0) {
          throw new IllegalArgumentException("efforts of a choice: " + of.get(choice));
        }
        efforts[first[choice] + option] = effort;
      }
    }
    return new Options(first, efforts);
  }

  int choices() {
    return first.length - 1;
  }

  /** The number of an option among those of all choices. */
  int number(int choice, int option) {
    return first[choice] + option;
  }

  long effort(int choice, int option) {
    return efforts[first[choice] + option];
  }

  /** What the option of each choice takes together. */
  long effort(int[] taken) {
    long effort = 0;
    for (int choice = 0; choice < taken.length; choice++) {
      effort += effort(choice, taken[choice]);
    }
    return effort;
  }

  /** How many options a choice has. */
  int count(int choice) {
    return first[choice + 1] - first[choice];
  }
}
