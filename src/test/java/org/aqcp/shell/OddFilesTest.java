package org.aqcp.shell;

import static org.aqcp.shell.SmallHome.FRAMEWORK;
import static org.aqcp.shell.SmallHome.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Rule files that are not regular files, or not text. */
@DisabledOnOs(OS.WINDOWS)
final class OddFilesTest {
  private static final String FILE = "rules/small-1.0/local/odd.dslr";

  @TempDir private Path folder;
  private SmallHome home;
  private Path odd;

  @BeforeEach
  void write() throws IOException {
    home = SmallHome.in(folder.resolve("home"));
    home.write("p.yaml", "format: aqcp-partnership/1\nname: P\nlevel: local\nas-of: 2014-06-30\n");
    odd = home.folder().resolve(FILE);
  }

  @Test
  void a_pipe_that_nobody_writes_to() throws IOException, InterruptedException {
    assertThat(new ProcessBuilder("mkfifo", odd.toString()).start().waitFor()).isZero();
    refused(FILE + ": this is a pipe or a device, not a file");
    Files.delete(odd);
    String cases = FILE.replace(".dslr", ".cases.yaml");
    Files.createSymbolicLink(home.folder().resolve(cases), Path.of("/dev/zero"));
    HostileFilesTest.isFinding(
        evaluate("framework check small-1.0"), cases + ": error [unreadable-file]");
  }

  @Test
  void a_link_to_a_device_without_end() throws IOException {
    Files.createSymbolicLink(odd, Path.of("/dev/zero"));
    refused(FILE + ": this is a pipe or a device, not a file");
  }

  @Test
  void a_link_to_what_its_writer_could_not_read() throws IOException {
    Files.writeString(folder.resolve("secret"), "the password");
    Files.createSymbolicLink(odd, Path.of("../../../../secret"));
    assertThat(refused(FILE + ": this link leads out of its home")).doesNotContain("password");
    Files.delete(odd);
    Path framework = home.folder().resolve(FRAMEWORK);
    Files.delete(framework);
    Files.createSymbolicLink(framework, folder.resolve("secret"));
    String against = "evaluate p.yaml --against small-1.0";
    assertThat(refused(FRAMEWORK + ": this link leads out of its home", against))
        .doesNotContain("password");
  }

  @Test
  void a_link_to_nothing_and_one_to_itself() throws IOException {
    Files.createSymbolicLink(odd, Path.of("nothing.dslr"));
    refused(FILE + ": file not found");
    Files.delete(odd);
    Files.createSymbolicLink(odd, odd);
    refused(FILE + ": the file cannot be read");
  }

  @Test
  void a_folder() throws IOException {
    Files.createDirectory(odd);
    refused(FILE + ": this is a folder");
  }

  @Test
  void a_file_that_may_not_be_read() throws IOException {
    Files.writeString(odd, "# nothing\n");
    Files.setPosixFilePermissions(odd, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(odd), "this user may read everything");
    refused(FILE + ": the file cannot be read");
  }

  @Test
  void bytes_that_are_no_text() throws IOException {
    Files.write(odd, new byte[] {'r', 'u', 'l', 'e', (byte) 0xC3, '('});
    refused(FILE + ": the file is not UTF-8 text");
    Files.write(odd, "\uFEFFrule".getBytes(StandardCharsets.UTF_16LE));
    refused(FILE + ": the file is UTF-16 text, not UTF-8 text; save it as UTF-8");
    Files.write(odd, "rule \"a\0b\"".getBytes(StandardCharsets.UTF_8));
    refused(FILE + ": the file is binary, not text");
    // a quote in more bytes than it needs, which a careless decoder takes
    Files.write(odd, new byte[] {'"', (byte) 0xC0, (byte) 0xA2, '"'});
    refused(FILE + ": the file is not UTF-8 text");
  }

  @Test
  void characters_that_nobody_sees() throws IOException {
    for (int unseen : new int[] {0x00AD, 0x200B, 0x200E, 0x2060, 0x202E, 0x2066, 0xFEFF, 0xE0041}) {
      home.write(VOCABULARY, "# a note\n# " + Character.toString(unseen) + "\n");
      refused(VOCABULARY + ":2:3: the ");
    }
  }

  @Test
  void a_link_within_the_home_is_followed() throws IOException {
    Path vocabulary = home.folder().resolve(VOCABULARY);
    Path kept = home.folder().resolve("kept.dsl");
    Files.move(vocabulary, kept);
    Files.createSymbolicLink(vocabulary, kept);
    assertThat(evaluate("evaluate p.yaml").talk()).isEmpty();
  }

  private String refused(String at) {
    return refused(at, "evaluate p.yaml");
  }

  private String refused(String at, String line) {
    OneShot.Said said = evaluate(line);
    HostileFilesTest.isRefusal(said, at);
    return said.talk();
  }

  private OneShot.Said evaluate(String line) {
    OneShot door = new OneShot(home.folder(), home.folder());
    return assertTimeoutPreemptively(HostileFilesTest.BUDGET, () -> door.run(line));
  }
}
