# The partnership and its partners. "Different organisations" are counted by parent: units of one organization count once.
[condition][]There is an? {type:[a-z-]+} partner=exists Partner( type == "{type}" )
[condition][]There is an? {type:[a-z-]+} or {other:[a-z-]+} partner=exists Partner( type in ("{type}", "{other}") )
[condition][]At least {n} % of the partners name a contact=accumulate( Partner( $contact : contact ); $percent : percent($contact); $percent >= {n} )
[condition][]The partners are of at least {n} different types=accumulate( Partner( $type : type ); $count : countDistinct($type); $count >= {n} )
[condition][]The partners are at least {n} different organisations=accumulate( Partner( $parent : parentOrganisation ); $count : countDistinct($parent); $count >= {n} )

# What the partnership says about itself
[condition][]The state has no definitions of its own=exists Partnership( stateDefinitions == false )
[condition][]The partnership has a convener=exists Partnership( convener != "none" )
[condition][]The convener has at least {n} % of a full-time post=exists Partnership( ftePercent >= {n} )
[condition][]The core budget is secured for at least {n} months?=exists Partnership( monthsSecured >= {n} )
[condition][]The partnership names a target population=exists Partnership( targetPopulation != "none" )
[condition][]At least {n} % of the participants belong to the target population=exists Partnership( targetPopulationPercent >= {n} )

# Teams
[condition][]There is an? {kind:[a-z-]+} team=exists Team( kind == "{kind}" )
[condition][]- with a written way to decide=decisionRule == true
[condition][]- meeting at least {n} times a year=meetingsLastYear >= {n}

# What a partner may do. A say in decisions means the role lead, decide or co-design, not just advise.
[condition][]- with a say in decisions=roles contains "lead" || roles contains "decide" || roles contains "co-design"
