package org.aqcp.editor;

import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Tracks the server from {@code initialize} to {@code exit}, and determines its exit status. */
final class ServerLifecycle {
  private enum Stage {
    BEFORE,
    AT_WORK,
    AFTER
  }

  private final CompletableFuture<Integer> end = new CompletableFuture<>();
  private volatile Stage stage = Stage.BEFORE;

  void begin() {
    if (stage != Stage.BEFORE) {
      throw refused(ResponseErrorCode.InvalidRequest, "initialize came twice");
    }
    stage = Stage.AT_WORK;
  }

  void shutDown() {
    requireRunning();
    stage = Stage.AFTER;
  }

  /** Ends the server, after {@code exit} or a lost connection. */
  void end() {
    // the protocol requires 0 after `shutdown`, otherwise 1
    end.complete(stage == Stage.AFTER ? 0 : 1);
  }

  /** Waits for the end and returns the exit status. */
  int awaitEnd() {
    return end.join();
  }

  boolean isRunning() {
    return stage == Stage.AT_WORK;
  }

  /**
   * Refuses requests before {@code initialize} or after {@code shutdown}, as the protocol requires.
   */
  void requireRunning() {
    if (stage == Stage.BEFORE) {
      throw refused(ResponseErrorCode.ServerNotInitialized, "initialize has not come yet");
    }
    if (stage == Stage.AFTER) {
      throw refused(ResponseErrorCode.InvalidRequest, "the server is shut down");
    }
  }

  private static ResponseErrorException refused(ResponseErrorCode code, String message) {
    return new ResponseErrorException(new ResponseError(code, message, null));
  }
}
