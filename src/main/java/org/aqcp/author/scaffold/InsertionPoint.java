package org.aqcp.author.scaffold;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkProblem;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Words;

/**
 * The criterion that a new indicator belongs to.
 *
 * @param indicator the existing entry; empty if there is none
 */
record InsertionPoint(Criterion criterion, Optional<Indicator> indicator) {
  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9-]*(\\.[A-Za-z0-9-]+)+");

  /**
   * Finds the criterion of a new indicator.
   *
   * @throws InvalidInput if the id is invalid or does not belong to exactly one criterion
   */
  static InsertionPoint of(Request request, FrameworkVersion version) {
    requireId(request, version);
    Criterion criterion = criterion(request, version);
    if (!request.id().startsWith(criterion.id() + ".")) {
      throw refused(
          FrameworkProblem.ID_OUTSIDE_CRITERION,
          version,
          "the id " + Words.quoted(request.id()) + " does not start with its criterion's id",
          "start it with `" + criterion.id() + ".`");
    }
    return new InsertionPoint(criterion, version.indicator(request.id()));
  }

  static void requireId(Request request, FrameworkVersion version) {
    if (!ID.matcher(request.id()).matches()) {
      throw refused(
          FrameworkProblem.INVALID_ID,
          version,
          Words.quoted(request.id()) + " is not a valid indicator id",
          "use the criterion's id, a dot and a number, such as `"
              + version.criteria().get(0).id()
              + ".9`");
    }
  }

  private static Criterion criterion(Request request, FrameworkVersion version) {
    String id = request.id();
    List<Criterion> fitting =
        version.criteria().stream()
            .filter(
                c -> request.criterion().map(c.id()::equals).orElse(id.startsWith(c.id() + ".")))
            .toList();
    if (fitting.size() == 1) {
      return fitting.get(0);
    }
    String looked = request.criterionId();
    List<String> ids = version.criteria().stream().map(Criterion::id).toList();
    throw fitting.isEmpty()
        ? refused(
            FrameworkProblem.ID_OUTSIDE_CRITERION,
            version,
            "`" + version.id() + "` has no criterion " + Words.quoted(looked),
            hint(looked, request, ids))
        : refused(
            FrameworkProblem.ID_OUTSIDE_CRITERION,
            version,
            Words.quoted(id) + " could belong to several criteria",
            "name one of "
                + Words.listed(fitting.stream().map(Criterion::id).toList())
                + " with `--criterion`");
  }

  /** Ids are so short that one close to another is rarely a slip of it. */
  private static String hint(String looked, Request request, List<String> ids) {
    Optional<String> meant =
        ids.stream().filter(known -> known.equalsIgnoreCase(looked)).findFirst();
    String number = request.criterion().isPresent() ? "" : request.id().substring(looked.length());
    return meant
        .map(known -> "did you mean `" + known + number + "`?")
        .orElse(
            "there are "
                + Words.listed(ids)
                + "; for a new one, give its title with `--new-criterion`");
  }

  static InvalidInput refused(
      FrameworkProblem kind, FrameworkVersion version, String message, String hint) {
    return new InvalidInput(
        new Problem(kind, version.origin().file(), Place.NOWHERE, message, hint));
  }
}
