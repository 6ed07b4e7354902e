# Employers. A say in decisions means the role lead, decide or co-design, not just advise.
[condition][]There is an employer with the role {role:[a-z-]+}=exists Employer( roles contains "{role}" )
[condition][]There is an employer with the role {role:[a-z-]+} or {other:[a-z-]+}=exists Employer( roles contains "{role}" || roles contains "{other}" )
[condition][]There is an employer with a say in decisions=exists Employer( roles contains "lead" || roles contains "decide" || roles contains "co-design" )
[condition][]At least {n} employers have the role {role:[a-z-]+}=accumulate( Employer( roles contains "{role}" ); $count : count(1); $count >= {n} )
[condition][]At least {n} employers have a say in decisions=accumulate( Employer( roles contains "lead" || roles contains "decide" || roles contains "co-design" ); $count : count(1); $count >= {n} )
[condition][]- in a target sector of the partnership=sector memberOf $partnership.targetSectors

# Sector partnerships
[condition][]There is a sector partnership=exists SectorPartnership()
[condition][]There is a sector partnership to which a pathway is tied=exists( SectorPartnership( $name : name ) and Pathway( sectorPartnership == $name ) )
[condition][]At least {n} sector partnerships are at work=accumulate( SectorPartnership(); $count : count(1); $count >= {n} )
[condition][]- supported by public money=funded == true
