# Teaching practices
[condition][]There is a practice=exists Practice()
[condition][]There is an? {kind:[a-z-]+} practice=exists Practice( kind == "{kind}" )
[condition][]The practices are of at least {n} different kinds=accumulate( Practice( $kind : kind ); $count : countDistinct($kind); $count >= {n} )
[condition][]The practices other than {kind:[a-z-]+} are of at least {n} different kinds=accumulate( Practice( kind != "{kind}", $kind : kind ); $count : countDistinct($kind); $count >= {n} )
[condition][]- filling at least {n} % of class time=percentOfInstruction >= {n}

# Assessments
[condition][]There is an assessment that several organisations accept=exists( Assessment( $acceptedBy : acceptedBy ) and Partner( organisation memberOf $acceptedBy, $parent : parentOrganisation ) and Partner( organisation memberOf $acceptedBy, parentOrganisation != $parent ) )
[condition][]There is an assessment that {type:[a-z-]+} and {other:[a-z-]+} partners accept=exists( Assessment( $acceptedBy : acceptedBy ) and Partner( organisation memberOf $acceptedBy, type == "{type}" ) and Partner( organisation memberOf $acceptedBy, type == "{other}" ) )
[condition][]No assessment is repeated=not Assessment( repeated == true )

# Services. Support services are tutoring, child care, transport, financial support and counselling. Shares of participants
# add up only where they are said to, so that nobody is counted twice.
[condition][]There is an? {kind:[a-z-]+} service=exists Service( kind == "{kind}" )
[condition][]There is an? {kind:[a-z-]+} or {other:[a-z-]+} service=exists Service( kind in ("{kind}", "{other}") )
[condition][]The support services are of at least {n} different kinds=accumulate( Service( kind in ("tutoring", "child-care", "transport", "financial-support", "counselling"), $kind : kind ); $count : countDistinct($kind); $count >= {n} )
[condition][]The {kind:[a-z-]+} services reach at least {n} % of the participants together=accumulate( Service( kind == "{kind}", addsUp == true, $served : percentServed ); $total : total($served); $total >= {n} )
[condition][]- with an owner=owner != "none"
[condition][]- with at most {n} participants for each person=participantsPerStaff <= {n}
[condition][]- serving at least {n} % of the participants=percentServed >= {n}
[condition][]- following participants for at least {n} months? after exit=followUpMonths >= {n}

# Work experience. Shares add up as they do for services.
[condition][]There is a work experience=exists WorkExperience()
[condition][]There is an? {kind:[a-z-]+} work experience=exists WorkExperience( kind == "{kind}" )
[condition][]The work experiences offer at least {n} places in total=accumulate( WorkExperience( $places : places ); $total : total($places); $total >= {n} )
[condition][]- reaching at least {n} % of the participants=percentOfParticipants >= {n}
[condition][]The work experiences reach at least {n} % of the participants together=accumulate( WorkExperience( addsUp == true, $reached : percentOfParticipants ); $total : total($reached); $total >= {n} )

# Training for partners' staff
[condition][]There is a training=exists Training()
[condition][]At least {n} trainings were held=accumulate( Training(); $count : count(1); $count >= {n} )
[condition][]- for several partners together=joint == true
[condition][]- with at least {n} people taking part=staffTrained >= {n}
[condition][]- reaching at least {n} % of the partners' front-line staff=percentOfStaff >= {n}
[condition][]- on the topic {topic:[a-z-]+}=topic == "{topic}"

# Practices that are not in use
[condition][]There is no {kind:[a-z-]+} practice=not Practice( kind == "{kind}" )
