package org.aqcp.rules.safety;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Refuses compiled rules that name anything but what rules need: a second lock behind the closed
 * language, for what the first may have overlooked.
 */
public final class BytecodeScan {
  private BytecodeScan() {}

  /**
   * Whatever the classes name beyond themselves and {@link AllowedCalls}; empty where they are safe
   * to load.
   */
  public static Set<String> refused(Map<String, byte[]> classes, String ownPackage) {
    String own = ownPackage.replace('.', '/') + "/";
    Set<String> refused = new TreeSet<>();
    for (byte[] code : classes.values()) {
      ConstantPool pool = ConstantPool.of(code);
      for (String name : pool.classes()) {
        if (!name.startsWith(own) && !AllowedCalls.isClass(name)) {
          refused.add(name);
        }
      }
      for (ConstantPool.Member member : pool.members()) {
        if (!allowed(member, own)) {
          refused.add(member.toString());
        }
      }
    }
    return refused;
  }

  /** As {@link #refused}, for classes that were just compiled. */
  public static void check(Map<String, byte[]> classes, String ownPackage) {
    Set<String> refused = refused(classes, ownPackage);
    if (!refused.isEmpty()) {
      throw new IllegalStateException("compiled rules reach for " + String.join(", ", refused));
    }
  }

  private static boolean allowed(ConstantPool.Member member, String own) {
    return member.owner().startsWith(own) || AllowedCalls.isMember(member.owner(), member.name());
  }
}
