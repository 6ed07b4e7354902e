# The measures of measures.sql with pandas, as somebody at home in it would write them.
import sys

import pandas as pd

WORDS = """sex pathway reportable-only exit-reason youth level-at-entry education-at-entry in-remediation next-term
employed-q1 employed-q2 employed-q3 employed-q4 youth-placement-q2 youth-placement-q4 training-1 training-2
training-3 postsecondary-education secondary-education same-employer credential-1 credential-2 credential-3
target-industries industry-q2 industry-q3""".split()
DAYS = """entry exit level-gain remediation-completed college-course four-year-enrolled education-after-exit
credential-program training-milestone skills-progression postsecondary-transcript secondary-transcript
credential-1-date credential-2-date credential-3-date""".split()
NUMBERS = """contact-hours credits-year-1 credits-year-2 wages-q2 wages-q3 wages-before-2 wages-before-3""".split()

d = pd.read_csv(
    sys.argv[1],
    usecols=["person"] + WORDS + DAYS + NUMBERS,
    dtype={"person": "string"} | {w: "category" for w in WORDS} | {n: "float64" for n in NUMBERS},
    parse_dates=DAYS,
    infer_datetime_format=True,
)


def years_after(day, years):
    return d[day] + pd.DateOffset(years=years)


def soon(day, start, end):
    return (d[day] >= d[start]) & (d[day] <= end)


def yes(column, *words):
    """True, false or missing."""
    return d[column].isin(words or ("yes",)).astype("boolean").mask(d[column].isna())


def above(column, least):
    return (d[column] >= least).astype("boolean").mask(d[column].isna())


def credential(until, *kinds, since=None):
    found = pd.Series(False, index=d.index)
    for n in "123":
        day = d["credential-" + n + "-date"]
        in_time = day.notna() if until is None else day <= until
        if since is not None:
            in_time &= day >= since
        found |= in_time & d["credential-" + n].isin(kinds)
    return found


def fits(quarter):
    """Industries and targets have few combinations."""
    pairs = d[["industry-q" + quarter, "target-industries"]].astype(object)
    known = pairs.drop_duplicates().dropna()
    known["fits"] = [any(i.startswith(t) for t in targets.split()) for i, targets in known.values]
    fit = pairs.merge(known, how="left", on=list(pairs.columns))["fits"]
    return pd.Series(fit.values, index=d.index).astype("boolean")


one, two = years_after("entry", 1), years_after("entry", 2)
year = years_after("exit", 1)
participant = ~(d["reportable-only"] == "yes") & ~(d["contact-hours"] < 12)
leaver = participant & d["exit"].notna()
reasons = ("institutionalized", "health", "deceased", "foster-care", "criminal-offender")
stays = ~d["exit-reason"].isin(reasons)


def latest(base):
    rows = d.loc[base, ["person", "entry"]].sort_values("entry", kind="stable")
    last = pd.Series(False, index=d.index)
    last[rows.drop_duplicates("person", keep="last").index] = True
    return last


everybody = latest(pd.Series(True, index=d.index))
participants = latest(participant)
left = latest(leaver) & stays
exits = leaver & stays
below = d["level-at-entry"].notna() & (d["level-at-entry"] != "college")
lacks = yes("education-at-entry", "none", "iep-certificate")
e1, e2, e3, e4 = (yes("employed-q" + q, "wage-records", "federal", "military") for q in "1234")
license_ = credential(year, "license", "certification")
certificate = credential(year, "occupational-certificate")
associate = credential(year, "associate")
diploma = credential(year, "secondary")
course_1, course_2 = soon("college-course", "entry", one), soon("college-course", "entry", two)
youth = exits & (d["youth"].notna() & (d["youth"] != "no"))
trains = pd.Series(False, index=d.index)
for n in "123":
    other = ("none", "on-the-job", "customized", "other-non-occupational", "job-readiness")
    trains |= d["training-" + n].notna() & ~d["training-" + n].isin(other)
