package org.aqcp.rules;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a compiled class names: JVM specification, section 4.4. */
final class ConstantPool {
  private final String[] texts;
  private final int[][] pairs;
  private final List<Integer> classNames = new ArrayList<>();
  private final List<Integer> members = new ArrayList<>();

  private ConstantPool(int size) {
    texts = new String[size];
    pairs = new int[size][];
  }

  static ConstantPool of(byte[] code) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(code))) {
      in.readLong();
      int size = in.readUnsignedShort();
      ConstantPool pool = new ConstantPool(size);
      for (int i = 1; i < size; i++) {
        i += pool.read(in, i);
      }
      return pool;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads one constant; 1 where it takes the place of two. */
  private int read(DataInputStream in, int at) throws IOException {
    int tag = in.readUnsignedByte();
    switch (tag) {
      case 1 -> texts[at] = in.readUTF();
      case 7 -> {
        pairs[at] = new int[] {in.readUnsignedShort()};
        classNames.add(pairs[at][0]);
      }
      case 9, 10, 11 -> {
        pairs[at] = new int[] {in.readUnsignedShort(), in.readUnsignedShort()};
        members.add(at);
      }
      case 12 -> pairs[at] = new int[] {in.readUnsignedShort(), in.readUnsignedShort()};
      case 8, 16, 19, 20 -> in.readUnsignedShort();
      case 15 -> in.skipBytes(3);
      case 3, 4, 17, 18 -> in.readInt();
      case 5, 6 -> in.readLong();
      default -> throw new IOException("not a class file: constant " + tag);
    }
    return tag == 5 || tag == 6 ? 1 : 0;
  }

  /** The classes, such as {@code java/lang/String}; of arrays their elements. */
  Set<String> classes() {
    Set<String> classes = new TreeSet<>();
    classNames.forEach(name -> classes.add(elementOf(texts[name])));
    classes.remove("");
    return classes;
  }

  /** Fields and methods, such as {@code java/lang/System.arraycopy}. */
  Set<String> members() {
    Set<String> all = new TreeSet<>();
    for (int member : members) {
      int owner = pairs[pairs[member][0]][0];
      int name = pairs[pairs[member][1]][0];
      all.add(texts[owner] + "." + texts[name]);
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
