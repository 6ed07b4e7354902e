package org.aqcp.input.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** How a workbook shows numbers: as what they are, as shares or as dates. */
record NumberFormats(List<Shown> styles) {
  /** What a number is shown as. */
  enum Shown {
    NUMBER,
    PERCENT,
    DAY,
    MONTH,
    YEAR,
    TIME
  }

  /** Formats that every workbook has. */
  private static final Map<Integer, Shown> KNOWN = new HashMap<>();

  static {
    KNOWN.put(9, Shown.PERCENT);
    KNOWN.put(10, Shown.PERCENT);
    for (int id = 14; id <= 16; id++) {
      KNOWN.put(id, Shown.DAY);
    }
    KNOWN.put(17, Shown.MONTH);
    for (int id = 18; id <= 21; id++) {
      KNOWN.put(id, Shown.TIME);
    }
    KNOWN.put(22, Shown.DAY);
    for (int id = 27; id <= 36; id++) {
      KNOWN.put(id, Shown.DAY);
    }
    for (int id = 45; id <= 47; id++) {
      KNOWN.put(id, Shown.TIME);
    }
    for (int id = 50; id <= 58; id++) {
      KNOWN.put(id, Shown.DAY);
    }
  }

  static NumberFormats of(byte[] styles) throws XMLStreamException {
    Map<Integer, Shown> formats = new HashMap<>(KNOWN);
    List<Shown> cells = new ArrayList<>();
    SafeXml xml = new SafeXml(styles);
    boolean within = false;
    while (xml.next()) {
      if (xml.starts("numFmt")) {
        formats.put(number(xml.attribute("numFmtId")), shown(xml.attribute("formatCode")));
      } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
        within = xml.starts("cellXfs");
      } else if (within && xml.starts("xf")) {
        cells.add(formats.getOrDefault(number(xml.attribute("numFmtId")), Shown.NUMBER));
      }
    }
    return new NumberFormats(cells);
  }

  /** What a cell with a style shows. */
  Shown of(String style) {
    int index = style.isEmpty() ? 0 : number(style);
    return index < 0 || index >= styles.size() ? Shown.NUMBER : styles.get(index);
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException none) {
      return -1;
    }
  }

  /** By the code of a format of the workbook's own, such as {@code mmm yyyy}. */
  static Shown shown(String code) {
    String signs =
        code.split(";", 2)[0]
            .replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]", "")
            .toLowerCase(Locale.ROOT);
    if (signs.contains("%")) {
      return Shown.PERCENT;
    }
    if (signs.contains("general") || !signs.matches(".*[ymdhs].*")) {
      return Shown.NUMBER;
    }
    if (signs.contains("d")) {
      return Shown.DAY;
    }
    boolean year = signs.contains("y");
    return !year ? Shown.TIME : signs.contains("m") ? Shown.MONTH : Shown.YEAR;
  }
}
