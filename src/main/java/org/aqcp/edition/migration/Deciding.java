package org.aqcp.edition.migration;

/** Decides what becomes of answers in another version. Asked only for what no record decides. */
@FunctionalInterface
public interface Deciding {
  /**
   * The decision for the answers on an indicator.
   *
   * @param from the id of the version that they are for
   * @param to the id of the other version
   * @param indicator the id that the file has, whether or not the version has it
   */
  AnswerDecision of(String from, String to, String indicator);
}
