package org.aqcp.editor;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;

/** What an editor is answered if its request fails: a sentence, never a stack trace. */
final class EditorErrors {
  // kept: a logger that nobody holds may be forgotten with its level
  private static final Logger LOGGER = Logger.getLogger("org.eclipse.lsp4j");

  private EditorErrors() {}

  /** Has the library not print what it answers. */
  static void silence() {
    LOGGER.setLevel(Level.OFF);
  }

  static ResponseError of(Throwable failed) {
    Throwable cause = failed;
    while (cause.getCause() != null && isWrapper(cause)) {
      cause = cause.getCause();
    }
    if (cause instanceof ResponseErrorException refused) {
      return refused.getResponseError();
    }
    if (cause instanceof UnsupportedOperationException) {
      return error(ResponseErrorCode.MethodNotFound, "this server does not do that");
    }
    if (cause instanceof NullPointerException || cause instanceof ClassCastException) {
      return wrongParams();
    }
    return error(ResponseErrorCode.InternalError, "internal error of aqcp: " + cause);
  }

  /** What goes out: the library would name the methods and exceptions of Java. */
  static MessageConsumer plain(MessageConsumer to) {
    return message -> {
      if (message instanceof ResponseMessage answer
          && answer.getError() != null
          && answer.getError().getData() != null) {
        answer.setError(wrongParams());
      }
      to.consume(message);
    };
  }

  private static ResponseError wrongParams() {
    return error(
        ResponseErrorCode.InvalidParams,
        "the params of the request are incomplete, or not what they should be");
  }

  private static boolean isWrapper(Throwable cause) {
    return cause instanceof CompletionException
        || cause instanceof InvocationTargetException
        || cause.getClass() == RuntimeException.class;
  }

  private static ResponseError error(ResponseErrorCode code, String message) {
    return new ResponseError(code, message, null);
  }
}
