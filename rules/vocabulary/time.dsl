# When something was done, and when it ends. Ages count back from the partnership's as-of date.
# A line that starts with a dash narrows the first thing that the sentence above it names.
[condition][]- dated at most {n} years ago=date >= $partnership.yearsAgo({n})
[condition][]- dated at most {n} months ago=date >= $partnership.monthsAgo({n})
[condition][]- held at most {n} years ago=date >= $partnership.yearsAgo({n})
[condition][]- held at most {n} months ago=date >= $partnership.monthsAgo({n})
[condition][]- reviewed at most {n} years ago=reviewed >= $partnership.yearsAgo({n})
[condition][]- not yet ended=endDate >= $partnership.asOf || openEnded == true
[condition][]- ending in less than {n} months=endDate < $partnership.monthsAhead({n})
