package org.aqcp.shell.verb;

import java.util.List;
import org.aqcp.author.phrases.PhraseEntry;
import org.aqcp.report.framework.JsonPhrases;
import org.aqcp.report.framework.PhrasesText;
import org.aqcp.report.layout.Palette;
import org.aqcp.shell.session.Screen;

/** The formats of {@code aqcp rules phrases}. */
enum PhrasesFormat {
  TEXT {
    @Override
    String of(List<PhraseEntry> found, Screen screen) {
      return PhrasesText.detailed(found, Palette.of(screen.color()), screen.width());
    }
  },
  JSON {
    @Override
    String of(List<PhraseEntry> found, Screen screen) {
      return JsonPhrases.of(found);
    }
  };

  abstract String of(List<PhraseEntry> found, Screen screen);
}
