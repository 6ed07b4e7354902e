package org.aqcp.metrics.records;

/** What is wrong with a row of a CSV file. */
enum RowFault {
  UNCLOSED_QUOTE("a quotation mark is not closed", "close it, or double it inside a cell"),
  AFTER_QUOTE(
      "text follows a closing quotation mark", "double quotation marks that are inside a cell"),
  NOT_UTF8("the text is not UTF-8", "save the file as UTF-8"),
  NUL("the row has a NUL character", "export the file again as UTF-8 text"),
  TOO_LONG(
      "the row has more than 2,000,000 characters", "look for a quotation mark that is not closed");

  private final String message;
  private final String hint;

  RowFault(String message, String hint) {
    this.message = message;
    this.hint = hint;
  }

  String message() {
    return message;
  }

  String hint() {
    return hint;
  }
}
