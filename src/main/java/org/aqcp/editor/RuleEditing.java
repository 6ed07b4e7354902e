package org.aqcp.editor;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.aqcp.framework.Home;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.start.Background;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** Serves an editor over the language server protocol. */
public final class RuleEditing {
  private RuleEditing() {}

  /**
   * Serves an editor until it exits.
   *
   * @param out carries the protocol, so nothing else may write to it
   * @param readers makes the reader of a home's rules
   * @param manual the folder with a page for each kind of problem; need not exist
   * @param unusable is told why nothing more is read from an editor that sends nonsense
   * @return the exit status that the protocol asks for: 0 after a farewell, else 1
   */
  public static int serve(
      InputStream in,
      OutputStream out,
      Function<Home, RulebookReader> readers,
      Path manual,
      Consumer<String> unusable) {
    EditorErrors.silence();
    RuleLanguageServer server = new RuleLanguageServer(readers, manual);
    ExecutorService threads = Executors.newCachedThreadPool(new Background("editor protocol"));
    Launcher<LanguageClient> launcher =
        new LSPLauncher.Builder<LanguageClient>()
            .setLocalService(server)
            .setRemoteInterface(LanguageClient.class)
            .setInput(new EditorMessages(in, unusable))
            .setOutput(out)
            .setExecutorService(threads)
            .validateMessages(true)
            .setExceptionHandler(EditorErrors::of)
            .wrapMessages(EditorErrors::plain)
            .create();
    server.connect(launcher.getRemoteProxy());
    Future<Void> conversation = launcher.startListening();
    threads.execute(() -> exitWhenClosed(conversation, server));
    int status = server.awaitEnd();
    threads.shutdownNow();
    return status;
  }

  /** Ends the server when the connection is lost, for example because the editor crashed. */
  private static void exitWhenClosed(Future<Void> conversation, RuleLanguageServer server) {
    try {
      conversation.get();
    } catch (ExecutionException | InterruptedException over) {
      Thread.currentThread().interrupt();
    } finally {
      server.exit();
    }
  }
}
