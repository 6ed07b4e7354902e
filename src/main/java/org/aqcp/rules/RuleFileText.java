package org.aqcp.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The compact text of a rule file that was read and compiled: how it is kept. */
final class RuleFileText {
  /** Stands between words of a line: no rule's name has it. */
  private static final String BREAK = "\"";

  private RuleFileText() {}

  /** A rule file without its classes. */
  static String of(RuleFile file) {
    StringBuilder text = new StringBuilder(String.join(" ", file.keys())).append('\n');
    for (CompiledUnit unit : file.units()) {
      CompiledClasses classes = unit.classes();
      text.append(classes.key()).append(BREAK).append(classes.model());
      unit.names().stream().sorted().forEach(name -> text.append(BREAK).append(name));
      text.append('\n');
    }
    return text.append('\n').append(CompactWriter.write(file.rules())).toString();
  }

  static RuleFile read(String text) {
    int end = text.indexOf("\n\n");
    List<String> head = text.substring(0, end).lines().toList();
    List<String> keys =
        head.isEmpty() || head.get(0).isEmpty() ? List.of() : List.of(head.get(0).split(" "));
    List<CompiledUnit> units =
        head.stream().skip(1).map(line -> line.split(BREAK)).map(RuleFileText::unit).toList();
    return new RuleFile(CompactReader.read(text.substring(end + 2)), keys, units);
  }

  private static CompiledUnit unit(String[] words) {
    List<String> names = List.of(words).subList(2, words.length);
    return new CompiledUnit(
        new CompiledClasses(words[0], words[1], Map.of()), new HashSet<>(names));
  }
}
