package org.aqcp.rules.start;

import java.util.Map;
import org.drools.core.runtime.rule.impl.DefaultConsequenceExceptionHandler;
import org.drools.wiring.api.util.ByteArrayClassLoader;
import org.drools.wiring.dynamic.DynamicComponentsSupplier;
import org.drools.wiring.dynamic.PackageClassLoader;

/**
 * Creates the same parts that Drools creates when it is not on Android. To detect Android, Drools
 * looks for a class that does not exist, and Java opens every jar to search for it.
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
