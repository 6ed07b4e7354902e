package org.aqcp.report.reference;

import java.util.List;
import org.aqcp.reference.Code;
import org.aqcp.reference.CodeList;
import org.aqcp.reference.CodeSearch;
import org.aqcp.reference.CodeTable;
import org.aqcp.reference.Lookup;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;

/** What was found in the lists, as text: a code in full, the titles with some words in brief. */
public final class LookupText {
  private static final int MOST = 20;

  private final Page page;
  private final Palette palette;

  private LookupText(Palette palette, int width) {
    this.palette = palette;
    this.page = new Page(width);
  }

  /** Renders what was found; nothing for what was not. */
  public static String of(List<Lookup> found, Palette palette, int width) {
    LookupText text = new LookupText(palette, width);
    boolean first = true;
    for (Lookup one : found) {
      if (!first && !one.isEmpty()) {
        text.page.blank();
      }
      text.one(one);
      first = first && one.isEmpty();
    }
    return text.page.toString();
  }

  private void one(Lookup found) {
    if (CodeSearch.isCode(found.query())) {
      found.codes().forEach(this::code);
    } else {
      brief(found);
    }
    ClustersText clusters = new ClustersText(page, palette);
    found.clusters().forEach(clusters::cluster);
    found.entries().stream().limit(MOST).forEach(clusters::entry);
    more(found.entries().size());
  }

  private void code(Code code) {
    CodeTable table = code.list().table();
    page.words(0, palette.bold(code.code()) + "  " + code.title());
    page.words(2, code.list().edition() + ", " + code.level());
    list("in", table.groups(code));
    list("has", table.within(code));
  }

  private void list(String word, List<Code> codes) {
    if (!codes.isEmpty()) {
      page.line("  " + word);
      codes.forEach(code -> page.words(4, code.code() + "  " + code.title()));
    }
  }

  private void brief(Lookup found) {
    for (CodeList list : CodeList.values()) {
      List<Code> codes = found.codes().stream().filter(code -> code.list() == list).toList();
      if (!codes.isEmpty()) {
        page.line(palette.bold(list.edition()) + ": " + codes.size());
        codes.stream()
            .limit(MOST)
            .forEach(code -> page.words(2, code.code() + "  " + code.title()));
        more(codes.size());
      }
    }
  }

  private void more(int all) {
    if (all > MOST) {
      page.words(2, "and " + (all - MOST) + " more; add a word, or see all with `-f json`");
    }
  }
}