lacks_now = yes("education-at-entry", "none") & yes("secondary-education")
trained = trains.astype("boolean") | yes("postsecondary-education") | lacks_now
postsecondary = credential(
    year, "associate", "bachelor", "license", "occupational-certificate", "certification", "other"
)
goes_on = (e1 | e2 | e3 | e4).fillna(False) | soon("education-after-exit", "exit", year)
gained = credential(None, "secondary")
for day in ("level-gain", "training-milestone", "skills-progression"):
    gained |= d[day].notna()
gained |= d["postsecondary-transcript"].notna() | d["secondary-transcript"].notna()
paid = e2 & e3 & (d["wages-q2"] > 0) & (d["wages-q3"] > 0)
paid_before = paid & (d["wages-before-2"] > 0) & (d["wages-before-3"] > 0)

rates = {
    "A1": (participants & below, d["level-gain"].notna()),
    "A2": (participants & lacks, credential(one, "secondary", since=d["entry"])),
    "A3": (everybody & yes("in-remediation"), soon("remediation-completed", "entry", two)),
    "A4": (participants & below, course_1),
    "A5": (everybody & course_1, above("credits-year-1", 12)),
    "A5.24": (everybody & course_2, above("credits-year-2", 24)),
    "A6": (everybody, yes("next-term")),
    "B1": (left & lacks, diploma),
    "B2": (left, license_),
    "B3": (left, certificate),
    "B4": (left, associate),
    "B5": (left, soon("four-year-enrolled", "exit", year)),
    "B6": (left, license_ | certificate | associate),
    "C1": (left, e2),
    "C2": (left & (e2 | e3), (e2 & fits("2")) | (e3 & fits("3"))),
    "C3": (left & e2, e3 | e4),
    "WIOA-E2": (exits, e2),
    "WIOA-E4": (exits, e4),
    "WIOA-Y2": (youth, e2 | ~yes("youth-placement-q2", "none")),
    "WIOA-Y4": (youth, e4 | ~yes("youth-placement-q4", "none")),
    "WIOA-CR": (exits & trained, postsecondary | (diploma & goes_on)),
    "WIOA-SG": (participant & stays & d["credential-program"].notna(), gained),
    "WIOA-SE": (exits & e2, yes("same-employer")),
    "NRS-J": (participants & stays & below, gained),
}
medians = {
    "C4": (left & paid, [d["wages-q2"] + d["wages-q3"]]),
    "C5": (
        left & paid_before,
        [d["wages-q2"] + d["wages-q3"], d["wages-before-2"] + d["wages-before-3"]],
    ),
    "WIOA-M2": (exits & e2 & (d["wages-q2"] > 0), [d["wages-q2"]]),
}
groups = {
    by: d[by].cat.add_categories(["unknown"]).fillna("unknown") for by in ("sex", "pathway")
}


def line(measure, group, value, of):
    print(measure, group, value, of, sep="\t")


for measure, (inside, met) in rates.items():
    met = met.astype("boolean")
    counted = inside.astype("boolean").fillna(False).astype(bool) & met.notna()
    met = met[counted].astype("int64")
    line(measure, "all", met.sum(), len(met))
    for by, values in groups.items():
        cells = met.groupby(values[counted], observed=True).agg(["sum", "count"])
        for name, cell in cells.iterrows():
            line(measure, f"{by} {name}", cell["sum"], cell["count"])
for measure, (inside, amounts) in medians.items():
    inside = inside.astype("boolean").fillna(False).astype(bool)
    chosen = [amount[inside] for amount in amounts]
    change = [x.median() for x in chosen] + [0]
    line(measure, "all", f"{change[0] - change[1]:.3f}", inside.sum())
    for by, values in groups.items():
        cells = [x.groupby(values[inside], observed=True).median() for x in chosen]
        sizes = chosen[0].groupby(values[inside], observed=True).count()
        for name, size in sizes.items():
            value = cells[0][name] - (cells[1][name] if len(cells) > 1 else 0)
            line(measure, f"{by} {name}", f"{value:.3f}", size)
