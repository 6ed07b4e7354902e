-- The measures of `aqcp metrics --against aqcp-1.0,wioa-career-pathway --by sex,pathway`, as
-- somebody at home in DuckDB would write them for this file. The table `source` is what DuckDB
-- reads of it. Every statement but the last prepares; the last one answers: a row for each group,
-- named counts and medians. In these records nobody is back within 90 days of an exit, so that
-- every exit stands.
CREATE MACRO employed(word) AS word IN ('wage-records', 'federal', 'military');
CREATE MACRO soon(day, start, years) AS coalesce(day BETWEEN start AND start + to_years(years), false);
CREATE MACRO earned(word, day, until) AS coalesce(day <= until, false) AND coalesce(word, '') IN
  ('associate', 'bachelor', 'license', 'occupational-certificate', 'certification', 'other');
CREATE MACRO kind(word, day, until, list) AS coalesce(day <= until AND word IN list, false);

-- One scan of the file, and only what is needed of it.
CREATE TEMP TABLE periods AS
SELECT
  person, entry, sex, pathway,
  coalesce(reportable_only, 'no') <> 'yes' AND coalesce(contact_hours, 12) >= 12 AS participant,
  exit IS NOT NULL AS leaver,
  coalesce(exit_reason, 'none') IN
    ('institutionalized', 'health', 'deceased', 'foster-care', 'criminal-offender') AS excluded,
  coalesce(youth, 'no') <> 'no' AS young,
  coalesce(level_at_entry, 'college') <> 'college' AS below,
  education_at_entry IN ('none', 'iep-certificate') AS lacks,
  level_gain IS NOT NULL AS gain,
  (kind(credential_1, credential_1_date, entry + to_years(1), ['secondary']) AND credential_1_date >= entry)
    OR (kind(credential_2, credential_2_date, entry + to_years(1), ['secondary']) AND credential_2_date >= entry)
    OR (kind(credential_3, credential_3_date, entry + to_years(1), ['secondary']) AND credential_3_date >= entry)
    AS diploma_soon,
  in_remediation = 'yes' AS placed,
  soon(remediation_completed, entry, 2) AS remedied,
  soon(college_course, entry, 1) AS course_1,
  soon(college_course, entry, 2) AS course_2,
  credits_year_1 >= 12 AS credits_1,
  credits_year_2 >= 24 AS credits_2,
  next_term = 'yes' AS retained,
  kind(credential_1, credential_1_date, exit + to_years(1), ['secondary'])
    OR kind(credential_2, credential_2_date, exit + to_years(1), ['secondary'])
    OR kind(credential_3, credential_3_date, exit + to_years(1), ['secondary']) AS diploma,
  kind(credential_1, credential_1_date, exit + to_years(1), ['license', 'certification'])
    OR kind(credential_2, credential_2_date, exit + to_years(1), ['license', 'certification'])
    OR kind(credential_3, credential_3_date, exit + to_years(1), ['license', 'certification']) AS license,
  kind(credential_1, credential_1_date, exit + to_years(1), ['occupational-certificate'])
    OR kind(credential_2, credential_2_date, exit + to_years(1), ['occupational-certificate'])
    OR kind(credential_3, credential_3_date, exit + to_years(1), ['occupational-certificate']) AS certificate,
  kind(credential_1, credential_1_date, exit + to_years(1), ['associate'])
    OR kind(credential_2, credential_2_date, exit + to_years(1), ['associate'])
    OR kind(credential_3, credential_3_date, exit + to_years(1), ['associate']) AS associate,
  earned(credential_1, credential_1_date, exit + to_years(1))
    OR earned(credential_2, credential_2_date, exit + to_years(1))
    OR earned(credential_3, credential_3_date, exit + to_years(1)) AS postsecondary,
  soon(four_year_enrolled, exit, 1) AS four_year,
  soon(education_after_exit, exit, 1) AS goes_on,
  employed(employed_q1) AS e1,
  employed(employed_q2) AS e2,
  employed(employed_q3) AS e3,
  employed(employed_q4) AS e4,
  list_bool_or([starts_with(industry_q2, code) FOR code IN string_split(target_industries, ' ')]) AS fits_2,
  list_bool_or([starts_with(industry_q3, code) FOR code IN string_split(target_industries, ' ')]) AS fits_3,
  youth_placement_q2 <> 'none' AS learns_2,
  youth_placement_q4 <> 'none' AS learns_4,
  training_1 NOT IN ('none', 'on-the-job', 'customized', 'other-non-occupational', 'job-readiness')
    OR training_2 NOT IN ('none', 'on-the-job', 'customized', 'other-non-occupational', 'job-readiness')
    OR training_3 NOT IN ('none', 'on-the-job', 'customized', 'other-non-occupational', 'job-readiness')
    OR postsecondary_education = 'yes'
    OR (education_at_entry = 'none' AND secondary_education = 'yes') AS trained,
  same_employer = 'yes' AS same,
  credential_program IS NOT NULL AS learning,
  level_gain IS NOT NULL OR training_milestone IS NOT NULL OR skills_progression IS NOT NULL
    OR postsecondary_transcript IS NOT NULL OR secondary_transcript IS NOT NULL
    OR coalesce(credential_1 = 'secondary' AND credential_1_date IS NOT NULL, false)
    OR coalesce(credential_2 = 'secondary' AND credential_2_date IS NOT NULL, false)
    OR coalesce(credential_3 = 'secondary' AND credential_3_date IS NOT NULL, false) AS gained,
  wages_q2, wages_q3, wages_before_2, wages_before_3
