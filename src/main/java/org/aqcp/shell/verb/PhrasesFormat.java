package org.aqcp.shell.verb;

import java.util.List;
import java.util.function.BiFunction;
import org.aqcp.author.phrases.PhraseEntry;
import org.aqcp.report.framework.JsonPhrases;
import org.aqcp.report.framework.PhrasesText;
import org.aqcp.report.layout.Palette;
import org.aqcp.shell.session.Screen;

/** The formats of {@code aqcp rules phrases}. */
enum PhrasesFormat {
  TEXT((found, screen) -> PhrasesText.detailed(found, Palette.of(screen.color()), screen.width())),
  JSON((found, screen) -> JsonPhrases.of(found));

  private final BiFunction<List<PhraseEntry>, Screen, String> rendering;

  PhrasesFormat(BiFunction<List<PhraseEntry>, Screen, String> rendering) {
    this.rendering = rendering;
  }

  String of(List<PhraseEntry> found, Screen screen) {
    return rendering.apply(found, screen);
  }
}
