package org.aqcp.rules.safety;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rejects compiled rules that reference anything that rules do not need: a second defense, in case
 * the closed language let something through.
 */
public final class BytecodeScan {
  private static final Set<String> EXTENDED = Set.of("java/lang/Object", "java/lang/Enum");

  private BytecodeScan() {}

  /**
   * Everything that the classes reference besides themselves and {@link AllowedCalls}; empty if
   * they are safe to load.
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
      if (!pool.superclass().startsWith(own) && !EXTENDED.contains(pool.superclass())) {
        // what is inherited would be called by the name of the class itself
        refused.add("extends " + pool.superclass());
      }
      for (ConstantPool.Member member : pool.members()) {
        if (!member.owner().startsWith(own)
            && !AllowedCalls.isMember(member.owner(), member.name())) {
          refused.add(member.toString());
        }
      }
    }
    return refused;
  }

  /** Throws if classes that were just compiled are not safe to load. */
  public static void check(Map<String, byte[]> classes, String ownPackage) {
    Set<String> refused = refused(classes, ownPackage);
    if (!refused.isEmpty()) {
      throw new IllegalStateException("compiled rules reach for " + String.join(", ", refused));
    }
  }
}
