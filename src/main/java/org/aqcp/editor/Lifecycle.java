package org.aqcp.editor;

import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** From the editor's greeting to its farewell, and the exit status that this ends with. */
final class Lifecycle {
  private static final int IN_ORDER = 0;
  private static final int OUT_OF_ORDER = 1;

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
    requireAtWork();
    stage = Stage.AFTER;
  }

  /** The last word of the editor, or that it is gone without one. */
  void end() {
    end.complete(stage == Stage.AFTER ? IN_ORDER : OUT_OF_ORDER);
  }

  /** Waits for the end and gives its exit status. */
  int awaitEnd() {
    return end.join();
  }

  boolean isAtWork() {
    return stage == Stage.AT_WORK;
  }

  /** Refuses a request that comes too early or too late, as the protocol wants it. */
  void requireAtWork() {
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
