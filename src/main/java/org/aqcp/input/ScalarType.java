package org.aqcp.input;

/** A kind of value that is one word, number, day or text. */
interface ScalarType extends ValueType {
  /** What is wanted, such as {@code a text}. */
  String wanted();

  Object read(Node.Scalar scalar, String key, Problems problems);

  @Override
  default Object read(Node node, String key, Problems problems) {
    if (node instanceof Node.Scalar scalar) {
      return read(scalar, key, problems);
    }
    return refuse(node, key, "", problems);
  }

  /** Adds that something else was wanted. */
  default Object refuse(Node node, String key, String hint, Problems problems) {
    String message = Words.quoted(key) + " is " + wanted() + ", not " + node.kind();
    problems.add(InputProblem.INVALID_VALUE, node.place(), message, hint);
    return null;
  }
}
