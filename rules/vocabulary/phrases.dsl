# What the words of the vocabulary cannot say yet.
[condition][]The {kind:[a-z-]+} documents name at least {n} different sectors of the pathways=accumulate( Document( kind == "{kind}", $sectors : sectors ) and Pathway( sector memberOf $sectors, $sector : sector ); $count : countDistinct($sector); $count >= {n} )
[condition][]There is an assessment that several organisations accept=exists( Assessment( $acceptedBy : acceptedBy ) and Partner( organisation memberOf $acceptedBy, $parent : parentOrganisation ) and Partner( organisation memberOf $acceptedBy, parentOrganisation != $parent ) )
