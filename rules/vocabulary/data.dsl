# Data systems and links between them
[condition][]There is a data system=exists DataSystem()
[condition][]At least {n} data systems are in use=accumulate( DataSystem(); $count : count(1); $count >= {n} )
[condition][]- with a shared identifier=sharedIdentifier == true
[condition][]- marking pathway participants=flagsParticipants == true
[condition][]There is a data link=exists DataLink()
[condition][]The data links reach at least {n} different kinds of records=accumulate( DataLink( $kind : reaches ); $count : countDistinct($kind); $count >= {n} )
[condition][]- reaching {kind:[a-z-]+} records=reaches == "{kind}"
[condition][]- matching at least {n} % of the records=matchPercent >= {n}

# Measures and outcomes
[condition][]There is a measure=exists Measure()
[condition][]At least {n} measures are agreed on=accumulate( Measure(); $count : count(1); $count >= {n} )
[condition][]At least {n} % of the measures are computed=accumulate( Measure( $computed : computed ); $percent : percent($computed); $percent >= {n} )
[condition][]The measures are adopted by at least {n} different organisations=accumulate( Measure( $adoptedBy : adoptedBy ) and Partner( organisation memberOf $adoptedBy, $parent : parentOrganisation ); $count : countDistinct($parent); $count >= {n} )
[condition][]- with a baseline=baseline == true
[condition][]- with a target=target == true
[condition][]There is an outcome=exists Outcome()
[condition][]The outcomes are broken down by at least {n} different traits=accumulate( Outcome( subgroup != "all", $trait : subgroup ); $count : countDistinct($trait); $count >= {n} )
[condition][]- broken down by a trait=subgroup != "all"
[condition][]- with a result=numerator >= 0 && denominator >= 1

# Reviews
[condition][]There is an? {subject:[a-z-]+} review=exists Review( subject == "{subject}" )
[condition][]At least {n} {subject:[a-z-]+} reviews were held=accumulate( Review( subject == "{subject}" ); $count : count(1); $count >= {n} )
[condition][]- with employers taking part=employersTookPart == true
[condition][]- followed by at least {n} documented decisions=decisions >= {n}

# The regions of a state
[condition][]There is a region=exists Region()
[condition][]At least {n} % of the regions have a partnership at work=accumulate( Region( $active : activePartnership ); $percent : percent($active); $percent >= {n} )
[condition][]At least {n} % of the regions get data on their participants=accumulate( Region( $access : dataAccess ); $percent : percent($access); $percent >= {n} )
[condition][]- getting data on its participants=dataAccess == true

# Shared measures, and links between partners
[condition][]- adopted by at least {n} partners=adoptedBy!.size() >= {n}
[condition][]- reaching a partner's records=reaches in ("adult-education", "college", "secondary", "workforce", "human-services")
