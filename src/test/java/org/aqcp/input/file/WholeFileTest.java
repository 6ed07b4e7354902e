package org.aqcp.input.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a writer may leave, and where links and the names of strangers may not lead it. */
final class WholeFileTest {
  private static final int NOBODY = 65534;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void a_file() throws IOException {
    file = Files.writeString(folder.resolve("file"), "before");
  }

  @Test
  void nothing_but_the_file_is_left() throws IOException {
    WholeFile.write(file, "after");
    WholeFile.write(folder.resolve("new"), "after");
    assertThat(file).hasContent("after");
    assertThat(names()).containsExactly("file", "new");
  }

  @Test
  void what_is_not_kept_leaves_nothing() throws IOException {
    try (WholeFile whole = WholeFile.begin(file)) {
      whole.put("half");
      assertThat(names()).hasSize(2);
    }
    assertThat(file).hasContent("before");
    assertThat(names()).containsExactly("file");
  }

  @Test
  void the_name_beside_it_cannot_be_guessed_and_nobody_else_can_read_it() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    try (WholeFile one = WholeFile.begin(file);
        WholeFile other = WholeFile.begin(file)) {
      one.put("one");
      other.put("other");
      List<String> beside = names().stream().filter(name -> !name.equals("file")).toList();
      assertThat(beside).hasSize(2).allMatch(name -> name.matches("\\.aqcp-[0-9a-f]{16}\\.tmp"));
      for (String name : beside) {
        assertThat(permissions(folder.resolve(name))).isEqualTo("rw-------");
      }
    }
  }

  @Test
  void permissions_and_attributes_stay() throws IOException {
    for (String permissions : List.of("rw-r-----", "rwxrwxrwx", "rw-rw-rw-")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
      WholeFile.write(file, "after");
      assertThat(permissions(file)).isEqualTo(permissions);
    }
    UserDefinedFileAttributeView own =
        Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
    assumeTrue(own != null && Files.getFileStore(file).supportsFileAttributeView("user"));
    own.write("note", StandardCharsets.UTF_8.encode("kept"));
    WholeFile.write(file, "after");
    assertThat(own.list()).containsExactly("note");
  }

  @Test
  void owner_and_group_stay_where_they_can_be_given() throws IOException {
    assumeTrue(Files.getAttribute(folder, "unix:uid").equals(0), "only root gives files away");
    Files.setAttribute(file, "unix:uid", NOBODY);
    Files.setAttribute(file, "unix:gid", NOBODY);
    Files.setAttribute(file, "unix:mode", 02750);
    WholeFile.write(file, "after");
    assertThat(Files.readAttributes(file, "unix:uid,gid"))
        .containsEntry("uid", NOBODY)
        .containsEntry("gid", NOBODY);
    assertThat((Integer) Files.getAttribute(file, "unix:mode") & 07777).isEqualTo(02750);
  }

  @Test
  void a_link_stays_a_link_even_to_what_is_not_there_yet() throws IOException {
    Path sub = Files.createDirectory(folder.resolve("sub"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("sub/../sub/target"));
    Path chain = Files.createSymbolicLink(sub.resolve("chain"), Path.of("../link"));
    WholeFile.write(chain, "first");
    WholeFile.write(link, "second");
    assertThat(link).isSymbolicLink();
    assertThat(chain).isSymbolicLink();
    assertThat(sub.resolve("target")).hasContent("second").isRegularFile();
  }

  @Test
  void links_in_a_circle_are_refused() throws IOException {
    Path one = folder.resolve("one");
    Files.createSymbolicLink(one, Path.of("other"));
    Files.createSymbolicLink(folder.resolve("other"), Path.of("one"));
    assertThatThrownBy(() -> WholeFile.write(one, "x")).isInstanceOf(FileSystemLoopException.class);
    assertThat(one).isSymbolicLink();
  }

  @Test
  void what_is_write_protected_or_a_folder_is_refused() throws IOException {
    assertThatThrownBy(() -> WholeFile.write(folder, "x")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> WholeFile.write(folder.resolve("no/file"), "x"))
        .isInstanceOf(IOException.class);
    assertThat(names()).containsExactly("file");
  }

  @Test
  void a_device_stays_one() throws IOException {
    WholeFile.write(Path.of("/dev/null"), "x");
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    assertThatThrownBy(() -> WholeFile.write(Path.of("/dev/full"), "x"))
        .isInstanceOf(IOException.class);
  }

  @Test
  void the_longest_name_can_be_written() throws IOException {
    Path longest = folder.resolve("n".repeat(255));
    WholeFile.write(longest, "one");
    WholeFile.write(longest, "two");
    assertThat(longest).hasContent("two");
  }

  @Test
  void what_a_killed_process_left_is_removed_later_and_nothing_else() throws IOException {
    Path left = Files.writeString(folder.resolve(".aqcp-0123456789abcdef.tmp"), "half");
    Path strange = Files.writeString(folder.resolve(".aqcp-notes.tmp"), "mine");
    WholeFile.write(file, "after");
    assertThat(left).exists();
    for (Path one : List.of(left, strange)) {
      Files.setLastModifiedTime(one, FileTime.fromMillis(0));
    }
    WholeFile.write(file, "after");
    assertThat(names()).containsExactly(".aqcp-notes.tmp", "file");
  }

  private static String permissions(Path of) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(of));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(one -> one.getFileName().toString()).sorted().toList();
    }
  }
}
