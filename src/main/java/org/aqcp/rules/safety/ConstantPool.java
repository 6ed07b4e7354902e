package org.aqcp.rules.safety;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The classes and members that a compiled class references (JVM specification, section 4.4). Only
 * the strings that name them are decoded, because this runs whenever cached classes are loaded.
 */
final class ConstantPool {
  /** A field or method, and the class it is referenced on. */
  record Member(String owner, String name) {
    @Override
    public String toString() {
      return owner + "." + name;
    }
  }

  private static final int MAGIC = 0xCAFEBABE;

  private final ByteBuffer code;
  private final int[] at;
  private final List<Integer> classNames = new ArrayList<>();
  private final List<Integer> members = new ArrayList<>();

  private ConstantPool(byte[] bytes) {
    code = ByteBuffer.wrap(bytes);
    if (code.getInt(0) != MAGIC) {
      throw new IllegalArgumentException("not a class file");
    }
    at = new int[code.getShort(8) & 0xFFFF];
    code.position(10);
  }

  /** Throws an unchecked exception if the bytes are not a class file. */
  static ConstantPool of(byte[] bytes) {
    ConstantPool pool = new ConstantPool(bytes);
    for (int i = 1; i < pool.at.length; i++) {
      i += pool.read(i);
    }
    return pool;
  }

  /** Reads one constant. Returns 1 if it takes two entries, otherwise 0. */
  private int read(int index) {
    int tag = code.get();
    at[index] = code.position();
    switch (tag) {
      case 1 -> skip(2 + number(code.position()));
      case 7 -> {
        classNames.add(index);
        skip(2);
      }
      case 9, 10, 11 -> {
        members.add(index);
        skip(4);
      }
      case 8, 16, 19, 20 -> skip(2);
      case 15 -> skip(3);
      // 17, a constant that is computed when it is first used, is in no compiled rule
      case 3, 4, 12, 18 -> skip(4);
      case 5, 6 -> skip(8);
      default -> throw new IllegalArgumentException("not a class file: constant " + tag);
    }
    return tag == 5 || tag == 6 ? 1 : 0;
  }

  private void skip(int bytes) {
    code.position(code.position() + bytes);
  }

  private int number(int position) {
    return code.getShort(position) & 0xFFFF;
  }

  private String text(int index) {
    int from = at[index];
    return new String(code.array(), from + 2, number(from), StandardCharsets.UTF_8);
  }

  /** The class that is extended, such as {@code java/lang/Object}. */
  String superclass() {
    // behind the constants are the flags, the class itself, and the one that it extends
    return text(number(at[number(code.position() + 4)]));
  }

  /** The classes, such as {@code java/lang/String}; element types for arrays. */
  Set<String> classes() {
    Set<String> classes = new HashSet<>();
    classNames.forEach(index -> classes.add(elementOf(text(number(at[index])))));
    classes.remove("");
    return classes;
  }

  /** Fields and methods, such as {@code java/lang/System.arraycopy}. */
  List<Member> members() {
    List<Member> all = new ArrayList<>();
    for (int member : members) {
      int owner = number(at[member]);
      int nameAndType = number(at[member] + 2);
      all.add(new Member(text(number(at[owner])), text(number(at[nameAndType]))));
    }
    return all;
  }

  private static String elementOf(String name) {
    if (!name.startsWith("[")) {
      return name;
    }
    String element = name.substring(name.lastIndexOf('[') + 1);
    return element.startsWith("L") ? element.substring(1, element.length() - 1) : "";
  }
}
