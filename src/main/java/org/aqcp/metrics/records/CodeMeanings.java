package org.aqcp.metrics.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aqcp.metrics.period.ColumnType;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.store.SqlText;

/**
 * What the texts of a column with codes mean.
 *
 * @param meanings the word of each text, in lowercase; an empty word says that nothing is known
 * @param noted texts that say that nothing is known yet, which is counted
 * @param blank the word that an empty cell means, or empty if it means that nothing is known
 */
record CodeMeanings(
    Map<String, String> meanings, Set<String> noted, String blank, boolean isYesNo) {
  private static final String NOT_YET = "not-yet-available";
  private static final String NONE = "none";

  private static final Map<String, String> YES_NO =
      Map.of("y", "yes", "true", "yes", "t", "yes", "n", "no", "false", "no", "f", "no");

  /**
   * The codes and words of a column.
   *
   * @param ofElement whether it is in a file with elements of WIOA's participant record, in which
   *     an empty type of training or credential means that there was none
   */
  static CodeMeanings of(PeriodColumn column, CodeEdition edition, boolean ofElement) {
    Map<String, String> codes =
        edition == CodeEdition.OLDER ? OlderCodes.of(column) : column.codes();
    boolean none = ofElement && isType(column);
    return of(column, codes, none ? NONE : "");
  }

  /** The words that a mapping gives to a file's codes, and our own. */
  static CodeMeanings mapped(PeriodColumn column, Map<String, String> words) {
    CodeMeanings own = of(column, words.isEmpty() ? column.codes() : Map.of(), "");
    Map<String, String> all = new LinkedHashMap<>(own.meanings);
    column.words().forEach(word -> all.put(word, known(word)));
    all.putAll(words);
    return new CodeMeanings(all, own.noted, "", own.isYesNo);
  }

  /** Whether a code of the current edition says that the value will come later. */
  static boolean isNotYetAvailable(PeriodColumn column, String code) {
    return of(column, column.codes(), "").noted.contains(code);
  }

  private static boolean isType(PeriodColumn column) {
    return column.name().matches("(training|credential)-[123]");
  }

  private static CodeMeanings of(PeriodColumn column, Map<String, String> codes, String blank) {
    boolean yesNo = column.type() == ColumnType.YES_NO;
    Map<String, String> meanings = new LinkedHashMap<>();
    meanings.put("", blank);
    codes.forEach((code, word) -> forms(code).forEach(form -> meanings.put(form, known(word))));
    column
        .words()
        .forEach(word -> spellings(word).forEach(form -> meanings.put(form, known(word))));
    if (yesNo) {
      meanings.putAll(YES_NO);
    }
    Set<String> noted =
        codes.entrySet().stream()
            .filter(code -> code.getValue().equals(NOT_YET))
            .flatMap(code -> forms(code.getKey()).stream())
            .collect(Collectors.toSet());
    if (column.words().contains(NOT_YET)) {
      noted.addAll(spellings(NOT_YET));
    }
    return new CodeMeanings(meanings, noted, blank, yesNo);
  }

  /** With a leading zero, and as programs write whole numbers of columns with gaps. */
  private static List<String> forms(String code) {
    List<String> forms = new ArrayList<>(List.of(code, code + ".0"));
    if (code.length() == 1) {
      forms.add("0" + code);
    }
    return forms;
  }

  private static List<String> spellings(String word) {
    return List.of(word, word.replace('-', ' '), word.replace('-', '_'));
  }

  /** What is not available yet is unknown. */
  private static String known(String word) {
    return word.equals(NOT_YET) ? "" : word;
  }

  List<String> texts() {
    return List.copyOf(meanings.keySet());
  }

  /** The values of the texts in SQL, in their order. */
  String values() {
    return meanings.values().stream().map(this::value).collect(Collectors.joining(","));
  }

  private String value(String word) {
    if (word.isEmpty()) {
      return "NULL";
    }
    return isYesNo ? word.equals("yes") ? "true" : "false" : SqlText.text(word);
  }

  /** Texts without a value that nobody has to hear of. */
  List<String> silent() {
    return meanings.entrySet().stream()
        .filter(text -> text.getValue().isEmpty() && !noted.contains(text.getKey()))
        .map(Map.Entry::getKey)
        .map(text -> text.toLowerCase(Locale.ROOT))
        .toList();
  }
}
