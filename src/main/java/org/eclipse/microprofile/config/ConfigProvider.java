package org.eclipse.microprofile.config;

/**
 * Stands where Drools looks for MicroProfile, which aqcp does without. Were it nowhere, Java would
 * open all jars at each start to find that out. It offers nothing, so that Drools goes on with the
 * properties of the system.
 */
public final class ConfigProvider {
  private ConfigProvider() {}
}
