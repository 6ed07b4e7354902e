package org.aqcp.rules.start;

import java.util.Map;
import org.drools.core.runtime.rule.impl.DefaultConsequenceExceptionHandler;
import org.drools.wiring.api.util.ByteArrayClassLoader;
import org.drools.wiring.dynamic.DynamicComponentsSupplier;
import org.drools.wiring.dynamic.PackageClassLoader;

/**
 * Makes parts of Drools as Drools would off Android. To find out that this is not Android, Drools
 * looks for a class that is nowhere, and Java then opens all jars and reads their tables of
 * contents.
 */
final class Wiring extends DynamicComponentsSupplier {
  @Override
  public ByteArrayClassLoader createByteArrayClassLoader(ClassLoader parent) {
    return new DefaultByteArrayClassLoader(parent);
  }

  @Override
  public ClassLoader createPackageClassLoader(Map<String, byte[]> store, ClassLoader root) {
    return new PackageClassLoader(store, root);
  }

  @Override
  public Object createConsequenceExceptionHandler(String className, ClassLoader classLoader) {
    return new DefaultConsequenceExceptionHandler();
  }
}
