package org.aqcp.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Startup and shutdown of the server, also with editors that violate the protocol. */
class LifecycleTest {
  @TempDir private Path folder;
  private Conversation with;
  private EditorClient editor;

  @BeforeEach
  void converse() {
    with = Conversation.over(folder);
    editor = with.editor();
  }

  @Test
  void it_says_what_it_can_do() {
    ServerCapabilities can = editor.initialize(null).getCapabilities();
    assertThat(can.getHoverProvider().getLeft()).isTrue();
    assertThat(can.getCompletionProvider().getTriggerCharacters()).contains("`", "-");
  }

  @Test
  void after_a_farewell_the_status_is_0() throws Exception {
    editor.initialize(null);
    editor.leave();
    assertThat(with.status().get(20, TimeUnit.SECONDS)).isZero();
  }

  @Test
  void without_a_farewell_the_status_is_1() throws Exception {
    editor.initialize(null);
    editor.server().exit();
    assertThat(with.status().get(20, TimeUnit.SECONDS)).isEqualTo(1);
  }

  @Test
  void an_editor_that_is_gone_ends_it() throws Exception {
    editor.initialize(null);
    with.raw().close();
    assertThat(with.status().get(20, TimeUnit.SECONDS)).isEqualTo(1);
  }

  @Test
  void requests_before_the_greeting_and_after_the_farewell_are_refused() {
    assertRefused("initialize has not come yet");
    editor.initialize(null);
    EditorClient.await(editor.server().shutdown());
    assertRefused("the server is shut down");
  }

  private void assertRefused(String message) {
    assertThatThrownBy(() -> editor.hover(with.rules().toUri().toString(), new Position(0, 0)))
        .rootCause()
        .isInstanceOf(ResponseErrorException.class)
        .hasMessageContaining(message);
  }

  @Test
  void malformed_messages_and_strange_addresses_do_no_harm() throws IOException {
    editor.initialize(null);
    send("{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"method\":\"textDocument/hover\",\"params\":{}}");
    send("{\"jsonrpc\":\"2.0\",\"id\":\"y\",\"method\":\"no/such\",\"params\":[1]}");
    send("{nonsense");
    send("{\"jsonrpc\":\"2.0\",\"method\":\"$/cancelRequest\",\"params\":{\"id\":\"none\"}}");
    for (String uri :
        List.of("untitled:Untitled-1", "http://x/y.dslr", "file://%zz", "", "c:\\x")) {
      assertThat(editor.hover(uri, new Position(0, 0))).isEmpty();
      assertThat(editor.complete(uri, new Position(0, 0))).isEmpty();
    }
    String uri = editor.open(with.rules(), Files.readString(with.rules()));
    assertThat(editor.told(uri)).isEmpty();
    for (Position beyond : List.of(new Position(9999, 9999), new Position(5, 9999))) {
      assertThat(editor.complete(uri, beyond)).isNotNull();
      assertThat(editor.hover(uri, beyond)).isNotNull();
    }
  }

  @Test
  void what_is_asked_for_wrongly_is_answered_with_a_sentence_and_a_code() throws Exception {
    editor.initialize(null);
    for (String method : List.of("hover", "codeAction", "completion", "formatting")) {
      refuses(ResponseErrorCode.InvalidParams, "textDocument/" + method, Map.of());
      refuses(ResponseErrorCode.InvalidParams, "textDocument/" + method, null);
    }
    refuses(ResponseErrorCode.MethodNotFound, "workspace/executeCommand", Map.of("command", "x"));
    refuses(ResponseErrorCode.MethodNotFound, "no/such", List.of(1));
    editor.leave();
    assertThat(with.status().get(20, TimeUnit.SECONDS)).isZero();
  }

  private void refuses(ResponseErrorCode code, String method, Object params) throws Exception {
    ResponseError error = editor.error(method, params);
    assertThat(error.getCode()).as(error.toString()).isEqualTo(code.getValue());
    assertThat(error.getMessage()).doesNotContain("Exception", "\n");
    assertThat(error.getData()).isNull();
  }

  @Test
  void an_editor_that_sends_nonsense_ends_it() throws Exception {
    editor.initialize(null);
    synchronized (with.raw()) {
      with.raw().write("Content-Length: NaN\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      with.raw().flush();
    }
    assertThat(with.status().get(20, TimeUnit.SECONDS)).isEqualTo(1);
  }

  private void send(String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    String head = "Content-Length: " + body.length + "\r\n\r\n";
    synchronized (with.raw()) {
      with.raw().write(head.getBytes(StandardCharsets.US_ASCII));
      with.raw().write(body);
      with.raw().flush();
    }
  }

  @Test
  void a_huge_file_is_refused_in_a_sentence() throws IOException {
    String uri = with.open("# L2 Engage", "# " + "x\n# ".repeat(1_500_000));
    assertThat(editor.told(uri))
        .extracting(told -> told.getCode().getLeft())
        .containsExactly("too-large");
  }

  @Test
  void a_home_whose_framework_version_is_broken_still_has_its_rules_checked() throws IOException {
    Path framework = with.home().resolve("framework-versions/aqcp-1.0/framework.yaml");
    Files.writeString(framework, "nonsense: [");
    String uri = with.open("role co-design", "role co-dsign");
    assertThat(editor.told(uri)).isNotEmpty();
    assertThat(editor.complete(uri, editor.after(uri, "There is an employer wi"))).isNotEmpty();
  }

  @Test
  void typing_that_is_faster_than_the_check_ends_with_what_is_right() throws IOException {
    String uri = with.open("Engage", "Engage");
    for (int i = 0; i < 40; i++) {
      Position end = editor.after(uri, "L2 Engage");
      editor.type(uri, new TextEdit(new Range(end, end), "x"));
      editor.complete(uri, end);
    }
    assertThat(editor.told(uri)).isEmpty();
    assertThat(editor.rest()).isEmpty();
  }
}
