# Funding streams
[condition][]There is a funding stream=exists FundingStream()
[condition][]At least {n} funding streams are in use=accumulate( FundingStream(); $count : count(1); $count >= {n} )
[condition][]Every funding stream comes every year=forall( $stream : FundingStream() FundingStream( this == $stream, recurring == true ) )
[condition][]Every funding stream pays for at most {n} % of the budget=forall( $stream : FundingStream() FundingStream( this == $stream, percentOfBudget <= {n} ) )
[condition][]At least {n} % of the funding streams come every year=accumulate( FundingStream( $recurring : recurring ); $percent : percent($recurring); $percent >= {n} )
[condition][]The funding streams are of at least {n} different levels=accumulate( FundingStream( $level : sourceLevel ); $count : countDistinct($level); $count >= {n} )
[condition][]The funding streams pay for at most {n} % of the budget in total=accumulate( FundingStream( $share : percentOfBudget ); $total : total($share); $total <= {n} )
[condition][]- paying for at least {n} % of the budget=percentOfBudget >= {n}
[condition][]- linked to a function=functions!.size() >= 1
[condition][]- paying for {function:[a-z-]+}=functions contains "{function}"
[condition][]- of {level:[a-z-]+} money=sourceLevel == "{level}"
[condition][]- of federal, state or local money=sourceLevel in ("federal", "state", "local")
[condition][]- from the program {program:[a-z-]+}=program == "{program}"
[condition][]- from the program {program:[a-z-]+} or {other:[a-z-]+}=program in ("{program}", "{other}")
[condition][]- coming every year=recurring == true
[condition][]- not coming every year=recurring == false
[condition][]- combined with another stream=combined == true

# In-kind contributions
[condition][]There is a contribution in kind=exists Contribution()
[condition][]The contributions in kind are of at least {n} different kinds=accumulate( Contribution( $kind : kind ); $count : countDistinct($kind); $count >= {n} )
[condition][]The contributions in kind come from at least {n} different organisations=accumulate( Contribution( $giver : partner ) and Partner( organisation == $giver, $parent : parentOrganisation ); $count : countDistinct($parent); $count >= {n} )
[condition][]The contributions in kind are worth at least {n} dollars a year in total=accumulate( Contribution( $value : value ); $total : total($value); $total >= {n} )
