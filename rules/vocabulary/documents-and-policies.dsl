# Documents
[condition][]There is an? {kind:[a-z-]+} document=exists Document( kind == "{kind}" )
[condition][]- open to the public=published == true
[condition][]- using the state's definitions=usesStateDefinition == true
[condition][]- covering at least {n} % of the budget=coveredPercent >= {n}
# What several partners adopted together is one document.
[condition][]There is an? {kind:[a-z-]+} document adopted by an? {one:[a-z-]+} partner, an? {two:[a-z-]+} or {three:[a-z-]+} partner and an? {four:[a-z-]+} partner=exists( Document( kind == "{kind}", $adoptedBy : adoptedBy ) and Partner( organisation memberOf $adoptedBy, type == "{one}" ) and Partner( organisation memberOf $adoptedBy, type in ("{two}", "{three}") ) and Partner( organisation memberOf $adoptedBy, type == "{four}" ) )
[condition][]The {kind:[a-z-]+} documents are adopted by at least {n} different organisations=accumulate( Document( kind == "{kind}", $adoptedBy : adoptedBy ) and Partner( organisation memberOf $adoptedBy, $parent : parentOrganisation ); $count : countDistinct($parent); $count >= {n} )
[condition][]The {kind:[a-z-]+} documents are adopted by partners of at least {n} different types=accumulate( Document( kind == "{kind}", $adoptedBy : adoptedBy ) and Partner( organisation memberOf $adoptedBy, $type : type ); $count : countDistinct($type); $count >= {n} )
[condition][]The {kind:[a-z-]+} documents name at least {n} different sectors of the pathways=accumulate( Document( kind == "{kind}", $sectors : sectors ) and Pathway( sector memberOf $sectors, $sector : sector ); $count : countDistinct($sector); $count >= {n} )
[condition][]At least {n} % of the actions in the {kind:[a-z-]+} documents have an owner=accumulate( Document( kind == "{kind}", $actions : actions ) and Action( $owner : owner ) from $actions; $percent : percent($owner); $percent >= {n} )
[condition][]At least {n} % of the actions in the {kind:[a-z-]+} documents have a day=accumulate( Document( kind == "{kind}", $actions : actions ) and Action( $dated : dated ) from $actions; $percent : percent($dated); $percent >= {n} )

# Policies
[condition][]There is an? {topic:[a-z-]+} policy=exists Policy( topic == "{topic}" )
[condition][]There is an? {topic:[a-z-]+} or {other:[a-z-]+} policy=exists Policy( topic in ("{topic}", "{other}") )
[condition][]The {topic:[a-z-]+} policies are made by at least {n} different instruments=accumulate( Policy( topic == "{topic}", $instrument : instrument ); $count : countDistinct($instrument); $count >= {n} )
[condition][]- in force=status == "in-force"
[condition][]- made as {instrument:[a-z-]+}=instrument == "{instrument}"
[condition][]- with binding force=instrument in ("statute", "rule", "board-policy")

# Barriers that a policy scan found
[condition][]There is no barrier=not Barrier()
[condition][]At least {n} % of the barriers are removed=accumulate( Barrier( $resolved : resolved ); $percent : percent($resolved); $percent >= {n} )
