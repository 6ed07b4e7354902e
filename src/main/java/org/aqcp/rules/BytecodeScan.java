package org.aqcp.rules;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Refuses compiled rules that name any class but those that rules need: a second lock behind the
 * closed language.
 */
final class BytecodeScan {
  private static final List<String> PACKAGES =
      List.of(
          "org/aqcp/partnership/",
          "org/drools/model/",
          "org/drools/modelcompiler/dsl/",
          "java/time/LocalDate",
          "java/lang/invoke/");
  private static final Set<String> CLASSES =
      Set.of(
          "java/lang/Boolean",
          "java/lang/Class",
          "java/lang/Comparable",
          "java/lang/Enum",
          "java/lang/Exception",
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Number",
          "java/lang/Object",
          "java/lang/String",
          "java/math/BigDecimal",
          "java/util/ArrayList",
          "java/util/Collections",
          "java/util/List",
          "java/util/Objects",
          "org/aqcp/condition/Conclusion",
          "org/aqcp/condition/Group",
          "org/aqcp/condition/Standing",
          "org/aqcp/framework/Indicator",
          "org/aqcp/rules/CountDistinct",
          "org/aqcp/rules/Percent",
          "org/aqcp/rules/Total",
          "org/drools/compiler/kie/builder/MaterializedLambda",
          "org/drools/modelcompiler/util/EvaluationUtil",
          "org/kie/api/definition/rule/Rule");

  private BytecodeScan() {}

  static void check(Map<String, byte[]> classes, String ownPackage) {
    Set<String> refused = new TreeSet<>();
    for (byte[] code : classes.values()) {
      for (String named : classesNamedIn(code)) {
        if (!allowed(named, ownPackage.replace('.', '/'))) {
          refused.add(named);
        }
      }
    }
    if (!refused.isEmpty()) {
      throw new IllegalStateException("compiled rules reach for " + String.join(", ", refused));
    }
  }

  private static boolean allowed(String name, String ownPackage) {
    return CLASSES.contains(name)
        || name.startsWith(ownPackage)
        || PACKAGES.stream().anyMatch(name::startsWith);
  }

  /** Every class in the constant pool: JVM specification, section 4.4. */
  private static Set<String> classesNamedIn(byte[] code) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(code))) {
      in.readLong();
      int size = in.readUnsignedShort();
      String[] texts = new String[size];
      Set<Integer> names = new HashSet<>();
      for (int i = 1; i < size; i++) {
        i += readConstant(in, i, texts, names);
      }
      Set<String> classes = new HashSet<>();
      names.forEach(n -> classes.add(elementOf(texts[n])));
      classes.removeIf(String::isEmpty);
      return classes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads one constant; 1 where it takes the place of two. */
  private static int readConstant(DataInputStream in, int at, String[] texts, Set<Integer> names)
      throws IOException {
    int tag = in.readUnsignedByte();
    switch (tag) {
      case 1 -> texts[at] = in.readUTF();
      case 7 -> names.add(in.readUnsignedShort());
      case 8, 16, 19, 20 -> in.readUnsignedShort();
      case 15 -> in.skipBytes(3);
      case 3, 4, 9, 10, 11, 12, 17, 18 -> in.readInt();
      case 5, 6 -> in.readLong();
      default -> throw new IOException("not a class file: constant " + tag);
    }
    return tag == 5 || tag == 6 ? 1 : 0;
  }

  /** Of an array its element; nothing for an array of numbers. */
  private static String elementOf(String name) {
    if (!name.startsWith("[")) {
      return name;
    }
    String element = name.replaceFirst("^\\[+", "");
    return element.startsWith("L") ? element.substring(1, element.length() - 1) : "";
  }
}
