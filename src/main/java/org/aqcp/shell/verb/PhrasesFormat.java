package org.aqcp.shell.verb;

import java.util.List;
import org.aqcp.author.phrases.PhraseEntry;
import org.aqcp.report.framework.JsonPhrases;
import org.aqcp.report.framework.PhrasesText;
import org.aqcp.report.layout.Palette;
import org.aqcp.shell.session.Screen;

/** The formats of {@code aqcp rules phrases}. */
enum PhrasesFormat {
  TEXT,
  JSON;

  String of(List<PhraseEntry> found, Screen screen) {
    return switch (this) {
      case TEXT -> PhrasesText.detailed(found, Palette.of(screen.color()), screen.width());
      case JSON -> JsonPhrases.of(found);
    };
  }
}