FROM source;

-- Some people have several periods; the last one counts, of all and of those a measure looks at.
CREATE TEMP TABLE numbered AS
SELECT *,
  row_number() OVER (PARTITION BY person ORDER BY entry DESC, rowid DESC) = 1 AS last_of_all,
  participant AND row_number() OVER
    (PARTITION BY person ORDER BY participant DESC, entry DESC, rowid DESC) = 1 AS last_participant,
  participant AND leaver AND row_number() OVER
    (PARTITION BY person ORDER BY participant AND leaver DESC, entry DESC, rowid DESC) = 1 AS last_leaver
FROM periods
WHERE person IN (SELECT person FROM periods GROUP BY person HAVING count(*) > 1);

CREATE TEMP VIEW ready AS
SELECT *, last_leaver AND NOT excluded AS l, participant AND leaver AND NOT excluded AS p
FROM (
  SELECT * FROM numbered
  UNION ALL
  SELECT *, true, participant, participant AND leaver
  FROM periods ANTI JOIN (SELECT DISTINCT person FROM numbered) USING (person));

SELECT
  grouping(sex, pathway) AS level, coalesce(sex, 'unknown') AS sex, coalesce(pathway, 'unknown') AS pathway,
  count(*) FILTER (last_participant AND below) AS "A1 of",
  count(*) FILTER (last_participant AND below AND gain) AS "A1",
  count(*) FILTER (last_participant AND lacks) AS "A2 of",
  count(*) FILTER (last_participant AND lacks AND diploma_soon) AS "A2",
  count(*) FILTER (last_of_all AND placed) AS "A3 of",
  count(*) FILTER (last_of_all AND placed AND remedied) AS "A3",
  count(*) FILTER (last_participant AND below) AS "A4 of",
  count(*) FILTER (last_participant AND below AND course_1) AS "A4",
  count(*) FILTER (last_of_all AND course_1 AND credits_1 IS NOT NULL) AS "A5 of",
  count(*) FILTER (last_of_all AND course_1 AND credits_1) AS "A5",
  count(*) FILTER (last_of_all AND course_2 AND credits_2 IS NOT NULL) AS "A5.24 of",
  count(*) FILTER (last_of_all AND course_2 AND credits_2) AS "A5.24",
  count(*) FILTER (last_of_all AND retained IS NOT NULL) AS "A6 of",
  count(*) FILTER (last_of_all AND retained) AS "A6",
  count(*) FILTER (l AND lacks) AS "B1 of",
  count(*) FILTER (l AND lacks AND diploma) AS "B1",
  count(*) FILTER (l) AS "B2 of",
  count(*) FILTER (l AND license) AS "B2",
  count(*) FILTER (l) AS "B3 of",
  count(*) FILTER (l AND certificate) AS "B3",
  count(*) FILTER (l) AS "B4 of",
  count(*) FILTER (l AND associate) AS "B4",
  count(*) FILTER (l) AS "B5 of",
  count(*) FILTER (l AND four_year) AS "B5",
  count(*) FILTER (l) AS "B6 of",
  count(*) FILTER (l AND (license OR certificate OR associate)) AS "B6",
  count(*) FILTER (l AND e2 IS NOT NULL) AS "C1 of",
  count(*) FILTER (l AND e2) AS "C1",
  count(*) FILTER (l AND (e2 OR e3) AND ((e2 AND fits_2) OR (e3 AND fits_3)) IS NOT NULL) AS "C2 of",
  count(*) FILTER (l AND ((e2 AND fits_2) OR (e3 AND fits_3))) AS "C2",
  count(*) FILTER (l AND e2 AND (e3 OR e4) IS NOT NULL) AS "C3 of",
  count(*) FILTER (l AND e2 AND (e3 OR e4)) AS "C3",
  count(*) FILTER (l AND e2 AND e3 AND wages_q2 > 0 AND wages_q3 > 0) AS "C4 of",
  median((wages_q2 + wages_q3)::DOUBLE) FILTER (l AND e2 AND e3 AND wages_q2 > 0 AND wages_q3 > 0) AS "C4 median",
  count(*) FILTER (l AND e2 AND e3 AND wages_q2 > 0 AND wages_q3 > 0
    AND wages_before_2 > 0 AND wages_before_3 > 0) AS "C5 of",
  median((wages_q2 + wages_q3)::DOUBLE) FILTER (l AND e2 AND e3 AND wages_q2 > 0 AND wages_q3 > 0
    AND wages_before_2 > 0 AND wages_before_3 > 0)
    - median((wages_before_2 + wages_before_3)::DOUBLE) FILTER (l AND e2 AND e3 AND wages_q2 > 0
    AND wages_q3 > 0 AND wages_before_2 > 0 AND wages_before_3 > 0) AS "C5 median",
  count(*) FILTER (p AND e2 IS NOT NULL) AS "WIOA-E2 of",
  count(*) FILTER (p AND e2) AS "WIOA-E2",
  count(*) FILTER (p AND e4 IS NOT NULL) AS "WIOA-E4 of",
  count(*) FILTER (p AND e4) AS "WIOA-E4",
  count(*) FILTER (p AND young AND (e2 OR learns_2) IS NOT NULL) AS "WIOA-Y2 of",
  count(*) FILTER (p AND young AND (e2 OR learns_2)) AS "WIOA-Y2",
  count(*) FILTER (p AND young AND (e4 OR learns_4) IS NOT NULL) AS "WIOA-Y4 of",
  count(*) FILTER (p AND young AND (e4 OR learns_4)) AS "WIOA-Y4",
  count(*) FILTER (p AND e2 AND wages_q2 > 0) AS "WIOA-M2 of",
  median(wages_q2::DOUBLE) FILTER (p AND e2 AND wages_q2 > 0) AS "WIOA-M2 median",
  count(*) FILTER (p AND trained) AS "WIOA-CR of",
  count(*) FILTER (p AND trained AND (postsecondary OR (diploma AND (e1 OR e2 OR e3 OR e4 OR goes_on)))) AS "WIOA-CR",
  count(*) FILTER (participant AND NOT excluded AND learning) AS "WIOA-SG of",
  count(*) FILTER (participant AND NOT excluded AND learning AND gained) AS "WIOA-SG",
  count(*) FILTER (p AND e2 AND same IS NOT NULL) AS "WIOA-SE of",
  count(*) FILTER (p AND e2 AND same) AS "WIOA-SE",
  count(*) FILTER (last_participant AND NOT excluded AND below) AS "NRS-J of",
  count(*) FILTER (last_participant AND NOT excluded AND below AND gained) AS "NRS-J"
FROM ready
GROUP BY GROUPING SETS ((), (sex), (pathway));
