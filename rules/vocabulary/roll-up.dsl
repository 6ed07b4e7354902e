# How indicators roll up into a criterion, and criteria into the benchmark. Thresholds are those of the version.
[condition][]Every applicable indicator of the criterion is met=forall( $standing : Standing( of == $group.id, applicable != false ) Standing( this == $standing, metOrNotApplicable == true ) )
[condition][]Every applicable indicator of the criterion is met or partly met=forall( $standing : Standing( of == $group.id, applicable != false ) Standing( this == $standing, atLeastPartlyMet == true || metOrNotApplicable == true ) )
[condition][]At least {n} % of the applicable indicators of the criterion are met=accumulate( Standing( of == $group.id, applicable != false, $met : metOrNotApplicable ); $percent : percent($met); $percent >= {n} )
[condition][]At least {n} % of the applicable indicators of the criterion are met or partly met=accumulate( Standing( of == $group.id, applicable != false, $met : atLeastPartlyMet ); $percent : percent($met); $percent >= {n} )
[condition][]Every applicable criterion of the benchmark is met=forall( $standing : Standing( of == $group.id, applicable != false ) Standing( this == $standing, metOrNotApplicable == true ) )
[condition][]Every applicable criterion of the benchmark is met or partly met=forall( $standing : Standing( of == $group.id, applicable != false ) Standing( this == $standing, atLeastPartlyMet == true || metOrNotApplicable == true ) )
[condition][]At least {n} % of the applicable criteria of the benchmark are met=accumulate( Standing( of == $group.id, applicable != false, $met : metOrNotApplicable ); $percent : percent($met); $percent >= {n} )
[condition][]At least {n} % of the applicable criteria of the benchmark are met or partly met=accumulate( Standing( of == $group.id, applicable != false, $met : atLeastPartlyMet ); $percent : percent($met); $percent >= {n} )
[condition][]Criterion {id:[A-Za-z0-9.-]+} is met=exists Standing( of == $group.id, id == "{id}", met == true )
[condition][]Criterion {id:[A-Za-z0-9.-]+} is met or partly met=exists Standing( of == $group.id, id == "{id}", atLeastPartlyMet == true )
[condition][]Criterion {id:[A-Za-z0-9.-]+} is met or not applicable=exists Standing( of == $group.id, id == "{id}", metOrNotApplicable == true )
[consequence][]The criterion is met=insert( new Conclusion( $group.id(), "met", drools.getRule().getName() ) );
[consequence][]The criterion is partly met=insert( new Conclusion( $group.id(), "partly-met", drools.getRule().getName() ) );
[consequence][]The criterion is not applicable=insert( new Conclusion( $group.id(), "not-applicable", drools.getRule().getName() ) );
[consequence][]The benchmark is met=insert( new Conclusion( $group.id(), "met", drools.getRule().getName() ) );
[consequence][]The benchmark is partly met=insert( new Conclusion( $group.id(), "partly-met", drools.getRule().getName() ) );
[consequence][]The benchmark is not applicable=insert( new Conclusion( $group.id(), "not-applicable", drools.getRule().getName() ) );
