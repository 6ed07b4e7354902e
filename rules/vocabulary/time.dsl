# When something was done, and when it ends. Ages count back from the partnership's as-of date.
# A line that starts with a dash narrows the first thing that the sentence above it names.
[condition][]- dated at most {n} years? ago=date >= $partnership.yearsAgo({n})
[condition][]- dated at most {n} months? ago=date >= $partnership.monthsAgo({n})
[condition][]- held at most {n} years? ago=date >= $partnership.yearsAgo({n})
[condition][]- held at most {n} months? ago=date >= $partnership.monthsAgo({n})
[condition][]- reviewed at most {n} years? ago=reviewed >= $partnership.yearsAgo({n})
[condition][]- not yet ended=endDate >= $partnership.asOf || openEnded == true
[condition][]- not yet ended, or without an end and signed at most {n} years? ago=endDate >= $partnership.asOf || (openEnded == true && date >= $partnership.yearsAgo({n}))
[condition][]- for a period that ended at most {n} years? ago=periodEnd >= $partnership.yearsAgo({n})
[condition][]- ending in less than {n} months?=endDate < $partnership.monthsAhead({n})
