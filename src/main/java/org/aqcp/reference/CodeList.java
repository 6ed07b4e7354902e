package org.aqcp.reference;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A public classification in one edition. Its table is read when it is first asked for. */
public enum CodeList {
  SOC_2018("soc-2018.tsv", "SOC 2018", "occupation"),
  CIP_2020("cip-2020.tsv", "CIP 2020", "program of instruction"),
  NAICS_2022("naics-2022.tsv", "NAICS 2022", "industry");

  private static final Map<CodeList, CodeTable> READ = new EnumMap<>(CodeList.class);

  private final String file;
  private final String edition;
  private final String sort;

  CodeList(String file, String edition, String sort) {
    this.file = file;
    this.edition = edition;
    this.sort = sort;
  }

  /** Returns its name with the edition, such as {@code SOC 2018}. */
  public String edition() {
    return edition;
  }

  /** Returns what its codes stand for. */
  public String sort() {
    return sort;
  }

  /** Returns a code as the list writes it; empty if no code looks like what was typed. */
  public Optional<String> written(String typed) {
    return CodeForm.of(this).written(typed);
  }

  public CodeTable table() {
    synchronized (READ) {
      return READ.computeIfAbsent(this, list -> CodeTable.of(list, TabTable.read(list.file)));
    }
  }
}
