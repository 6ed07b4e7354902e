package org.aqcp.metrics.records;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.aqcp.metrics.period.PeriodColumn;

/** The codes that an earlier list had otherwise. Codes of which we know no meaning are left out. */
final class OlderCodes {
  /** A graduate degree has no word of its own; it is a recognized credential. */
  private static final Map<String, String> CREDENTIALS =
      ordered(
          "0=none; 1=secondary; 2=associate; 3=bachelor; 4=other; 5=license;"
              + " 6=occupational-certificate; 7=certification; 8=other");

  private static final Map<String, String> SOURCES =
      ordered("0=no; 1=wage-records; 2=federal; 3=military");

  private OlderCodes() {}

  static Map<String, String> of(PeriodColumn column) {
    if (column.name().matches("credential-[123]")) {
      return CREDENTIALS;
    }
    if (column.name().matches("employed-q[1-4]")) {
      return SOURCES;
    }
    if (column.name().equals("exit-reason")) {
      Map<String, String> codes = new LinkedHashMap<>(column.codes());
      codes.put("98", "");
      codes.put("99", "");
      return codes;
    }
    return column.codes();
  }

  /** The edition in which a code that was not read is one, if there is such an edition. */
  static Optional<CodeEdition> editionOf(PeriodColumn column, String code) {
    String plain = code.strip().replaceFirst("^0+(?=.)", "");
    boolean credential = column.name().matches("credential-[123]") && plain.equals("8");
    boolean reason = column.name().equals("exit-reason") && plain.matches("9[89]");
    boolean source = column.name().matches("employed-q[1-4]") && plain.matches("[67]");
    return credential || reason || source ? Optional.of(CodeEdition.OLDER) : Optional.empty();
  }

  private static Map<String, String> ordered(String codes) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String code : codes.split(";\\s*", -1)) {
      all.put(code.substring(0, code.indexOf('=')), code.substring(code.indexOf('=') + 1));
    }
    return all;
  }
}
