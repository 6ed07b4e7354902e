package org.aqcp.input;

/** Yes or no, said outright. */
record YesNoType() implements ScalarType {
  @Override
  public String wanted() {
    return "`yes` or `no`";
  }

  @Override
  public Object read(Node.Scalar scalar, String key, Problems problems) {
    return switch (scalar.text()) {
      case "yes", "true" -> true;
      case "no", "false" -> false;
      default -> refuse(scalar, key, "leave the key out where it is not known", problems);
    };
  }
}
