package org.aqcp.input.table;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Reads the rows of one sheet of a workbook. */
final class SheetXml {
  /** Further cells are not what people write. */
  static final int MOST_ROWS = 20_000;

  private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");

  /** How a workbook writes characters that XML cannot hold. */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final List<String> strings;
  private final NumberFormats formats;
  private final boolean since1904;
  private final List<Row> rows = new ArrayList<>();
  private final List<MergedCells> merged = new ArrayList<>();
  private TreeMap<Integer, Cell> cells = new TreeMap<>();
  private boolean hidden;
  private int row;
  private int column;

  SheetXml(List<String> strings, NumberFormats formats, boolean since1904) {
    this.strings = strings;
    this.formats = formats;
    this.since1904 = since1904;
  }

  /**
   * Reads a sheet.
   *
   * @throws XMLStreamException if it is no sheet, or too large
   */
  TableSheet read(String name, boolean hiddenSheet, byte[] bytes) throws XMLStreamException {
    SafeXml xml = new SafeXml(bytes);
    while (xml.next()) {
      if (xml.starts("row")) {
        begin(xml);
      } else if (xml.ends("row")) {
        end();
      } else if (xml.starts("c")) {
        cell(xml);
      } else if (xml.starts("mergeCell")) {
        MergedCells.of(xml.attribute("ref")).ifPresent(merged::add);
      }
    }
    return new TableSheet(name, name + "!", hiddenSheet, rows, merged);
  }

  private void begin(SafeXml xml) {
    String number = xml.attribute("r");
    row = number.matches("\\d{1,7}") ? Integer.parseInt(number) : row + 1;
    hidden = xml.isSet("hidden");
    column = 0;
    cells = new TreeMap<>();
  }

  private void end() throws XMLStreamException {
    if (!cells.isEmpty()) {
      rows.add(new Row(row, hidden, cells));
    }
    if (rows.size() > MOST_ROWS) {
      throw new TooManyRows();
    }
  }

  private void cell(SafeXml xml) throws XMLStreamException {
    Matcher named = CELL.matcher(xml.attribute("r"));
    column = named.matches() ? Cell.column(named.group(1)) : column + 1;
    String type = xml.attribute("t");
    String style = xml.attribute("s");
    String value = "";
    boolean formula = false;
    while (xml.next() && !xml.ends("c")) {
      if (xml.starts("f")) {
        formula = true;
      } else if (xml.starts("v")) {
        value = xml.text("v");
      } else if (xml.starts("is")) {
        value = xml.text("is");
      }
    }
    if (formula) {
      put(
          Cell.unusable(
              row,
              column,
              "the cell holds a formula, whose last result may be out of date",
              "copy it, and paste only its value"));
    } else if (type.equals("e")) {
      put(Cell.unusable(row, column, "the cell holds an error", "write the value"));
    } else if (!value.isBlank()) {
      put(Cell.of(row, column, text(type, style, value)));
    }
  }

  private void put(Cell cell) {
    cells.put(column, cell);
  }

  private String text(String type, String style, String value) throws XMLStreamException {
    return switch (type) {
      case "s" -> unescaped(shared(value.strip()));
      case "str", "inlineStr" -> unescaped(value);
      case "b" -> value.strip().equals("1") ? "yes" : "no";
      case "d" -> value.strip().replaceFirst("T.*", "");
      default -> SheetNumber.text(value.strip(), formats.of(style), since1904);
    };
  }

  private String shared(String index) throws XMLStreamException {
    int at = index.matches("\\d{1,9}") ? Integer.parseInt(index) : -1;
    if (at < 0 || at >= strings.size()) {
      throw new XMLStreamException("a text is missing");
    }
    return strings.get(at);
  }

  static String unescaped(String text) {
    return text.indexOf("_x") < 0
        ? text
        : ESCAPED
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }
}
