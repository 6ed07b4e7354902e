# The measures of measures.sql with data.table, as somebody at home in it would write them.
suppressPackageStartupMessages(library(data.table))
setDTthreads(2)

words <- strsplit("sex pathway reportable-only exit-reason youth level-at-entry education-at-entry in-remediation
next-term employed-q1 employed-q2 employed-q3 employed-q4 youth-placement-q2 youth-placement-q4 training-1 training-2
training-3 postsecondary-education secondary-education same-employer credential-1 credential-2 credential-3
target-industries industry-q2 industry-q3", "\\s+")[[1]]
days <- strsplit("entry exit level-gain remediation-completed college-course four-year-enrolled education-after-exit
credential-program training-milestone skills-progression postsecondary-transcript secondary-transcript
credential-1-date credential-2-date credential-3-date", "\\s+")[[1]]
numbers <- strsplit("contact-hours credits-year-1 credits-year-2 wages-q2 wages-q3 wages-before-2 wages-before-3",
  "\\s+")[[1]]
d <- fread(commandArgs(TRUE)[1], select = c("person", words, days, numbers), na.strings = "",
  colClasses = list(character = c("person", words), IDate = days, numeric = numbers), showProgress = FALSE)
setnames(d, gsub("-", "_", names(d), fixed = TRUE))
d[, row := .I]

# the same day of a later year, or the last of February
years_after <- function(day, years) {
  p <- as.POSIXlt(day)
  leap <- !is.na(day) & p$mon == 1L & p$mday == 29L
  p$year <- p$year + years
  later <- as.IDate(p)
  later[leap] <- later[leap] - 1L
  later
}
is_so <- function(x) !is.na(x) & x
soon <- function(day, start, end) is_so(day >= start & day <= end)
one_of <- function(x, ...) fifelse(is.na(x), NA, x %chin% c(...))
yes <- function(x) x == "yes"
kinds <- function(until, ..., since = NULL) {
  found <- logical(nrow(d))
  for (n in 1:3) {
    day <- d[[paste0("credential_", n, "_date")]]
    in_time <- if (is.null(until)) !is.na(day) else is_so(day <= until)
    if (!is.null(since)) in_time <- in_time & is_so(day >= since)
    found <- found | (in_time & d[[paste0("credential_", n)]] %chin% c(...))
  }
  found
}
# industries and targets have few combinations
fits <- function(industry) {
  pairs <- data.table(industry = industry, targets = d$target_industries)
  known <- unique(na.omit(pairs))
  known[, fits := mapply(function(i, t) any(startsWith(i, strsplit(t, " ")[[1]])), industry, targets)]
  known[pairs, on = c("industry", "targets"), fits]
}
latest <- function(base) {
  last <- logical(nrow(d))
  rows <- d[base, .(person, entry, row)]
  setorder(rows, entry, row)
  last[unique(rows, by = "person", fromLast = TRUE)$row] <- TRUE
  last
}

one <- years_after(d$entry, 1L)
two <- years_after(d$entry, 2L)
year <- years_after(d$exit, 1L)
participant <- !is_so(d$reportable_only == "yes") & !is_so(d$contact_hours < 12)
leaver <- participant & !is.na(d$exit)
stays <- !d$exit_reason %chin% c("institutionalized", "health", "deceased", "foster-care", "criminal-offender")
everybody <- latest(rep(TRUE, nrow(d)))
participants <- latest(participant)
left <- latest(leaver) & stays
exits <- leaver & stays
below <- is_so(d$level_at_entry != "college")
lacks <- one_of(d$education_at_entry, "none", "iep-certificate")
employed <- lapply(1:4, function(q) one_of(d[[paste0("employed_q", q)]], "wage-records", "federal", "military"))
e2 <- employed[[2]]
e3 <- employed[[3]]
e4 <- employed[[4]]
license <- kinds(year, "license", "certification")
certificate <- kinds(year, "occupational-certificate")
associate <- kinds(year, "associate")
diploma <- kinds(year, "secondary")
course_1 <- soon(d$college_course, d$entry, one)
course_2 <- soon(d$college_course, d$entry, two)
youth <- exits & is_so(d$youth != "no")
other <- c("none", "on-the-job", "customized", "other-non-occupational", "job-readiness")
trained <- is_so(!one_of(d$training_1, other)) | is_so(!one_of(d$training_2, other)) |
  is_so(!one_of(d$training_3, other)) | yes(d$postsecondary_education) |
  (one_of(d$education_at_entry, "none") & yes(d$secondary_education))
postsecondary <- kinds(year, "associate", "bachelor", "license", "occupational-certificate", "certification", "other")
goes_on <- is_so(employed[[1]] | e2 | e3 | e4) | soon(d$education_after_exit, d$exit, year)
gained <- kinds(NULL, "secondary") | !is.na(d$level_gain) | !is.na(d$training_milestone) |
  !is.na(d$skills_progression) | !is.na(d$postsecondary_transcript) | !is.na(d$secondary_transcript)
paid <- e2 & e3 & d$wages_q2 > 0 & d$wages_q3 > 0
paid_before <- paid & d$wages_before_2 > 0 & d$wages_before_3 > 0
after <- d$wages_q2 + d$wages_q3

rates <- list(
  "A1" = list(participants & below, !is.na(d$level_gain)),
  "A2" = list(participants & lacks, kinds(one, "secondary", since = d$entry)),
  "A3" = list(everybody & yes(d$in_remediation), soon(d$remediation_completed, d$entry, two)),
  "A4" = list(participants & below, course_1),
  "A5" = list(everybody & course_1, d$credits_year_1 >= 12),
  "A5.24" = list(everybody & course_2, d$credits_year_2 >= 24),
  "A6" = list(everybody, yes(d$next_term)),
  "B1" = list(left & lacks, diploma),
  "B2" = list(left, license),
  "B3" = list(left, certificate),
  "B4" = list(left, associate),
  "B5" = list(left, soon(d$four_year_enrolled, d$exit, year)),
  "B6" = list(left, license | certificate | associate),
  "C1" = list(left, e2),
  "C2" = list(left & (e2 | e3), (e2 & fits(d$industry_q2)) | (e3 & fits(d$industry_q3))),
  "C3" = list(left & e2, e3 | e4),
  "WIOA-E2" = list(exits, e2),
  "WIOA-E4" = list(exits, e4),
  "WIOA-Y2" = list(youth, e2 | d$youth_placement_q2 != "none"),
  "WIOA-Y4" = list(youth, e4 | d$youth_placement_q4 != "none"),
  "WIOA-CR" = list(exits & trained, postsecondary | (diploma & goes_on)),
  "WIOA-SG" = list(participant & stays & !is.na(d$credential_program), gained),
  "WIOA-SE" = list(exits & e2, yes(d$same_employer)),
  "NRS-J" = list(participants & stays & below, gained)
)
medians <- list(
  "C4" = list(left & paid, after, 0),
  "C5" = list(left & paid_before, after, d$wages_before_2 + d$wages_before_3),
  "WIOA-M2" = list(exits & e2 & d$wages_q2 > 0, d$wages_q2, 0)
)
groups <- list(all = rep("", nrow(d)), sex = fcoalesce(d$sex, "unknown"), pathway = fcoalesce(d$pathway, "unknown"))
line <- function(measure, by, cells) {
  cat(sprintf("%s\t%s\t%s\t%d\n", measure, trimws(paste(by, cells$group)), cells$value, cells$of), sep = "")
}
for (measure in names(rates)) {
  met <- rates[[measure]][[2]]
  counted <- is_so(rates[[measure]][[1]]) & !is.na(met)
  for (by in names(groups)) {
    line(measure, by, data.table(group = groups[[by]][counted], met = met[counted])[,
      .(value = sprintf("%d", sum(met)), of = .N), by = group])
  }
}
for (measure in names(medians)) {
  counted <- is_so(medians[[measure]][[1]])
  first <- medians[[measure]][[2]][counted]
  second <- rep_len(medians[[measure]][[3]], nrow(d))[counted]
  for (by in names(groups)) {
    line(measure, by, data.table(group = groups[[by]][counted], first, second)[,
      .(value = sprintf("%.3f", median(first) - median(second)), of = .N), by = group])
  }
}
