package org.aqcp.convene.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearFilesTest {
  private static final int MORE_THAN_ARE_LOOKED_AT = 5_100;

  @TempDir private Path folder;

  @Test
  void a_hidden_folder_of_many_files_hides_no_partnership() throws IOException {
    Path hidden = Files.createDirectories(folder.resolve(".git"));
    for (int i = 0; i < MORE_THAN_ARE_LOOKED_AT; i++) {
      Files.createFile(hidden.resolve("object-" + i));
    }
    Path own = Files.createDirectories(folder.resolve("examples/riverbend"));
    Files.copy(Path.of("examples/riverbend/partnership.yaml"), own.resolve("partnership.yaml"));
    assertThat(NearFiles.below(folder)).containsExactly("examples/riverbend/partnership.yaml");
  }
}
