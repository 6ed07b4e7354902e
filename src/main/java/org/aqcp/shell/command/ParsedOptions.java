package org.aqcp.shell.command;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** The values of options and arguments in a command line. */
public final class ParsedOptions {
  // by identity: each parameter is one constant, and hashing a record is slow at start-up
  private final IdentityHashMap<Parameter, List<String>> values = new IdentityHashMap<>();

  public void add(Parameter parameter, String value) {
    values.computeIfAbsent(parameter, key -> new ArrayList<>()).add(value);
  }

  public boolean has(Parameter parameter) {
    return values.containsKey(parameter);
  }

  List<String> values(Parameter parameter) {
    return List.copyOf(values.getOrDefault(parameter, List.of()));
  }

  Optional<String> value(Parameter parameter) {
    return values(parameter).stream().findFirst();
  }
}
