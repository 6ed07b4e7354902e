package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is said of versions has the same bytes in every run, locale and time zone. */
final class SameEverywhereTest {
  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final List<String> LINES =
      List.of(
          "framework diff aqcp-1.0 aqcp-1.1-preview",
          "framework diff aqcp-1.1-preview aqcp-1.0 -f markdown",
          "framework diff aqcp-1.0 aqcp-1.1-preview -f json",
          "framework impact aqcp-1.0 aqcp-1.1-preview --corpus examples",
          "framework impact aqcp-1.0 aqcp-2013-draft --corpus examples -f markdown",
          "framework impact aqcp-1.0 aqcp-2013-draft --corpus examples -f json",
          "framework verify");

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void bytes_are_the_same() {
    List<String> here = said();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    List<String> there = said();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
    assertThat(there).isEqualTo(here);
    assertThat(said()).isEqualTo(here);
    assertThat(here).allSatisfy(one -> assertThat(one).isNotEmpty());
  }

  private static List<String> said() {
    OneShot door = new OneShot(HOME, HOME);
    List<String> said = new ArrayList<>();
    LINES.forEach(line -> said.add(door.run(line).out()));
    return said;
  }
}
