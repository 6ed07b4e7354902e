# Labor market studies and the occupations they name. A dash line under any of these sentences narrows the studies.
# An occupation named in several studies counts once when occupations are counted, but not in percentages.
[condition][]There is a labor market study=exists LaborMarketStudy()
[condition][]- naming an occupation=occupations!.size() >= 1
[condition][]- confirmed by at least {n} employers=employersConfirming >= {n}
[condition][]The labor market studies are used by at least {n} different organisations=accumulate( LaborMarketStudy( $usedBy : usedBy ) and Partner( organisation memberOf $usedBy, $parent : parentOrganisation ); $count : countDistinct($parent); $count >= {n} )
[condition][]The labor market studies name at least {n} occupations with openings, an entry wage and a credential=accumulate( LaborMarketStudy( $occupations : occupations ) and Occupation( openings >= 1, entryWage >= 1, credential != "none", $name : name ) from $occupations; $count : countDistinct($name); $count >= {n} )
[condition][]The labor market studies name at least {n} occupations with openings, growth, an entry wage and a credential=accumulate( LaborMarketStudy( $occupations : occupations ) and Occupation( openings >= 1, growthPercent >= 1, entryWage >= 1, credential != "none", $name : name ) from $occupations; $count : countDistinct($name); $count >= {n} )
[condition][]The labor market studies name at least {n} occupations that pay the self-sufficiency wage=accumulate( LaborMarketStudy( $occupations : occupations ) and Occupation( entryWage >= $partnership.selfSufficiencyWage, $name : name ) from $occupations; $count : countDistinct($name); $count >= {n} )
[condition][]At least {n} % of the occupations in the labor market studies lead on to a next occupation=accumulate( LaborMarketStudy( $occupations : occupations ) and Occupation( $next : nextOccupation ) from $occupations; $percent : percent($next); $percent >= {n} )
[condition][]No occupation in the labor market studies is unionised=not( LaborMarketStudy( $occupations : occupations ) and Occupation( unionised == true ) from $occupations )
