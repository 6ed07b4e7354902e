package org.aqcp.input.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.aqcp.input.file.Origin;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;

/** Reads an Excel workbook (.xlsx), whichever program wrote it. */
public final class WorkbookFile {
  private static final int MOST_BYTES = 32 * 1024 * 1024;
  private static final int MOST_SHEETS = 200;
  private static final String FOLDER = "xl/";

  private final String named;
  private final PackedFiles packed;

  private WorkbookFile(String named, PackedFiles packed) {
    this.named = named;
    this.packed = packed;
  }

  /**
   * Reads a file.
   *
   * @param named as the user named it
   * @throws InvalidInput if it is not a workbook, or too large
   */
  public static Tables read(String named, Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new InvalidInput(
            InputProblem.TOO_LARGE,
            named,
            "the workbook is larger than 32 MB",
            "remove the pictures, or copy its text into a new one");
      }
      byte[] bytes = Files.readAllBytes(file);
      refuseOld(named, bytes);
      return new Tables(
          Origin.of(named, bytes), new WorkbookFile(named, PackedFiles.of(named, file)).sheets());
    } catch (TooManyRows e) {
      throw new InvalidInput(
          InputProblem.TOO_LARGE,
          named,
          "a sheet of the workbook has more than " + SheetXml.MOST_ROWS + " rows",
          "save it as CSV, or split it");
    } catch (XMLStreamException damaged) {
      throw PackedFiles.damaged(named);
    } catch (IOException e) {
      throw new InvalidInput(
          InputProblem.UNREADABLE_FILE, named, "the file cannot be read", "check its permissions");
    }
  }

  private static void refuseOld(String named, byte[] bytes) {
    if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF) {
      throw new InvalidInput(
          InputProblem.NOT_TEXT,
          named,
          "this is an Excel file of before 2007, or one with a password",
          "save it as an Excel workbook (.xlsx) without a password");
    }
  }

  private List<TableSheet> sheets() throws XMLStreamException {
    Map<String, String> targets = targets();
    List<TableSheet> sheets = new ArrayList<>();
    SafeXml xml = new SafeXml(required(FOLDER + "workbook.xml"));
    boolean since1904 = false;
    List<String> strings = strings();
    NumberFormats formats =
        packed.file(FOLDER + "styles.xml").isPresent()
            ? NumberFormats.of(required(FOLDER + "styles.xml"))
            : new NumberFormats(List.of());
    while (xml.next()) {
      if (xml.starts("workbookPr")) {
        since1904 = xml.isSet("date1904");
      } else if (xml.starts("sheet") && targets.containsKey(xml.qualified("id"))) {
        boolean hidden = xml.attribute("state").toLowerCase(Locale.ROOT).endsWith("hidden");
        byte[] sheet = required(targets.get(xml.qualified("id")));
        sheets.add(
            new SheetXml(strings, formats, since1904).read(xml.attribute("name"), hidden, sheet));
      }
      if (sheets.size() > MOST_SHEETS) {
        throw new XMLStreamException("more sheets than people write");
      }
    }
    return sheets;
  }

  /** The files of the sheets, by the ids under which the workbook names them. */
  private Map<String, String> targets() throws XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    SafeXml xml = new SafeXml(required(FOLDER + "_rels/workbook.xml.rels"));
    while (xml.next()) {
      if (xml.starts("Relationship") && xml.attribute("Type").endsWith("/worksheet")) {
        String target = xml.attribute("Target");
        targets.put(xml.attribute("Id"), target.startsWith("/") ? target : FOLDER + target);
      }
    }
    return targets;
  }

  private List<String> strings() throws XMLStreamException {
    List<String> strings = new ArrayList<>();
    if (packed.file(FOLDER + "sharedStrings.xml").isPresent()) {
      SafeXml xml = new SafeXml(required(FOLDER + "sharedStrings.xml"));
      while (xml.next()) {
        if (xml.starts("si")) {
          strings.add(xml.text("si"));
        }
      }
    }
    return strings;
  }

  private byte[] required(String name) {
    return packed.file(name).orElseThrow(() -> PackedFiles.damaged(named));
  }
}
