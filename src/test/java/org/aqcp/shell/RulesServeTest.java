package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.aqcp.editor.EditorClient;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The language server in its own process, as editors start it. */
final class RulesServeTest {
  @TempDir private Path folder;

  @Test
  void an_editor_finds_mends_and_leaves() throws Exception {
    SmallHome home = SmallHome.in(folder);
    home.edit(SmallHome.RULES, "role decide", "role dcide");
    Path rules = folder.resolve(SmallHome.RULES);
    Process server = start();
    EditorClient editor = EditorClient.over(server.getInputStream(), server.getOutputStream());
    assertThat(editor.initialize(folder).getServerInfo().getName()).isEqualTo("aqcp rules serve");
    String uri = editor.open(rules, Files.readString(rules));
    Diagnostic told =
        editor.told(uri).stream()
            .filter(one -> one.getCode().getLeft().equals("unknown-value"))
            .findFirst()
            .orElseThrow();
    assertThat(editor.complete(uri, editor.after(uri, "with the role d")))
        .extracting(item -> item.getLabel())
        .containsExactly("decide");
    assertThat(editor.hover(uri, editor.after(uri, "At least `emp")))
        .contains("threshold `employers` = 2");
    CodeAction fix = editor.fixes(uri, told).get(0);
    editor.apply(uri, fix);
    assertThat(editor.told(uri)).noneMatch(one -> one.getCode().equals(told.getCode()));
    editor.leave();
    assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(server.exitValue()).isZero();
    assertThat(new String(server.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEmpty();
  }

  @Test
  void a_server_whose_editor_is_gone_ends_with_status_1() throws Exception {
    Process server = start();
    server.getOutputStream().close();
    assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(server.exitValue()).isEqualTo(1);
  }

  private static Process start() throws IOException {
    String java = System.getProperty("java.home") + "/bin/java";
    String classes = System.getProperty("java.class.path");
    return new ProcessBuilder(
            List.of(java, "-cp", classes, "org.aqcp.shell.Main", "rules", "serve"))
        .start();
  }
}
