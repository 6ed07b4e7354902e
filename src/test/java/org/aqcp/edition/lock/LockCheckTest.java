package org.aqcp.edition.lock;

import static org.aqcp.edition.lock.LockedHome.ID;
import static org.aqcp.edition.lock.LockedHome.LATER;
import static org.aqcp.edition.lock.LockedHome.LATER_LOCK;
import static org.aqcp.edition.lock.LockedHome.LOCK;
import static org.aqcp.shell.SmallHome.CASES;
import static org.aqcp.shell.SmallHome.FRAMEWORK;
import static org.aqcp.shell.SmallHome.ROLL_UP;
import static org.aqcp.shell.SmallHome.RULES;
import static org.aqcp.shell.SmallHome.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.aqcp.edition.lock.Verification.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LockCheckTest {
  private static final String DECIDES = "There is an employer with the role decide";

  @TempDir private Path folder;

  private LockedHome home;

  @BeforeEach
  void lock() throws IOException {
    home = LockedHome.in(folder);
  }

  @Test
  void what_nobody_touched_is_as_locked() {
    Verification first = home.check().verify(ID);
    assertThat(first.outcome()).isEqualTo(Outcome.AS_LOCKED);
    assertThat(first.problems()).isEmpty();
    assertThat(first.files()).isEqualTo(4);
    assertThat(home.check().verify(LATER).outcome()).isEqualTo(Outcome.AS_LOCKED);
    assertThat(home.check().verify(LATER).files()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({
    FRAMEWORK + ", Several employers, Many employers",
    RULES + ", co-designs, designs",
    RULES + ", role decide, role lead",
    ROLL_UP + ", Every, Each",
    CASES + ", one too few, too few",
  })
  void one_word_of_a_locked_file_is_found_in_the_version_and_in_those_that_extend_it(
      String file, String from, String to) throws IOException {
    if (!home.text(file).contains(from)) {
      home.edit(file, "rule \"", "rule \"A ");
    } else {
      home.edit(file, from, to);
    }
    assertThat(home.differences(ID)).containsExactly("locked-file-changed " + file);
    assertThat(home.differences(LATER)).containsExactly("locked-file-changed " + file);
    assertThat(home.check().verify(ID).problems().get(0).toString())
        .isEqualTo(
            file
                + ": this file is not as it was when `small-1.0` was locked; restore it with"
                + " version control, or begin a new version with `framework new ID --extends"
                + " small-1.0`; `framework lock small-1.0 --again` accepts it");
    assertThat(home.check().verify(LATER).problems().get(0).message())
        .isEqualTo(
            "this file is not as it was when `small-1.1`, which extends `small-1.0`, was locked");
  }

  @Test
  void an_edit_of_a_version_does_not_touch_the_one_that_it_extends() throws IOException {
    String later = "framework-versions/small-1.1/framework.yaml";
    home.edit(later, "A later one", "Another one");
    assertThat(home.differences(ID)).isEmpty();
    assertThat(home.differences(LATER)).containsExactly("locked-file-changed " + later);
    home.edit(later, "extends: small-1.0", "extends: none");
    assertThat(home.differences(LATER)).containsExactly("locked-file-changed " + later);
    home.edit(later, "extends: none", "extends: [");
    assertThat(home.differences(LATER)).containsExactly("locked-file-changed " + later);
  }

  @Test
  void files_that_are_gone_renamed_or_added_are_found() throws IOException {
    Files.delete(home.path(CASES));
    assertThat(home.differences(ID)).containsExactly("locked-file-missing " + CASES);
    home.lock(ID);
    Files.move(home.path(RULES), home.path("rules/small-1.0/local/3.dslr"));
    assertThat(home.differences(ID)).containsExactly("locked-file-missing " + RULES);
    assertThat(home.check().verify(ID).problems().get(0).message())
        .endsWith("which is now rules/small-1.0/local/3.dslr");
    Files.move(home.path("rules/small-1.0/local/3.dslr"), home.path(RULES));
    home.write("rules/small-1.0/local/deep/er/9.cases.yaml", "anything");
    home.write("rules/small-1.0/9.dslr", "anything");
    home.write("rules/small-1.0/README.md", "not read by anything");
    assertThat(home.differences(ID))
        .containsExactly(
            "file-not-locked rules/small-1.0/9.dslr",
            "file-not-locked rules/small-1.0/local/deep/er/9.cases.yaml");
  }

  @Test
  void a_version_without_its_file_is_still_compared() throws IOException {
    Files.delete(home.path(FRAMEWORK));
    assertThat(home.check().home().versionIds()).doesNotContain(ID);
    assertThat(home.check().home().lockedIds()).containsExactly(ID, LATER);
    assertThat(home.differences(ID)).containsExactly("locked-file-missing " + FRAMEWORK);
    assertThat(home.differences(LATER)).containsExactly("locked-file-missing " + FRAMEWORK);
  }

  @Test
  void a_file_that_can_no_longer_be_read_is_not_as_locked() throws IOException {
    Files.delete(home.path(CASES));
    Files.createSymbolicLink(home.path(CASES), Path.of("/etc/hostname"));
    assertThat(home.differences(ID)).containsExactly("locked-file-changed " + CASES);
    assertThat(home.check().verify(ID).problems().get(0).message())
        .endsWith("cannot be compared: this link leads out of its home");
  }

  @Test
  void line_ends_of_windows_do_not_count() throws IOException {
    for (String file : List.of(FRAMEWORK, RULES, ROLL_UP, CASES, VOCABULARY, LOCK, LATER_LOCK)) {
      home.edit(file, "\n", "\r\n");
    }
    assertThat(home.differences(ID)).isEmpty();
    assertThat(home.differences(LATER)).isEmpty();
    home.edit(RULES, "\r\n", "\r\r\n");
    assertThat(home.differences(ID)).containsExactly("locked-file-changed " + RULES);
  }

  @Test
  void words_may_be_added_to_the_vocabulary() throws IOException {
    home.write(
        VOCABULARY,
        "# more\n[condition][]There is some employer=exists Employer()\n" + home.text(VOCABULARY));
    home.write("rules/vocabulary/more.dsl", "[condition][]An employer is here=exists Employer()\n");
    assertThat(home.differences(ID)).isEmpty();
    assertThat(home.differences(LATER)).isEmpty();
  }

  @Test
  void a_sentence_that_means_something_else_is_found_and_named_with_the_vocabulary()
      throws IOException {
    home.edit(
        VOCABULARY,
        "with the role {role:[a-z-]+}=exists Employer",
        "with the role {role:[a-z-]+}=not Employer");
    String changed = "locked-meaning-changed " + RULES + ":4";
    assertThat(home.differences(ID)).containsExactly(changed);
    assertThat(home.differences(LATER)).containsExactly(changed);
    assertThat(home.check().verify(ID).problems().get(0).toString())
        .isEqualTo(
            RULES
                + ":4:5: this does not mean what it meant when `small-1.0` was locked; since then, "
                + VOCABULARY
                + " changed; restore the words that it is made of, or begin a new version with"
                + " `framework new ID --extends small-1.0`; `framework lock small-1.0 --again`"
                + " accepts it");
  }

  @Test
  void a_sentence_that_can_no_longer_be_read_is_found() throws IOException {
    String line = "[condition][]There is an employer with the role {role:[a-z-]+}=";
    home.edit(VOCABULARY, line, line + "exists Employer( roles contains \"{role}\" )\n" + line);
    assertThat(home.differences(ID)).containsExactly("locked-meaning-changed " + RULES + ":4");
    assertThat(home.check().verify(ID).problems().get(0).message())
        .startsWith("this cannot be read");
  }

  @Test
  void a_conclusion_that_concludes_something_else_is_found() throws IOException {
    home.edit(
        "rules/vocabulary/conclusions.dsl",
        "$indicator.id(), \"met\"",
        "$indicator.id(), \"partly-met\"");
    assertThat(home.differences(ID)).containsExactly("locked-meaning-changed " + RULES + ":6");
    assertThat(home.check().verify(ID).problems().get(0).message())
        .contains("(`partly-met`, not `met`)");
  }

  @Test
  void a_vocabulary_that_cannot_be_read_is_never_as_locked() throws IOException {
    home.write(VOCABULARY, "nonsense\n");
    Verification found = home.check().verify(ID);
    assertThat(found.outcome()).isEqualTo(Outcome.NOT_READABLE);
    assertThat(found.problems()).isNotEmpty();
  }

  @Test
  void only_a_released_version_is_missed_without_a_lock() throws IOException {
    Files.delete(home.path(LOCK));
    assertThat(home.differences(ID)).containsExactly("version-not-locked " + FRAMEWORK);
    home.edit(FRAMEWORK, "released: 2014-06-30\n", "");
    assertThat(home.differences(ID)).isEmpty();
    assertThat(home.check().verify(ID).outcome()).isEqualTo(Outcome.NOT_LOCKED);
  }

  @Test
  void any_changed_byte_of_any_locked_file_is_found() throws IOException {
    Random random = new Random(15);
    List<String> files =
        List.of(FRAMEWORK, RULES, ROLL_UP, CASES, "framework-versions/small-1.1/framework.yaml");
    for (int i = 0; i < 150; i++) {
      String file = files.get(random.nextInt(files.size()));
      byte[] before = Files.readAllBytes(home.path(file));
      Files.write(home.path(file), changed(before, random));
      assertThat(home.differences(LATER)).containsExactly("locked-file-changed " + file);
      assertThat(home.check().verify(LATER).outcome()).isEqualTo(Outcome.DIFFERS);
      Files.write(home.path(file), before);
    }
    assertThat(home.differences(LATER)).isEmpty();
  }

  /** Another byte in the place of one, or one more, or one less. */
  private static byte[] changed(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    int way = random.nextInt(3);
    byte[] other = new byte[bytes.length + (way == 0 ? 0 : way == 1 ? 1 : -1)];
    System.arraycopy(bytes, 0, other, 0, at);
    if (way == 2) {
      System.arraycopy(bytes, at + 1, other, at, other.length - at);
      return other;
    }
    byte instead = (byte) random.nextInt(256);
    // a `\r` before a line end is a line end, too
    while (instead == bytes[at] || instead == '\r') {
      instead = (byte) random.nextInt(256);
    }
    other[at] = instead;
    int from = way == 0 ? at + 1 : at;
    System.arraycopy(bytes, from, other, at + 1, bytes.length - from);
    return other;
  }

  @Test
  void a_lock_is_the_same_in_every_locale_and_time_zone() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String lock = home.text(LATER_LOCK);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      home.lock(LATER);
      assertThat(home.text(LATER_LOCK)).isEqualTo(lock).doesNotContain(folder.toString());
      assertThat(home.differences(LATER)).isEmpty();
      Locale.setDefault(Locale.forLanguageTag("tr"));
      home.lock(LATER);
      assertThat(home.text(LATER_LOCK)).isEqualTo(lock);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void a_comment_in_the_rules_moves_no_meaning() throws IOException {
    home.edit(RULES, "    " + DECIDES, "    # why\n    " + DECIDES);
    assertThat(home.differences(ID)).containsExactly("locked-file-changed " + RULES);
    home.lock(ID);
    assertThat(home.differences(ID)).isEmpty();
  }
}
