# Leaders' commitments
[condition][]There is a commitment=exists Commitment()
[condition][]The commitments come from at least {n} different organisations=accumulate( Commitment( $organisation : organisation ) and Partner( organisation == $organisation, $parent : parentOrganisation ); $count : countDistinct($parent); $count >= {n} )
[condition][]- given in writing=form in ("executive-order", "resolution", "signed-statement")
[condition][]- given by a leader with authority over budgets=level in ("governor", "agency-head", "board", "president", "executive")
[condition][]- given by the governor=level == "governor"
[condition][]- given by a leader other than the governor=level in ("agency-head", "board", "president", "executive")

# Agreements between partners. An mou is also every kind of agreement that it covers, such as in its annexes. Signatures
# on several agreements of the same kind count together, so a rule that asks for several on one narrows it by their number.
[condition][]There is an? {kind:[a-z-]+} agreement=exists Agreement( kind == "{kind}" || (kind == "mou" && covers contains "{kind}") )
[condition][]There are at least {n} {kind:[a-z-]+} agreements=accumulate( Agreement( kind == "{kind}" || (kind == "mou" && covers contains "{kind}") ); $count : count(1); $count >= {n} )
[condition][]The {kind:[a-z-]+} agreements are signed by at least {n} different organisations=accumulate( Agreement( kind == "{kind}" || (kind == "mou" && covers contains "{kind}"), $signatories : signatories ) and Signatory( $organisation : organisation ) from $signatories and Partner( organisation == $organisation, $parent : parentOrganisation ); $count : countDistinct($parent); $count >= {n} )
[condition][]- with at least {n} signatures=signatories!.size() >= {n}
[condition][]- assigning all four functions of a pathway=assigns contains "education-and-training" && assigns contains "assessment" && assigns contains "support-services" && assigns contains "employment-services"
