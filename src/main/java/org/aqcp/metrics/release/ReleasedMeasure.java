package org.aqcp.metrics.release;

/**
 * A measure of a release.
 *
 * @param digest of its definition: only counts by the same definition are compared
 * @param population what its denominators count: measures with the same population have the same
 *     denominators
 * @param once whether each person counts in one period only, so that quarters add up to the year
 */
public record ReleasedMeasure(
    String id, String digest, ValueKind kind, String population, boolean once) {
  public ReleasedMeasure {
    if (id.isBlank() || digest.isBlank()) {
      throw new IllegalArgumentException("a measure needs an id and a digest");
    }
    population = population.isBlank() ? definition(id, digest) : population;
  }

  /** A measure that shares its denominators with no other. */
  public static ReleasedMeasure alone(String id, String digest, ValueKind kind) {
    return new ReleasedMeasure(id, digest, kind, "", false);
  }

  /** The id with its digest. */
  public String definition() {
    return definition(id, digest);
  }

  private static String definition(String id, String digest) {
    return id + "@" + digest;
  }
}
