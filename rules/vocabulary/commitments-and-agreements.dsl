# Leaders' commitments
[condition][]There is a commitment=exists Commitment()
[condition][]The commitments come from at least {n} different organisations=accumulate( Commitment( $organisation : organisation ) and Partner( organisation == $organisation, $parent : parentOrganisation ); $count : countDistinct($parent); $count >= {n} )
[condition][]- given in writing=form in ("executive-order", "resolution", "signed-statement")
[condition][]- given by a leader with authority over budgets=level in ("governor", "agency-head", "board", "president", "executive")

# Agreements between partners. Signatures on several agreements of the same kind count together.
[condition][]There is an? {kind:[a-z-]+} agreement=exists Agreement( kind == "{kind}" )
[condition][]At least {n} {kind:[a-z-]+} agreements are signed=accumulate( Agreement( kind == "{kind}" ); $count : count(1); $count >= {n} )
[condition][]The {kind:[a-z-]+} agreements are signed by at least {n} different organisations=accumulate( Agreement( kind == "{kind}", $signatories : signatories ) and Signatory( $organisation : organisation ) from $signatories and Partner( organisation == $organisation, $parent : parentOrganisation ); $count : countDistinct($parent); $count >= {n} )
[condition][]- assigning all four functions of a pathway=assigns contains "education-and-training" && assigns contains "assessment" && assigns contains "support-services" && assigns contains "employment-services"
