package org.aqcp.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.input.problem.Suggestion;

/**
 * The codes of a classification, as far as this program has them.
 *
 * @param source where they are from, and how they were checked
 * @param missing how many codes the edition has beside these
 */
public record CodeTable(CodeList list, String source, int missing, Map<String, Code> codes) {
  private static final String MISSING = "missing: ";
  private static final int MOST_NEAR = 3;

  public CodeTable {
    codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
  }

  static CodeTable of(CodeList list, TabTable table) {
    CodeForm form = CodeForm.of(list);
    Map<String, Code> codes = new LinkedHashMap<>();
    for (List<String> row : table.rows()) {
      String code = row.get(0);
      codes.put(code, new Code(list, code, row.get(1), form.level(code)));
    }
    int missing =
        table.head().stream()
            .filter(line -> line.startsWith(MISSING))
            .mapToInt(
                line -> Integer.parseInt(line.substring(MISSING.length(), line.indexOf(" of "))))
            .findFirst()
            .orElse(0);
    return new CodeTable(list, table.source(), missing, codes);
  }

  /** Whether it has every code of the edition. */
  public boolean isComplete() {
    return missing == 0;
  }

  /** Returns the code, if it is one of these. */
  public Optional<Code> find(String code) {
    return Optional.ofNullable(codes.get(code));
  }

  /**
   * Whether the edition surely lacks a code, well written as it may be: a table with gaps knows
   * that only if it has all of the widest groups, and none is the code's.
   */
  public boolean isMissing(String code) {
    List<String> wider = CodeForm.of(list).wider(code);
    return find(code).isEmpty()
        && (isComplete() || find(wider.isEmpty() ? code : wider.get(0)).isEmpty());
  }

  /** Returns the codes with a title, whatever its capitals. */
  public List<Code> titled(String title) {
    return all().stream().filter(code -> code.title().equalsIgnoreCase(title.strip())).toList();
  }

  /** Returns a few codes that differ from a code in one digit, those of its level first. */
  public List<String> near(String code) {
    String level = CodeForm.of(list).level(code);
    return all().stream()
        .filter(other -> Suggestion.differs(code, other.code(), 1))
        .sorted(Comparator.comparing(other -> !other.level().equals(level)))
        .limit(MOST_NEAR)
        .map(Code::code)
        .toList();
  }

  public Collection<Code> all() {
    return codes.values();
  }

  /** Returns the groups that a code is in, as far as they are here, the widest first. */
  public List<Code> groups(Code code) {
    List<Code> groups = new ArrayList<>();
    for (String wider : CodeForm.of(list).wider(code.code())) {
      find(wider).ifPresent(groups::add);
    }
    return groups;
  }

  /** Returns the codes that are in a group, and in no narrower group of it. */
  public List<Code> within(Code group) {
    return all().stream().filter(code -> isIn(code, group)).toList();
  }

  private boolean isIn(Code code, Code group) {
    List<Code> groups = groups(code);
    return !groups.isEmpty() && groups.get(groups.size() - 1).equals(group);
  }
}
