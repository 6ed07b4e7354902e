package org.aqcp.rules;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Refuses compiled rules that name anything but what rules need: a second lock behind the closed
 * language, for what the first may have overlooked.
 */
final class BytecodeScan {
  private BytecodeScan() {}

  /**
   * Whatever the classes name beyond themselves and {@link AllowedCalls}; empty where they are safe
   * to load.
   */
  static Set<String> refused(Map<String, byte[]> classes, String ownPackage) {
    String own = ownPackage.replace('.', '/') + "/";
    Set<String> refused = new TreeSet<>();
    for (byte[] code : classes.values()) {
      ConstantPool pool = ConstantPool.of(code);
      pool.classes().stream()
          .filter(name -> !name.startsWith(own) && !AllowedCalls.isClass(name))
          .forEach(refused::add);
      pool.members().stream().filter(member -> !allowed(member, own)).forEach(refused::add);
    }
    return refused;
  }

  /** As {@link #refused}, for classes that were just compiled. */
  static void check(Map<String, byte[]> classes, String ownPackage) {
    Set<String> refused = refused(classes, ownPackage);
    if (!refused.isEmpty()) {
      throw new IllegalStateException("compiled rules reach for " + String.join(", ", refused));
    }
  }

  private static boolean allowed(String member, String own) {
    int dot = member.indexOf('.');
    String owner = member.substring(0, dot);
    return owner.startsWith(own) || AllowedCalls.isMember(owner, member.substring(dot + 1));
  }
}
