package org.aqcp.partnership.facts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sections of a partnership's file, in order. Each lists one kind of fact. */
public enum SectionType {
  PARTNERS("partners", Partner.class),
  EMPLOYERS("employers", Employer.class),
  TEAMS("teams", Team.class),
  COMMITMENTS("commitments", Commitment.class),
  AGREEMENTS("agreements", Agreement.class),
  DOCUMENTS("documents", Document.class),
  LABOR_MARKET_STUDIES("labor-market-studies", LaborMarketStudy.class),
  SECTOR_PARTNERSHIPS("sector-partnerships", SectorPartnership.class),
  FUNDING("funding", FundingStream.class),
  CONTRIBUTIONS("contributions", Contribution.class),
  POLICIES("policies", Policy.class),
  BARRIERS("barriers", Barrier.class),
  DATA_SYSTEMS("data-systems", DataSystem.class),
  DATA_LINKS("data-links", DataLink.class),
  MEASURES("measures", Measure.class),
  PATHWAYS("pathways", Pathway.class),
  PRACTICES("practices", Practice.class),
  ASSESSMENTS("assessments", Assessment.class),
  SERVICES("services", Service.class),
  WORK_EXPERIENCES("work-experiences", WorkExperience.class),
  PROGRAMS_OF_STUDY("programs-of-study", ProgramOfStudy.class),
  INTEGRATED_PROGRAMS("integrated-programs", IntegratedProgram.class),
  ACADEMIES("academies", Academy.class),
  TRAININGS("trainings", Training.class),
  REGIONS("regions", Region.class),
  REVIEWS("reviews", Review.class),
  OUTCOMES("outcomes", Outcome.class),
  CERTIFICATIONS("certifications", Certification.class),
  MEMBERSHIPS("memberships", Membership.class),
  IN_DEMAND("in-demand-occupations", InDemandOccupation.class),
  EVIDENCE("evidence", Evidence.class),
  WAIVERS("waivers", Waiver.class);

  private static final Map<Class<?>, SectionType> LISTING = new HashMap<>();

  static {
    for (SectionType type : values()) {
      LISTING.put(type.of, type);
    }
  }

  private final String key;
  private final Class<? extends Fact> of;

  SectionType(String key, Class<? extends Fact> of) {
    this.key = key;
    this.of = of;
  }

  /** The key in files. */
  public String key() {
    return key;
  }

  public Class<? extends Fact> of() {
    return of;
  }

  /** The section that lists facts of a kind; empty for parts of facts, such as a signatory. */
  public static Optional<SectionType> listing(Class<?> kind) {
    return Optional.ofNullable(LISTING.get(kind));
  }

  public static Optional<SectionType> keyed(String key) {
    return Arrays.stream(values()).filter(t -> t.key.equals(key)).findFirst();
  }

  public static List<String> keys() {
    return Arrays.stream(values()).map(SectionType::key).toList();
  }
}
